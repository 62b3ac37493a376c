// Answers that are typed or chosen: each kind, right and wrong. The app suggests, the person decides, the log keeps both.
import type { Page } from '@playwright/test';
import type { ReviewItem } from '../src/shared/contract/review';
import { expect, type OpenApp, test } from './app';
import { judgeChoice } from '../src/core/answering/judgeChoice';
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
  await study.type('Something  ELSE, the entire thing');
  await expect(study.verdict).toHaveAttribute('data-outcome', 'wrong');
  // The very keys, not what they were compared by.
  await expect(study.typedWords).toHaveText('Something  ELSE, the entire thing', { useInnerText: true });
  await expect(page.getByTestId('diff-missing').first()).toBeVisible();
  await expect(page.getByTestId('diff-extra').first()).toBeVisible();
  // They may mean the same: nothing is suggested, nothing fails, and a screen reader hears as much.
  await expect(study.suggestion).toContainText('Nothing is suggested.');
  await expect(page.getByTestId('live')).toContainText('Nothing is suggested.');
  await study.leansTo('good');
  await study.canBeGraded();
  await page.keyboard.press('Space');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  expect(await lastLogged(one, wrong)).toMatchObject({ grade: 'good', suggested: null });
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

test('Enter goes from part to part of a list, and the button says which key checks', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  const item = await bringUp(one, ({ kind, items }) => kind === 'list' && (items?.length ?? 0) > 2);
  const last = (item.items?.length ?? 0) - 1;
  await one.today.startStudying();
  await study.isAt('front');
  await expect(study.field()).toBeFocused();
  await expect(study.showAnswer).toHaveText(/^Show answer\s*Enter$/);
  await page.keyboard.type(item.items?.[0] ?? '');
  await expect(study.showAnswer).toHaveText(/^Check\s*Ctrl\+Enter$/);
  await expect(page.getByTestId('enter-next')).toBeVisible();
  // A second press goes on as well: nothing is checked away.
  for (let field = 1; field <= last; field += 1) {
    await page.keyboard.press('Enter');
    await expect(study.field(field)).toBeFocused();
  }
  await study.isAt('front');
  await expect(study.showAnswer).toHaveText(/^Check\s*Enter$/);
  await expect(page.getByTestId('enter-next')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await study.isAt('back');
  await expect(study.answer.locator('[data-hit]')).toHaveCount(1);
});

test('a list in which nothing was entered is turned over, and nothing is suggested', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  await bringUp(one, ({ kind, items }) => kind === 'list' && (items?.length ?? 0) > 1);
  await one.today.startStudying();
  await study.isAt('front');
  await expect(study.field()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(study.field(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await study.isAt('back');
  await expect(study.suggestion).toHaveCount(0);
  await study.leansTo('good');
});

test('a card that stands on several paragraphs shows each of them, with its words marked', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study } = one;
  await one.today.isShown();
  const { source } = await bringUp(one, (item) => (item.source?.others.length ?? 0) > 0);
  const passages = [source, ...(source?.others ?? [])].flatMap((passage) => passage ?? []);
  await one.today.startStudying();
  await study.reveal();
  await expect(study.passages).toHaveCount(passages.length);
  const marks = passages.reduce((sum, { evidence }) => sum + evidence.length, 0);
  await expect(study.passages.locator('mark')).toHaveCount(marks);
  for (const { paragraph } of passages) await expect(study.source).toContainText(`¶ ${paragraph}`);
});

test('a grade key that is held, or pressed twice, is no word of the next card', async ({ launch, deck }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  await one.today.startStudying();
  const letDraw = () => page.evaluate(() => dispatchEvent(new Event('let-draw')));
  const grades = async () => (await deck.list()).reduce((sum, { reps }) => sum + reps, 0);
  let given = 0;
  /** Grades until the next card has a field; the key of the last grade stays down. */
  const gradeUntilTyped = async () => {
    for (;;) {
      await study.reveal();
      await study.canBeGraded();
      await page.keyboard.down('4');
      given += 1;
      await study.isAt('front');
      if ((await study.field().count()) > 0) break;
      await page.keyboard.up('4');
      await letDraw();
    }
    await expect(study.field()).toBeFocused();
  };

  await gradeUntilTyped();
  for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('4');
  await page.keyboard.up('4');
  await expect(study.field()).toHaveValue('');
  // Let go and pressed anew it is typing.
  await study.isAsked();
  await page.keyboard.press('4');
  await expect(study.field()).toHaveValue('4');
  await page.keyboard.press('Control+Enter');
  await study.isAt('back');
  await study.grade('easy');
  given += 1;
  await study.isAsked();

  // No question is drawn before the test lets it be.
  await page.evaluate(() => {
    const draw = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (frame) => held.push(frame);
    addEventListener('let-draw', () => {
      for (const frame of held.splice(0)) draw(frame);
    });
  });
  await gradeUntilTyped();
  await page.keyboard.up('4');
  await page.keyboard.press('4');
  await page.keyboard.press('Space');
  await page.keyboard.type('mole');
  await expect(study.field()).toHaveValue('mole');
  await study.isAt('front');
  await letDraw();
  await study.isAsked();
  await page.keyboard.press('4');
  await expect(study.field()).toHaveValue('mole4');
  expect(await grades()).toBe(given);
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
  const { study, page } = one;
  await one.today.isShown();
  const { item, choices } = await bringUpWithOptions(one);
  await one.today.startStudying();
  await page.getByTestId('show-options').click();
  await expect(study.options.getByRole('button')).toHaveCount(choices.length);
  const { right } = judgeChoice(item.back, choices, '');
  await page.keyboard.press(String(choices.indexOf(right) + 1));
  await study.isAt('back');
  await expect(study.gradeButton('easy')).toBeDisabled();
  await expect(study.suggestion).toContainText('Recognising is easier than recalling');
  await study.canBeGraded();
  await page.keyboard.press('4');
  await study.isAt('back');
  await study.grade('good');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  expect((await lastLogged(one, item))?.typed).toBe(right);
});

test('after a wrong choice nothing is said of how easy it was', async ({ launch }) => {
  const one = await launch({ now: MORNING });
  const { study, page } = one;
  await one.today.isShown();
  const { item, choices } = await bringUpWithOptions(one);
  await one.today.startStudying();
  await study.isAsked();
  await page.getByTestId('show-options').click();
  await expect(study.options.getByRole('button')).toHaveCount(choices.length);
  const { right } = judgeChoice(item.back, choices, '');
  await page.keyboard.press(choices[0] === right ? '2' : '1');
  await study.isAt('back');
  await expect(study.suggestion).toContainText('You chose another one.');
  await expect(study.suggestion).not.toContainText('Recognising');
});

/** A card that offers options, on the table. */
async function bringUpWithOptions(one: OpenApp): Promise<{ item: ReviewItem; choices: readonly string[] }> {
  for (;;) {
    const item = await bringUp(one, ({ kind }) => kind !== 'list');
    const choices = await one.ask('review/choices', { cardId: item.cardId });
    if (choices) return { item, choices };
    await one.ask('card/bury', { cardId: item.cardId });
  }
}

/** The language of the computer, as the page sees it. The app itself is started in English for every test. */
const speak = (page: Page, language: string): Promise<void> =>
  page.evaluate((name) => {
    Object.defineProperty(navigator, 'language', { get: () => name, configurable: true });
  }, language);

async function lastLogged({ ask }: OpenApp, { cardId }: ReviewItem) {
  return (await ask('card/info', { cardId })).log.at(-1);
}
