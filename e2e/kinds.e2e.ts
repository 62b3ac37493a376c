// Answers that are typed or chosen: each kind, right and wrong. The app suggests, the person decides, the log keeps both.
import type { Page } from '@playwright/test';
import type { ReviewItem } from '../src/shared/contract/review';
import { expect, type OpenApp, test } from './app';
import { bringUp } from './onTable';

const MORNING = '2031-03-10T09:00:00Z';

/** A number whose way of writing differs between languages, and no year. */
const isLargeNumber = ({ kind, tolerance }: ReviewItem): boolean =>
  kind === 'number' && tolerance !== null && tolerance.low >= 10_000;

const middle = ({ tolerance }: ReviewItem): number => ((tolerance?.low ?? 0) + (tolerance?.high ?? 0)) / 2;

for (const language of ['en-US', 'de', 'fr']) {
  test(`a number typed as in ${language} is understood; the log keeps what was suggested and what was given`, async ({
    launch,
  }) => {
    const one = await launch({ now: MORNING });
    const { study, page } = one;
    await one.today.isShown();
    await speak(page, language);
    const item = await bringUp(one, isLargeNumber);
    await one.today.startStudying();
    await study.type(new Intl.NumberFormat(language).format(middle(item)));
    await expect(page.getByTestId('understood')).toContainText(/read as/);
    await expect(study.verdict).toHaveAttribute('data-outcome', 'right');
    await expect(study.suggestion).toContainText('Suggested: Remembered.');
    await expect(page.getByTestId('scale')).toBeVisible();
    await study.leansTo('good');
    await study.grade('hard');
    await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
    expect(await lastLogged(one, item)).toMatchObject({ grade: 'hard', suggested: 'good' });
  });
}

test('a number far off is wrong until the person says otherwise', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  const item = await bringUp(one, ({ kind, tolerance }) => kind === 'number' && tolerance !== null);
  await one.today.startStudying();
  await study.type(String(Math.round((item.tolerance?.high ?? 0) * 3 + 7)));
  await expect(study.verdict).toHaveAttribute('data-outcome', 'wrong');
  await study.leansTo('again');
  await page.keyboard.press('=');
  await study.leansTo('good');
  await page.keyboard.press('\\');
  await study.leansTo('again');
  await page.keyboard.press('=');
  await study.canBeGraded();
  await page.keyboard.press('Space');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  expect(await lastLogged(one, item)).toMatchObject({ grade: 'good', suggested: 'again' });
});

test('a gap is filled, right and wrong', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  const right = await bringUp(one, ({ kind }) => kind === 'cloze');
  await one.today.startStudying();
  await study.type(right.back);
  await expect(study.verdict).toHaveAttribute('data-outcome', 'right');
  await expect(study.question).toContainText(right.back);
  await study.grade('good');
  await study.isAt('front');
  expect(await lastLogged(one, right)).toMatchObject({ grade: 'good', suggested: 'good', typed: right.back });

  await study.end();
  const wrong = await bringUp(one, ({ kind }) => kind === 'cloze');
  await one.today.startStudying();
  await study.type('something else entirely');
  await expect(study.verdict).toHaveAttribute('data-outcome', 'wrong');
  await expect(page.getByTestId('diff-missing').first()).toBeVisible();
  await expect(page.getByTestId('diff-extra').first()).toBeVisible();
  await study.leansTo('again');
  await study.canBeGraded();
  await page.keyboard.press('Space');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  expect(await lastLogged(one, wrong)).toMatchObject({ grade: 'again', suggested: 'again' });
});

test('a list is named in any order; what is missing is named', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study } = one;
  await one.today.isShown();
  const item = await bringUp(one, ({ kind, items }) => kind === 'list' && (items?.length ?? 0) > 1);
  const items = item.items ?? [];
  await one.today.startStudying();
  await study.isAt('front');
  await expect(study.screen.getByRole('textbox')).toHaveCount(items.length);
  await study.type(...items.slice(1).toReversed());
  await expect(study.answer.locator('[data-hit]')).toHaveCount(items.length - 1);
  await expect(study.answer.locator('[data-missing]')).toContainText(items[0] ?? '');
  await expect(study.suggestion).not.toContainText('Suggested: Remembered.');
  await study.grade('hard');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  expect((await lastLogged(one, item))?.typed).toContain(items[1] ?? '');
});

test('an empty field turns the card at Space, and nothing is suggested', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  const item = await bringUp(one, ({ kind }) => kind === 'number');
  await one.today.startStudying();
  await study.isAt('front');
  await expect(study.field()).toBeFocused();
  await page.keyboard.press('Space');
  await study.isAt('back');
  await expect(study.suggestion).toHaveCount(0);
  await study.grade('good');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  expect(await lastLogged(one, item)).toMatchObject({ suggested: null, typed: null });
});

test('with typed answers off, a number is recalled like any other card', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  await one.today.isShown();
  await bringUp(one, ({ kind }) => kind === 'number');
  await one.ask('settings/change', { typedAnswers: false, gradeButtons: 'two' });
  await one.today.startStudying();
  await one.study.isAt('front');
  await expect(one.study.field()).toHaveCount(0);
  await one.study.reveal();
  for (const [grade, count] of [
    ['again', 1],
    ['hard', 0],
    ['good', 1],
    ['easy', 0],
  ] as const) {
    await expect(one.study.gradeButton(grade)).toHaveCount(count);
  }
});

test('options are chosen by their digit, and choosing is never instant', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page, ask } = one;
  await one.today.isShown();
  let item: ReviewItem;
  let choices: readonly string[] | null;
  do {
    item = await bringUp(one, ({ kind }) => kind !== 'list');
    choices = await ask('review/choices', { cardId: item.cardId });
    if (!choices) await ask('card/bury', { cardId: item.cardId });
  } while (!choices);
  await one.today.startStudying();
  await page.getByTestId('show-options').click();
  await expect(study.options.getByRole('button')).toHaveCount(choices.length);
  await page.keyboard.press('1');
  await study.isAt('back');
  await expect(study.gradeButton('easy')).toBeDisabled();
  await expect(study.suggestion).toContainText('Recognising is easier than recalling');
  await study.canBeGraded();
  await page.keyboard.press('4');
  await study.isAt('back');
  await study.grade('good');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  expect((await lastLogged(one, item))?.typed).toBe(choices[0]);
});

/** The language of the computer, as the page sees it. The app itself is started in English for every test. */
const speak = (page: Page, language: string): Promise<void> =>
  page.evaluate((name) => {
    Object.defineProperty(navigator, 'language', { get: () => name, configurable: true });
  }, language);

async function lastLogged({ ask }: OpenApp, { cardId }: ReviewItem) {
  return (await ask('card/info', { cardId })).log.at(-1);
}
