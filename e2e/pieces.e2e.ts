// Timelines and arguments: pieces put in place by keyboard alone, with the verdict, the suggestion and what is heard.
import type { Page } from '@playwright/test';
import type { CardId } from '../src/core/base/ids';
import type { ReviewItem } from '../src/shared/contract/review';
import { expect, test } from './app';
import { bringUp } from './onTable';
import { CARDS, EVENTS, REASONS, withPieces } from './withPieces';

const MORNING = '2031-03-10T09:00:00Z';

const isTimeline = ({ kind }: ReviewItem): boolean => kind === 'timeline';
const isArgument = ({ kind, front }: ReviewItem): boolean => kind === 'argument' && front === CARDS[1]?.front;

/** The number a piece lies under. */
async function numberOf(page: Page, text: string): Promise<number> {
  const id = await page.getByTestId('placing').getByRole('button', { name: text }).first().getAttribute('data-piece');
  return Number(id) + 1;
}

test('a timeline is put in order by digits, and each move is heard', async ({ launch, profile }) => {
  const one = await withPieces(() => launch({ now: MORNING }), profile);
  const { study, page } = one;
  const item = await bringUp(one, isTimeline);
  await one.today.startStudying();
  await study.isAt('front');
  await expect(study.live).toContainText('Put 5 events in order.');
  await expect(study.question).toBeFocused();
  await expect(page.getByTestId('placed').getByRole('button')).toHaveCount(0);

  for (const [index, event] of EVENTS.entries()) {
    await page.keyboard.press(String(await numberOf(page, event)));
    const left = EVENTS.length - index - 1;
    await expect(study.live).toHaveText(
      `“${event}” placed as number ${index + 1}. ${left === 0 ? 'All are placed.' : `${left} to go.`}`,
    );
  }
  await page.keyboard.press('Space');
  await study.isAt('back');
  await expect(study.verdict).toHaveAttribute('data-outcome', 'right');
  await expect(study.answer.locator('[data-hit]')).toHaveCount(EVENTS.length);
  await expect(study.suggestion).toContainText('Suggested: Remembered.');
  await study.leansTo('good');
  await study.canBeGraded();
  await page.keyboard.press('Space');
  await expect(study.screen).toHaveAttribute('data-state', /front|waiting|done/);
  const logged = (await one.ask('card/info', { cardId: item.cardId })).log.at(-1);
  expect(logged).toMatchObject({ grade: 'good', suggested: 'good', typed: EVENTS.join('; ') });
});

