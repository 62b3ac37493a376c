// The window keeps up with what it did not do itself: another program answering, and a new day beginning.
import type { Page } from '@playwright/test';
import type { CardId } from '../src/core/base/ids';
import { expect, type LaunchOptions, type OpenApp, test } from './app';

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

test('Study goes on when the clock is set forward past a step that was waited for, untouched', async ({ launch }) => {
  const { study, shiftClock } = await waitForOneCard(launch);
  await shiftClock(new Date(EVENING.getTime() + 15 * 60_000));
  await study.isAt('front');
});

test('Study waits longer when the clock is set back within the day, untouched', async ({ launch }) => {
  const { study, shiftClock } = await waitForOneCard(launch);
  await expect(study.waiting).toContainText('in less than a minute');
  await shiftClock(new Date(EVENING.getTime() - 3 * 3_600_000));
  await expect(study.waiting).toContainText(/in 3.hours/);
});

test('Study ends its wait when the command line was first, untouched', async ({ launch, deck }) => {
  const { study, cardId } = await waitForOneCard(launch);
  await deck.grade(cardId, 'easy', EVENING);
  await study.isAt('done');
});

test('Today follows into another time zone where it is tomorrow already, untouched', async ({ launch, deck }) => {
  const { app, today } = await launch({ now: EVENING.toISOString() });
  await today.isShown();
  const [first] = await deck.due(EVENING);
  await deck.grade(first?.cardId ?? '', 'easy', EVENING);
  await expect(today.screen).toContainText(/answered 1 today/);
  await app.evaluate(() => (process.env['TZ'] = 'Asia/Tokyo'));
  await expect(today.screen).not.toContainText(/answered 1 today/);
});

for (const waking of ['resume', 'unlock-screen'] as const) {
  test(`the page looks again at once after ${waking}`, async ({ launch }) => {
    const { app, page, today } = await launch({ now: EVENING.toISOString() });
    await today.isShown();
    const heard = await listen(page);
    await app.evaluate(({ powerMonitor }, event) => powerMonitor.emit(event), waking);
    await expect.poll(() => heard.jsonValue()).toEqual(['clock']);
  });
}

test('what the window itself did is told once, though a thread of its own wrote it', async ({ launch }) => {
  const { page, today, ask, shiftClock } = await launch({ now: EVENING.toISOString() });
  await today.isShown();
  const heard = await listen(page);
  await ask('settings/change', { minutesPerDay: 20 });
  // The next look at the deck sees another clock, and nothing else that is new.
  await shiftClock(new Date(EVENING.getTime() + 60_000));
  await expect.poll(() => heard.jsonValue()).toEqual(['settings', 'reviews', 'clock']);
});

/** The kinds of change the page hears of from now on. */
const listen = (page: Page) =>
  page.evaluateHandle(() => {
    const kinds: string[] = [];
    window.commonplace.subscribe('deck/changed', (change) => kinds.push(...change.kinds));
    return kinds;
  });

/** A deck of one card that was forgotten a moment ago, in the middle of its session. */
async function waitForOneCard(
  launch: (options: LaunchOptions) => Promise<OpenApp>,
): Promise<OpenApp & { readonly cardId: CardId }> {
  const one = await launch({ now: EVENING.toISOString(), args: ['--empty'] });
  const own = { front: 'Which river?', back: 'The Osk', hint: '', accepted: [], documentId: null, quote: null };
  const { cardId } = await one.ask('card/create', own);
  await one.ask('review/grade', { cardId, reps: 0, grade: 'again', thinkingMillis: 0 });
  await one.page.reload();
  await one.today.startStudying();
  await one.study.isAt('waiting');
  return { ...one, cardId };
}
