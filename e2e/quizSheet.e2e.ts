// What a quiz leaves: its sheet, on screen and on paper, the study of its misses, and the page of an article’s figures.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type OpenApp, test } from './app';
import { begin, bundled, figure, NOW } from './begunQuiz';
import { isClean } from './isClean';

/** Answers a quiz wrongly to its end. */
async function missAll({ quiz }: OpenApp): Promise<void> {
  await quiz.play();
  await expect(quiz.sheetTitle).toContainText('You recalled 0 of');
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
