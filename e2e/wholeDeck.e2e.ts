// The bundled deck from its first card to its last, by keyboard alone: day after day, until nothing new is left.
import { expect, test } from './app';

const FIRST_MORNING = Date.parse('2031-03-10T09:00:00Z');
const MILLIS_PER_DAY = 86_400_000;
/** More days than the deck can take: a session that never ends fails here rather than hangs. */
const MOST_DAYS = 30;

test('every card of the bundled deck is asked, answered and kept, by keyboard alone', async ({ launch, deck }) => {
  test.setTimeout(300_000);
  const one = await launch({ now: new Date(FIRST_MORNING).toISOString() });
  const { page, study, today } = one;
  await today.isShown();
  const { cards } = await one.ask('deck/overview', {});
  const seen = new Set<string>();
  for (let day = 0; seen.size < cards && day < MOST_DAYS; day += 1) {
    await one.shiftClock(new Date(FIRST_MORNING + day * MILLIS_PER_DAY));
    await page.reload();
    await today.startStudying();
    for (;;) {
      await expect(study.screen).toHaveAttribute('data-state', /^(front|offer|waiting|done)$/);
      const state = await study.screen.getAttribute('data-state');
      if (state !== 'front') break;
      seen.add(await study.cardId());
      await expect(study.question).not.toBeEmpty();
      await study.reveal();
      await expect(study.answer).not.toBeEmpty();
      await study.grade('easy');
    }
    await study.end();
  }
  expect(seen.size).toBe(cards);
  expect(await deck.verify()).toMatchObject({ ok: true });
  const listed = await deck.list();
  expect(listed.filter(({ reps }) => reps === 0)).toEqual([]);
});
