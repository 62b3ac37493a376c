// Quizzes by keyboard alone: drawn, in every format, on which articles, against the clock, gone on with after an interruption.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FORMATS } from '../src/core/quiz/question';
import { FORMAT_NAMES } from '../src/renderer/ui/words/quizFormats';
import { expect, test } from './app';
import { begin, NOW } from './begunQuiz';
import type { Deck } from './deck';
import { isClean } from './isClean';

test('a whole quiz in each format, by keyboard alone, to a marked sheet', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page, today, quiz } = await launch({ now: NOW });
  await today.isShown();
  for (const format of FORMATS) {
    await quiz.open();
    await quiz.choose(FORMAT_NAMES[format]);
    await quiz.start();
    expect([...(await quiz.play())], format).toEqual([format]);
    await expect(quiz.sheetTitle).toContainText(/You recalled \d+ of \d+/);
    await expect(quiz.rows).not.toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});

test('a mixed quiz leaves the schedule alone, is heard, and ends in a sheet with its words and places', async ({
  launch,
  deck,
}) => {
  test.setTimeout(120_000);
  const one = await launch({ now: NOW });
  const { page, today, quiz, quit } = one;
  await today.isShown();
  const before = await deck.list();
  await begin(one);
  await expect(quiz.counts).toContainText('Your schedule stays as it is.');
  await expect(quiz.live).toContainText(/Question 1 of 20\. .+/);
  await quiz.give();
  await expect(quiz.live).toContainText(await quiz.sentence.innerText());
  await quiz.next();
  expect((await quiz.play()).size).toBeGreaterThan(5);
  await expect(quiz.live).toContainText(/You recalled \d+ of 20/);
  await expect(quiz.rows).toHaveCount(20);
  await expect(quiz.rows.filter({ hasText: '¶' })).not.toHaveCount(0);
  await expect(page.getByTestId('over-time')).toBeVisible();
  await quit();
  expect(await deck.list()).toEqual(before);
  expect((await deck.verify()).ok).toBe(true);
});

test('a quiz is gone on with after a restart and after the page fell over', async ({ launch }) => {
  const one = await launch({ now: NOW });
  await one.today.isShown();
  await begin(one, { format: 'number' });
  await one.quiz.give();
  await one.quiz.next();
  await expect(one.quiz.place).toContainText('2 of');
  const question = await one.quiz.question.innerText();
  await one.quit();

  // The window opens where it was left, but asks nothing by itself.
  const two = await launch({ now: NOW });
  await expect(two.quiz.unfinished).toContainText('1 of');
  await two.page.keyboard.press('g');
  await expect(two.quiz.question).toHaveText(question);
  await two.page.reload();
  await expect(two.quiz.unfinished).toBeVisible();
  await two.page.keyboard.press('g');
  await expect(two.quiz.question).toHaveText(question);
  await two.quiz.play();
});

test('Escape leaves a quiz, which waits; ended there, it shows its sheet', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'number' });
  await quiz.give();
  await quiz.next();
  await quiz.isAsked();
  const question = await quiz.question.innerText();
  await expect(page.getByTestId('end')).toHaveText(/Leave/);
  await page.keyboard.press('Escape');
  await expect(quiz.unfinished).toContainText('1 of');
  await isClean(page, 'a quiz that waits');
  await page.keyboard.press('g');
  await quiz.isAsked();
  await expect(quiz.question).toHaveText(question);
  await page.keyboard.press('Escape');
  await expect(quiz.unfinished).toBeVisible();
  await page.keyboard.press('e');
  await expect(quiz.sheetTitle).toHaveText('You recalled 0 of 1');
  await page.keyboard.press('Escape');
  await expect(quiz.setUp).toHaveAttribute('data-state', 'ready');
  await expect(quiz.unfinished).toHaveCount(0);
  // Of one that nothing was answered of there is no sheet.
  await quiz.start();
  await page.keyboard.press('Escape');
  await expect(quiz.unfinished).toContainText('0 of');
  await page.keyboard.press('e');
  await expect(quiz.unfinished).toHaveCount(0);
});

const KNOWLEDGE = (title: string, facts: string): string =>
  `format: commonplace-knowledge/1\narticle:\n  title: ${title}\n  kind: article\n  language: en\n  asOf: "2019-06-03"\nfacts:\n${facts}`;

/** Puts a small article with its knowledge into the profile, all its cards accepted: three numbers of one town. */
async function bringTown(deck: Deck, folder: string, town: string): Promise<void> {
  const counts = [120, 340, 570] as const;
  const things = ['boats', 'mills', 'lamps'] as const;
  const sentences = things.map((thing, index) => `${town} keeps ${counts[index] ?? 0} ${thing} for the winter.`);
  const facts = things.map(
    (thing, index) => `  - id: ${thing}
    type: number
    statement: "${sentences[index] ?? ''}"
    question: "How many ${thing} does ${town} keep for the winter?"
    answer: "${counts[index] ?? 0} ${thing}"
    quantity: { low: ${counts[index] ?? 0}, unit: ${thing}, bound: eq, measures: "${thing} kept by ${town} for the winter" }
    evidence: "${sentences[index] ?? ''}"
`,
  );
  const file = path.join(folder, `${town}.md`);
  await writeFile(file, `# The winter of ${town}\n\n${sentences.join('\n\n')}\n`);
  await writeFile(path.join(folder, `${town}.knowledge.yaml`), KNOWLEDGE(`The winter of ${town}`, facts.join('')));
  await deck.bring(file);
}

