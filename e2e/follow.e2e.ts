// The window keeps up with what it did not do itself: another program answering, and a new day beginning.
import { expect, test } from './app';

const EVENING = new Date('2031-03-10T22:00:00Z');
const NEXT_MORNING = new Date('2031-03-11T09:00:00Z');

test('Today counts an answer that the command line gave, untouched', async ({ launch, deck }) => {
  const { today } = await launch({ now: EVENING.toISOString() });
  await today.isShown();
  const [first] = await deck.due(EVENING);
  await deck.grade(first?.cardId ?? '', 'easy', EVENING);
  await expect(today.screen).toContainText(/answered 1 today/);
});

test('Today follows into a new study day, untouched', async ({ launch, deck }) => {
  const { today, shiftClock } = await launch({ now: EVENING.toISOString() });
  await today.isShown();
  const [first] = await deck.due(EVENING);
  await deck.grade(first?.cardId ?? '', 'easy', EVENING);
  await expect(today.screen).toContainText(/answered 1 today/);
  await shiftClock(NEXT_MORNING);
  await expect(today.screen).not.toContainText(/answered 1 today/);
});
