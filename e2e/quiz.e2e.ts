// Quizzes by keyboard alone: every format, the marked sheet, what is heard, going on after an interruption, paper.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FORMATS } from '../src/core/quiz/question';
import { FORMAT_NAMES } from '../src/renderer/ui/words/quizFormats';
import { expect, type OpenApp, test } from './app';
import type { Deck } from './deck';
import { isClean } from './isClean';

const NOW = '2031-03-10T09:00:00Z';

/** Draws a quiz past the set-up, so that a test knows what comes. */
async function begin({ ask, page, quiz }: OpenApp, setup: object = {}): Promise<void> {
  await ask('quiz/begin', {
    setup: {
      documents: null,
      kinds: ['person', 'number', 'date'],
      length: 20,
      format: 'mixed',
      mode: 'practice',
      showsTime: false,
      only: null,
      ...setup,
    },
    seed: 'a seed',
  });
  await quiz.open();
  await page.keyboard.press('g');
  await quiz.isAsked();
}

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

test('a range is read figure by figure, in its unit, and so it stands on the scale', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today } = one;
  await today.isShown();
  await begin(one, { format: 'range', only: await figure(one, 'number/population') });
  await expect(page.getByTestId('typed-0')).toBeFocused();
  await page.keyboard.type('12');
  await expect(page.getByTestId('reading')).toHaveText('read as 12 people');
  await page.keyboard.press('Enter');
  await page.keyboard.type('25');
  await expect(page.getByTestId('reading')).toContainText('read as 12 to 25 people');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('scale')).toContainText('yours 12 to 25 people');
  await expect(page.getByTestId('scale')).toContainText('answer 9.5 million people');
});

test('a typed answer is shown on a scale with how far off it is, and can be overruled', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'number', only: await figure(one, 'number/population') });
  await quiz.type('9.2 million');
  await expect(page.getByTestId('scale')).toBeVisible();
  await expect(quiz.sentence).toContainText('0.3 million short, within tolerance');
  await page.keyboard.press('\\');
  await expect(quiz.sentence).toContainText('Counted as wrong, as you say.');
  await page.keyboard.press('=');
  await expect(quiz.marked).toHaveAttribute('data-outcome', 'right');
  await quiz.next();
  await expect(quiz.sheetTitle).toHaveText('You recalled 1 of 1');
});

async function figure(one: OpenApp, id: string): Promise<{ documentId: never; id: string }[]> {
  return [{ ...(await bundled(one)), id }];
}

test('the sheet leads to its misses, to the same quiz, and onto paper without a network', async ({
  launch,
  folder,
}) => {
  const one = await launch({ now: NOW });
  const { app, page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'name' });
  const first = await quiz.question.innerText();
  await quiz.play();
  const file = path.join(folder, 'sheet.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('p');
  await expect(page.getByText(`Saved as ${file}`).first()).toBeVisible();
  const pdf = await readFile(file);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(5_000);
  await expect(today.networkRequests).toHaveCount(0);
  await page.keyboard.press('r');
  await quiz.isAsked();
  await expect(quiz.question).toHaveText(first);
  await quiz.play();
  const misses = await page.getByTestId('ask-misses').innerText();
  const asked = Number(/\d+/.exec(misses)?.[0] ?? 1);
  await expect(page.getByTestId('sheet-about')).toContainText('Won’t Get Fooled Again, 10 March 2031');
  await page.keyboard.press('a');
  await quiz.isAsked();
  await expect(quiz.place).toHaveText(`Question 1 of ${asked}`);
  await expect(page.getByTestId('crumb')).toContainText('The misses of a quiz');
  await expect(quiz.live).toContainText('The misses of a quiz. Question 1');
  await quiz.play();
  await expect(page.getByTestId('sheet-about')).toContainText('the misses asked again');
});

/** Answers a quiz wrongly to its end. */
async function missAll({ quiz }: OpenApp): Promise<void> {
  await quiz.play();
  await expect(quiz.sheetTitle).toContainText('You recalled 0 of');
}