test('several articles are chosen by keyboard alone, and the quiz is on them alone', async ({
  launch,
  deck,
  folder,
}) => {
  for (const town of ['Osk', 'Brandal']) await bringTown(deck, folder, town);
  const one = await launch({ now: NOW });
  const { ask, page, today, quiz } = one;
  await today.isShown();
  await quiz.open();
  const list = page.getByTestId('article-list');
  const row = (title: string) => list.getByRole('option', { name: title });
  await expect(list.getByRole('option')).toHaveCount(4);
  await expect(row('Everything')).toHaveAttribute('aria-selected', 'true');
  // One stop of the keyboard, then the arrows.
  await page.keyboard.press('Tab');
  await expect(row('Everything')).toBeFocused();
  await page.keyboard.press('End');
  await expect(list.getByRole('option').last()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(row('Everything')).toHaveAttribute('aria-selected', 'false');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(2);
  await expect(quiz.lead).toContainText('6 numbers, asked');
  await isClean(page, 'set-up of a quiz on several articles');
  // Escape takes nothing back.
  await page.keyboard.press('Escape');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(2);
  await quiz.start();
  await expect(page.getByTestId('crumb')).toContainText('2 articles');
  await expect(page.getByTestId('quiz-article')).toContainText(/On The winter of (Osk|Brandal)/);
  const { quizId } = (await ask('quiz/read', {})) ?? { quizId: '' };
  await quiz.play();
  const { rows } = await ask('quiz/sheet', { quizId });
  expect([...new Set(rows.map(({ question }) => question.articleTitle))].sort()).toEqual([
    'The winter of Brandal',
    'The winter of Osk',
  ]);
  await page.keyboard.press('Escape');
  await expect(quiz.setUp).toHaveAttribute('data-state', 'ready');
  // What is ticked and unticked again leaves everything.
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(row('Everything')).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Space');
  await expect(row('Everything')).toHaveAttribute('aria-selected', 'true');
});

test('the time is shown to whoever asks for it, goes on by itself, and is never said or pressed', async ({
  launch,
}) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await quiz.open();
  await quiz.choose(FORMAT_NAMES.number);
  await quiz.start();
  await expect(page.getByTestId('timer')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(quiz.setUp).toHaveAttribute('data-state', 'ready');

  const time = quiz.setUp.getByRole('switch', { name: 'Show the time' });
  await expect(time).toHaveAttribute('aria-checked', 'false');
  for (let stops = 0; stops < 20 && !(await time.evaluate((one) => one === document.activeElement)); stops += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(time).toBeFocused();
  await page.keyboard.press('Space');
  await expect(time).toHaveAttribute('aria-checked', 'true');
  await quiz.start();
  const timer = page.getByTestId('timer');
  const before = await timer.innerText();
  const question = await quiz.question.innerText();
  const said = await quiz.live.innerText();
  await expect(timer).not.toHaveText(before);
  // Time went by, and nothing else happened: the question stands, and nothing was said.
  await expect(quiz.question).toHaveText(question);
  await expect(quiz.live).toHaveText(said);
  await expect(timer).toHaveAttribute('aria-hidden', 'true');
  expect(said).not.toMatch(/\d\s*(?:s|min)\b/);
  await quiz.give();
  await expect(timer).toBeVisible();
});

test('counts as review: a due card recalled freely is graded, and the margin says so', async ({ launch, deck }) => {
  const one = await launch({ now: NOW });
  const { ask, page, today, quiz, shiftClock } = one;
  await today.isShown();
  const cards = await deck.list();
  const number = cards.find(({ type, front }) => type === 'number' && front.includes('population of Belarus'));
  if (!number) throw new Error('The bundled deck asks for no population.');
  await ask('review/grade', { cardId: number.cardId, grade: 'easy', reps: 0, thinkingMillis: 0 });
  await shiftClock(new Date('2031-06-10T09:00:00Z'));
  await begin(one, { mode: 'review', format: 'number' });
  await expect(quiz.counts).toContainText('This card is due');
  await quiz.type('9.5 million');
  await expect(quiz.counts).toContainText('Kept as a review');
  await quiz.next();
  await expect(quiz.counts).toContainText('so it is practice');
  await page.keyboard.press('Escape');
  await expect(quiz.unfinished).toContainText('1 of');
  await page.keyboard.press('e');
  await expect(quiz.sheet).toContainText('review');
  expect((await deck.card(number.cardId)).reps).toBe(2);
});

test('axe finds nothing on the screens of a quiz', async ({ launch }) => {
  test.setTimeout(180_000);
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await quiz.open();
  await isClean(page, 'set-up of a quiz');
  await begin(one);
  const seen = new Set<string>();
  while (await quiz.screen.isVisible()) {
    await quiz.isAsked();
    const format = await quiz.format();
    if (!seen.has(format)) await isClean(page, `${format}, asked`);
    await quiz.give();
    if (!seen.has(format)) await isClean(page, `${format}, marked`);
    seen.add(format);
    await quiz.next();
  }
  await isClean(page, 'marked sheet');
});