test('a timeline is put in order with letter keys off, by Tab, Enter and arrows; what stands wrong is told', async ({
  launch,
  profile,
}) => {
  const one = await withPieces(() => launch({ now: MORNING }), profile);
  const { study, page } = one;
  await bringUp(one, isTimeline);
  await one.today.startStudying();
  await study.isAt('front');
  await one.ask('settings/change', { letterKeys: false });
  await expect(page.getByTestId('placing')).not.toContainText('press its number');
  await page.keyboard.press('1');
  await expect(page.getByTestId('placed').getByRole('button')).toHaveCount(0);

  // Into the pieces, and one after the other under it, as they lie.
  const piece = (number: number) => page.getByTestId(`piece-${number}`);
  await tabTo(page, () => piece(1));
  for (let number = 1; number < EVENTS.length; number += 1) {
    await expect(piece(number)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(piece(5)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(piece(5)).toBeFocused();
  await expect(study.live).toContainText('All are placed.');

  // Sorted by moving: each event up to where it belongs.
  const order = async () =>
    Promise.all(
      (await page.getByTestId('placed').locator('.piece').all()).map(async (one) =>
        Number(await one.getAttribute('data-piece')),
      ),
    );
  const byEvent = await Promise.all(EVENTS.map((event) => numberOf(page, event)));
  for (const [place, number] of byEvent.entries()) {
    const from = (await order()).indexOf(number - 1);
    await focusByArrows(page, number);
    for (let step = from; step > place; step -= 1) await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await order()).indexOf(number - 1)).toBe(place);
  }
  // And one of them wrong again: the last event first.
  await focusByArrows(page, byEvent[4] ?? 0);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(study.live).toContainText(`1, “${EVENTS[4]}”`);

  await tabTo(page, () => page.getByTestId('show-answer'));
  await page.keyboard.press('Enter');
  await study.isAt('back');
  await expect(study.verdict).toHaveAttribute('data-outcome', 'wrong');
  await expect(study.answer.locator('[data-hit]')).toHaveCount(4);
  await expect(study.answer.locator('[data-missing]')).toContainText(`${EVENTS[4]} · you had it 1st`);
  await expect(study.suggestion).toContainText('Of 10 pairs, 6 are in order.');
  await study.leansTo('again');
});

test('an argument is rebuilt among the reasons of others, and the missing one is named', async ({
  launch,
  profile,
}) => {
  const one = await withPieces(() => launch({ now: MORNING }), profile);
  const { study, page } = one;
  await bringUp(one, isArgument);
  await one.today.startStudying();
  await study.isAt('front');
  await expect(study.live).toContainText('Pick out its reasons from those below.');
  const texts = await page.getByTestId('loose').getByRole('button').allInnerTexts();
  const there = REASONS.filter((reason) => texts.some((text) => text.includes(reason)));
  const [missing] = REASONS.filter((reason) => !there.includes(reason));
  expect(there).toHaveLength(2);
  // The others are reasons of other arguments of the article.
  const others = await one.ask('review/distractors', { cardId: (await study.cardId()) as CardId });
  expect(others.length).toBeGreaterThanOrEqual(2);
  for (const { text } of others) expect(texts.some((shown) => shown.includes(text))).toBe(true);

  const wrong = others[0]?.text ?? '';
  await page.keyboard.press(String(await numberOf(page, there[0] ?? '')));
  await page.keyboard.press(String(await numberOf(page, wrong)));
  await expect(study.live).toContainText('All are placed.');
  // Pressed again, a piece comes back.
  await page.keyboard.press(String(await numberOf(page, wrong)));
  await expect(study.live).toContainText(`“${wrong}” taken back. 1 to go.`);
  await page.keyboard.press(String(await numberOf(page, wrong)));

  // The field is what waits: words go there, not to the letter keys.
  await expect(study.field()).toBeFocused();
  await page.keyboard.type(missing ?? '');
  await expect(study.field()).toHaveValue(missing ?? '');
  await expect(study.editor).toHaveCount(0);
  await page.keyboard.press('Enter');
  await study.isAt('back');
  await expect(study.verdict).toHaveAttribute('data-outcome', 'near');
  await expect(study.answer.locator('[data-hit]')).toHaveCount(2);
  await expect(study.answer.locator('[data-missing]')).toContainText(there[1] ?? '');
  await expect(study.answer.locator('[data-extra]')).toContainText(`belongs to “${others[0]?.belongsTo}”`);
  await expect(page.getByTestId('named')).toHaveAttribute('data-hit', '');
  await study.leansTo('hard');
  await expect(study.gradeButton('easy')).toBeDisabled();
  await page.keyboard.press('=');
  await study.leansTo('good');
});

test('a card in pieces that is not placed is turned over like any other', async ({ launch, profile }) => {
  const one = await withPieces(() => launch({ now: MORNING }), profile);
  await bringUp(one, isTimeline);
  await one.today.startStudying();
  await one.study.reveal();
  await expect(one.study.suggestion).toHaveCount(0);
  await expect(one.study.answer.getByRole('listitem')).toHaveText(EVENTS);
});

/** Tab until something has the focus. */
async function tabTo(page: Page, wanted: () => ReturnType<Page['getByTestId']>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(wanted()).toBeFocused({ timeout: 100 });
  }).toPass();
}

/** From a piece that has the focus to another, by the arrows. */
async function focusByArrows(page: Page, number: number): Promise<void> {
  const wanted = page.getByTestId(`piece-${number}`);
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowUp');
  await expect(async () => {
    if (await wanted.evaluate((node) => node !== document.activeElement)) await page.keyboard.press('ArrowDown');
    await expect(wanted).toBeFocused({ timeout: 100 });
  }).toPass();
}