test('the misses are studied: their cards alone, to the end and over a restart, and the sheet knows', async ({
  launch,
  deck,
}) => {
  test.setTimeout(120_000);
  const one = await launch({ now: NOW });
  await one.today.isShown();
  await begin(one, { format: 'number' });
  await missAll(one);
  const quizId = await one.page.evaluate(() => location.hash.split('/')[1] ?? '');
  const { questions, unseen, withoutCard } = (await one.ask('quiz/sheet', { quizId })).misses;
  // Nobody wrote a card for one of the numbers.
  expect([unseen, withoutCard]).toEqual([questions - 1, 1]);
  await expect(one.page.getByTestId('study-misses')).toContainText(`Study ${unseen}\u00a0cards`);
  await expect(one.page.getByTestId('study-sentence')).toContainText('No card asks for one of the misses.');
  await isClean(one.page, 'sheet with misses to study');
  await one.page.keyboard.press('s');
  await one.study.isAsked();
  await expect(one.page.getByTestId('miss')).toContainText('your answer begins its schedule');
  await expect(one.page.getByTestId('crumb')).toContainText('The misses of a quiz');
  const seen = [await one.study.cardId()];
  await one.study.answerCard('easy');
  await one.study.isAt('front');
  const second = await one.study.cardId();
  await one.quit();

  const two = await launch({ now: NOW });
  await two.today.isShown();
  await expect(two.page.getByTestId('study-now')).toContainText('the misses of');
  await two.page.keyboard.press('s');
  await two.study.isAsked();
  expect(await two.study.cardId()).toBe(second);
  for (let left = unseen - 1; left > 0; left -= 1) {
    await two.study.isAsked();
    seen.push(await two.study.cardId());
    await two.study.answerCard('easy');
  }
  await two.study.isAt('done');
  await expect(two.study.summary).toContainText('stand behind what the quiz missed');
  expect(new Set(seen).size).toBe(unseen);
  await isClean(two.page, 'summary of the misses');
  await two.page.keyboard.press('Escape');
  await expect(two.quiz.sheet).toHaveAttribute('data-state', 'done');
  await expect(two.page.getByTestId('study-sentence')).toContainText('studied today');
  await expect(two.page.getByTestId('study-misses')).toHaveCount(0);
  await two.page.keyboard.press('s');
  await expect(two.page.getByTestId('toast')).toContainText('studied today');
  await two.quit();
  const answered = (await deck.list()).filter(({ reps }) => reps > 0).map(({ cardId }) => cardId);
  expect(answered.sort()).toEqual([...seen].sort());
  expect((await deck.verify()).ok).toBe(true);
});

test('a card is studied before its day where the quiz missed it, and its answer is taken back', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { ask, page, study, shiftClock } = one;
  await one.today.isShown();
  const [card] = (await ask('quiz/figures', await bundled(one))).numbers.flatMap(({ id, cards }) =>
    id === 'number/population' ? cards : [],
  );
  if (!card) throw new Error('No card asks for the population.');
  await ask('review/grade', { cardId: card.cardId, grade: 'easy', reps: 0, thinkingMillis: 0 });
  await shiftClock(new Date('2031-03-12T09:00:00Z'));
  await begin(one, { format: 'number', only: await figure(one, 'number/population') });
  await missAll(one);
  await expect(page.getByTestId('study-sentence')).toContainText('early review');
  await page.keyboard.press('s');
  await study.isAsked();
  expect(await study.cardId()).toBe(card.cardId);
  await expect(page.getByTestId('miss')).toContainText('Your answer is an early review');
  await study.answerCard('good');
  await study.isAt('done');
  await expect(study.summary).toContainText('You recalled the one card');
  await page.keyboard.press('u');
  await study.isAsked();
  expect(await study.cardId()).toBe(card.cardId);
  await expect(page.getByTestId('miss')).toContainText('Your answer is an early review');
});

async function bundled({ ask }: OpenApp): Promise<{ documentId: never }> {
  const [article] = (await ask('deck/overview', {})).articles;
  return { documentId: article?.documentId as never };
}

test('a key pressed twice, or held, is no answer to the question that comes, nor passes over its mark', async ({
  launch,
}) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'number' });
  // Both presses are on their way before the mark is drawn: the second one was meant for the question.
  await quiz.isAsked();
  await page.keyboard.type('1');
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  await expect(quiz.marked).toBeVisible();
  await quiz.isSettled();
  await expect(quiz.marked).toBeVisible();
  // Space goes on, and held or pressed again it neither writes into the next field nor hands it in.
  await Promise.all([
    page.keyboard.down('Space'),
    page.keyboard.down('Space'),
    page.keyboard.up('Space'),
    page.keyboard.press('Space'),
    page.keyboard.press('Enter'),
  ]);
  await quiz.isAsked();
  await expect(quiz.place).toContainText('2 of');
  await expect(page.getByTestId('typed-0')).toHaveValue('');
});

test('printing says so where there is no printer, and where the dialog was closed', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { app, page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'name' });
  await quiz.play();
  const withPrinters = (names: readonly string[]) =>
    app.evaluate(({ BrowserWindow }, there) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) throw new Error('There is no window.');
      const { webContents } = window;
      webContents.getPrintersAsync = () => Promise.resolve(there.map((name) => ({ name })) as never);
      webContents.print = (_options, done) => done?.(false, 'Print job canceled');
    }, names);
  await withPrinters([]);
  await page.getByTestId('print').click();
  await expect(page.getByText('No printer is set up').first()).toBeVisible();
  await withPrinters(['one']);
  await page.getByTestId('print').click();
  await expect(page.getByText('Nothing was printed: the dialog was closed.').first()).toBeVisible();
});

