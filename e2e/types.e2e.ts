// One card of each type of the bundled deck: asked, answered, graded, by keys.
import { expect, test } from './app';
import { bringUp } from './onTable';

const FIRST_MORNING = Date.parse('2031-03-10T09:00:00Z');
const MILLIS_PER_DAY = 86_400_000;

test('a card of each type is studied', async ({ launch, deck }) => {
  test.setTimeout(180_000);
  const one = await launch({ now: new Date(FIRST_MORNING).toISOString() });
  const { page, study, today, ask } = one;
  await today.isShown();
  await ask('settings/change', { newCardsPerDay: 200, minutesPerDay: 240 });
  const ids = (await deck.list()).map(({ cardId }) => cardId);
  const types = new Set<string>();
  for (const cardId of ids) types.add((await ask('card/info', { cardId })).type);
  expect(types.size).toBeGreaterThan(12);
  for (const [day, type] of [...types].entries()) {
    // What was left for tomorrow to bring a card up comes again.
    await one.shiftClock(new Date(FIRST_MORNING + day * MILLIS_PER_DAY));
    await page.reload();
    await today.isShown();
    const { cardId } = await bringUp(one, (item) => item.type === type && item.reps === 0);
    await today.startStudying();
    await study.isAt('front');
    expect(await study.cardId()).toBe(cardId);
    await expect(study.question).not.toBeEmpty();
    await study.reveal();
    await expect(study.answer).not.toBeEmpty();
    await study.grade('good');
    expect((await ask('card/info', { cardId })).log).toHaveLength(1);
    await study.end();
  }
  expect(await deck.verify()).toEqual({ ok: true, problems: [] });
});
