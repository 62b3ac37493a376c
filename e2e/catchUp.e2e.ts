// Journey 9: thirty days away, a plan for what waits, and days that keep to it. By keys alone.
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';
import { type MadeArticle, makeLibrary, type PastAnswer } from './library';

const NOW = '2026-02-22T12:00:00Z';
const DAY_MILLIS = 86_400_000;
const MINUTES = 15;

/** Learned until thirty days ago, for eight days: everything has come due since. */
const left = (cards: number): readonly MadeArticle[] => {
  const history = (card: number): readonly PastAnswer[] => [{ grade: 'easy', daysAgo: 31 + (card % 8), millis: 8_000 }];
  return [{ title: 'Counting bridges', cards, history }];
};

test('a plan is looked at, changed, kept as one act, and taken back', async ({ launch, profile, deck }) => {
  makeLibrary(profile, left(420), NOW);
  const one = await launch({ now: NOW });
  const { today, page, ask } = one;
  await today.isShown();
  const before = datesOf(await deck.list());
  const { backlog } = await ask('deck/overview', {});
  const preview = await ask('plan/preview', { minutesPerDay: MINUTES });
  await expect(today.catchUp).toContainText(/You were away \d+.days/);
  await expect(today.catchUp).toContainText(
    /You still likely recall \d+.% of what you knew\. 15.min a day clears this by/,
  );
  await expect(today.catchUp.getByRole('button')).toHaveText(
    new RegExp(`^Spread ${backlog?.cards} over ${preview.days.length}.days`),
  );
  // No other way out stands beside it.
  await expect(today.catchUp.getByRole('button')).toHaveCount(1);

  await page.keyboard.press('p');
  await expect(today.planDays).toHaveCount(preview.days.length);
  for (const [index, { moved, planned, minutes }] of preview.days.entries()) {
    await expect(today.planDays.nth(index).getByRole('cell')).toContainText([
      /./,
      String(moved),
      String(planned),
      String(Math.round(minutes)),
    ]);
    if (index < preview.days.length - 1) expect(Math.abs(minutes - MINUTES)).toBeLessThanOrEqual(MINUTES * 0.1);
  }
  // More minutes, typed: fewer days, and it is said what else that changes.
  await focusOn(one, 'plan-minutes');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('30');
  const faster = await ask('plan/preview', { minutesPerDay: 30 });
  await expect(today.planDays).toHaveCount(faster.days.length);
  expect(faster.days.length).toBeLessThan(preview.days.length);
  await expect(page.getByTestId('plan-words')).toContainText('Your minutes a day change from 15 to 30.');
  // The arrows step by five; what is no number of minutes is not taken.
  await page.keyboard.press('ArrowDown');
  await expect(today.planMinutes).toHaveValue('25');
  await page.keyboard.type('x');
  await expect(today.planMinutes).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(today.planMinutes).toHaveValue('30');
  // Escape leaves everything as it was.
  await page.keyboard.press('Escape');
  await expect(today.plan).toHaveCount(0);
  expect(datesOf(await deck.list())).toEqual(before);

  await page.keyboard.press('p');
  await expect(today.planDays).toHaveCount(preview.days.length);
  await focusOn(one, 'plan-keep');
  await page.keyboard.press('Enter');
  await expect(today.catchUp).toHaveCount(0);
  await expect(today.live).toContainText(
    new RegExp(`Done: spread ${backlog?.cards} overdue cards over ${preview.days.length} days`),
  );
  await expect(today.title).toHaveText(/^1[45] minutes today$/);
  expect(datesOf(await deck.list())).not.toEqual(before);
  expect(await deck.verify()).toMatchObject({ ok: true });

  await page.keyboard.press('Control+z');
  await expect(today.catchUp).toContainText(/You were away/);
  await expect(today.live).toContainText(/Undone: spread/);
  expect(datesOf(await deck.list())).toEqual(before);
});

test('thirty days away: each day that follows keeps within a tenth of the minutes', async ({ launch, profile }) => {
  test.slow();
  makeLibrary(profile, left(240), NOW);
  const one = await launch({ now: NOW });
  const { today, page, ask, shiftClock } = one;
  await today.isShown();
  await ask('settings/change', { minutesPerDay: 10, newCardsPerDay: 0 });
  await expect(today.catchUp).toContainText(/10.min a day/);
  await page.keyboard.press('p');
  await expect(today.planDays.first()).toBeVisible();
  const days = await today.planDays.count();
  await focusOn(one, 'plan-keep');
  await page.keyboard.press('Enter');
  await expect(today.catchUp).toHaveCount(0);

  for (let day = 0; day < days - 1; day += 1) {
    const minutes = await studiedMinutes(one, day);
    expect(Math.abs(minutes - 10), `day ${day + 1} of ${days}: ${minutes} min`).toBeLessThanOrEqual(1);
    await shiftClock(new Date(Date.parse(NOW) + (day + 1) * DAY_MILLIS));
    await expect.poll(async () => (await ask('deck/minutes', {})).today).toBe(dayOf(day + 1));
    await expect(today.catchUp).toHaveCount(0);
  }
});

test('axe finds nothing on the banner and the plan, in light, dark and forced colours', async ({ launch, profile }) => {
  makeLibrary(profile, left(300), NOW);
  const { today, page } = await launch({ now: NOW });
  await today.isShown();
  await expect(today.catchUp).toBeVisible();
  await isClean(page, 'a backlog');
  await page.keyboard.press('p');
  await expect(today.planDays.first()).toBeVisible();
  await isClean(page, 'the plan for it');
});

const dayOf = (after: number): string => new Date(Date.parse(NOW) + after * DAY_MILLIS).toISOString().slice(0, 10);

const datesOf = (cards: readonly object[]): string[] => cards.map((card) => JSON.stringify(card));

/** Goes on by Tab until something has the focus. */
async function focusOn({ page }: OpenApp, testId: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByTestId(testId)).toBeFocused({ timeout: 100 });
  }).toPass();
}

/** Answers what is asked until the minutes are used or nothing is left, one card in five as forgotten; how many minutes. */
async function studiedMinutes({ ask }: OpenApp, day: number): Promise<number> {
  let next = await ask('review/next', { ahead: true });
  let asked = day;
  while (next.kind === 'item' && next.progress.spentMillis < next.progress.budgetMillis) {
    const { cardId, reps, queue } = next.item;
    asked += 1;
    const grade = queue === 'review' && asked % 5 === 0 ? 'again' : 'good';
    const answer = { cardId, reps, grade, thinkingMillis: queue === 'learning' ? 7_000 : 8_000 } as const;
    const graded = await ask('review/grade', answer);
    next = graded.next.kind === 'waiting' ? await ask('review/next', { ahead: true }) : graded.next;
  }
  return next.progress.spentMillis / 60_000;
}