test('a range shows how it is read before it is given, and larger readings of bare ends', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'range', only: await figure(one, 'number/population') });
  await page.getByTestId('typed-0').fill('8');
  await page.getByTestId('typed-1').fill('11 million');
  await expect(page.getByTestId('reading')).toHaveText('read as 8 to 11 million people');
  await page.getByTestId('typed-1').fill('11');
  await expect(page.getByTestId('reading')).toContainText('read as 8 to 11 people. Meant in');
  await page.getByTestId('reading').getByRole('button', { name: 'million', exact: true }).click();
  await expect(page.getByTestId('reading')).toHaveText('read as 8 to 11 million people');
  await page.getByTestId('check').click();
  await expect(quiz.marked).toHaveAttribute('data-outcome', 'right');
  await quiz.next();
  await expect(quiz.calibration.getByRole('img')).toHaveAccessibleName(/The truth lay in 1 of your/);
  await expect(quiz.calibration.getByRole('row').nth(1)).toContainText('1 of 1');
});

test('pairs are given by keys that say what they do, and each is marked with what it was given', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'match' });
  const last = page.locator('[data-testid^="match-"][class="match-name"]').last();
  for (const letter of 'abc') await page.keyboard.press(letter);
  await expect(page.getByTestId('match-said')).toContainText(': c.');
  await page.keyboard.press('a');
  await expect(page.getByTestId('match-said')).toContainText('who now has none');
  await page.keyboard.press('ArrowDown');
  await expect(last.getByRole('radio').first()).toBeFocused();
  const before = await page.getByTestId('match').getByRole('radio', { checked: true }).count();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('match').getByRole('radio', { checked: true })).toHaveCount(before);
  await quiz.check();
  await expect(page.getByTestId('pair-given').first()).toContainText('you gave');
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

test('of a range that is not understood the end at fault is gone to, and says why', async ({ launch }) => {
  const one = await launch({ now: NOW });
  const { page, today, quiz } = one;
  await today.isShown();
  await begin(one, { format: 'range', only: await figure(one, 'number/population') });
  const [low, high] = [page.getByTestId('typed-0'), page.getByTestId('typed-1')];
  await expect(low).toBeFocused();
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  await expect(high).toBeFocused();
  await page.keyboard.type('11 million');
  await page.keyboard.press('Enter');
  await expect(low).toBeFocused();
  await expect(low).toHaveAttribute('aria-invalid', 'true');
  await expect(low).toHaveAccessibleDescription(/“a lot” is no number to us\. Nothing was kept/);
  await expect(high).not.toHaveAttribute('aria-invalid');
  await isClean(page, 'a range that was not understood');
  // What was wrong is selected: typing replaces it.
  await page.keyboard.type('8 million');
  await expect(low).not.toHaveAttribute('aria-invalid');
  await high.fill('much');
  await page.keyboard.press('Enter');
  await expect(low).toHaveValue('8 million');
  await expect(high).toBeFocused();
  await expect(high).toHaveAccessibleDescription(/“much” is no number to us/);
  await page.keyboard.type('11 million');
  await page.keyboard.press('Enter');
  await expect(quiz.marked).toHaveAttribute('data-outcome', 'right');
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

test('the page of an article’s figures shows each with its memory, cards and words, and is saved as a sheet', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const one = await launch({ now: NOW });
  const { app, ask, page, today, quiz } = one;
  await today.isShown();
  const [article] = (await ask('deck/overview', {})).articles;
  const next = await ask('review/next', { ahead: false });
  if (!article || next.kind !== 'item') throw new Error('There is nothing to study.');
  await page.evaluate((hash) => (location.hash = hash), `#article/${article.documentId}`);
  await expect(page.getByTestId('article')).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('f');
  await expect(quiz.figures).toHaveAttribute('data-state', 'ready');
  const known = await ask('quiz/figures', { documentId: article.documentId });
  for (const { name } of known.people) {
    await expect(page.getByTestId('figures-people').getByText(name, { exact: true })).toBeVisible();
  }
  await expect(page.getByTestId('figures-numbers').locator('[data-figure]')).toHaveCount(known.numbers.length);
  await expect(page.getByTestId('figures-dates').locator('[data-figure]')).toHaveCount(known.dates.length);
  await expect(page.getByTestId('timeline')).toBeVisible();
  await isClean(page, 'key figures');

  const population = known.numbers.find(({ cards }) => cards.length > 0);
  const cardId = population?.cards[0]?.cardId;
  if (!population || !cardId) throw new Error('No card asks for a number.');
  await ask('review/grade', { cardId, grade: 'good', reps: 0, thinkingMillis: 0 });
  const row = page.locator(`[data-figure="${population.id}"]`);
  await expect(row).toContainText('100');
  await expect(row.locator('q')).not.toBeEmpty();

  const file = path.join(folder, 'figures.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('p');
  await expect(page.getByText(`Saved as ${file}`).first()).toBeVisible();
  expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-');
  await page.keyboard.press('q');
  await expect(quiz.setUp).toHaveAttribute('data-state', 'ready');
});
