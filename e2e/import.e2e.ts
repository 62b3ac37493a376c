// Bringing an article: by file, by pasting, by dropping; from what was found through the Inbox to studying.
import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../scripts/setup/repository.mjs';
import { expect, type OpenApp, test } from './app';
import { isClean } from './isClean';

const NOW = '2026-11-20T09:30:00Z';
const BIOGRAPHY = inRepository('data', 'samples', 'biography.md');

/** What the system's own dialog will answer. */
const chooses = ({ app }: OpenApp, files: readonly string[]) =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  }, files as string[]);

const isAt = (one: OpenApp, state: string) =>
  expect(one.page.getByTestId('import')).toHaveAttribute('data-state', state);

async function bring(one: OpenApp, file: string): Promise<void> {
  await chooses(one, [file]);
  await one.page.keyboard.press('Control+o');
  await isAt(one, 'found');
}

test('a file is opened, looked at section by section, decided about and studied', async ({ launch, deck }) => {
  const one = await launch({ now: NOW, args: ['--empty'] });
  const { page, inbox, today, study } = one;
  await today.isShown();
  await chooses(one, [BIOGRAPHY]);
  await page.getByTestId('bring-article').press('Enter');
  await isAt(one, 'found');
  await expect(page.getByTestId('import-found')).toContainText(/\d+.facts, .*found by rules\./);
  expect(await page.getByTestId('import-sections').getByRole('row').count()).toBeGreaterThan(1);
  await isClean(page, 'what was found');
  await page.getByLabel(/^Few/).check();
  await page.keyboard.press('Control+Enter');
  await inbox.isShown();
  const waiting = await inbox.drafts.count();
  expect(waiting).toBeGreaterThan(3);
  expect(await deck.list()).toEqual([]);
  for (let left = waiting - 1; left >= waiting - 3; left -= 1) await inbox.decide(['a'], left);
  await page.keyboard.press('Control+1');
  await today.startStudying();
  await study.isAt('front');
  expect(await deck.verify()).toEqual({ ok: true, problems: [] });
});

test('a report without a date is read as of the day that is given for it, and knows that day again', async ({
  launch,
}) => {
  const one = await launch({ now: NOW, args: ['--empty'] });
  const { page, inbox, ask } = one;
  const report = `The mill of Alder closes

Ann Lee

The mill of Alder said on Tuesday that it would close its two older halls. About 120 people work there, the director Tom Berg told the council.

The council of Alder has offered the mill a loan of £2m, which Mr Berg called too little. The mill was built in 1871 and made sails until 1950.`;
  const paste = async () => {
    await page.keyboard.press('Control+o');
    await isAt(one, 'choosing');
    await page.getByTestId('import-text').fill(report);
    await page.keyboard.press('Control+Enter');
    await isAt(one, 'found');
  };
  await one.today.isShown();
  await chooses(one, []);
  await paste();
  await page.getByTestId('import-date').fill('in winter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This is not a day.');
  await isClean(page, 'a text without a date');
  await page.getByTestId('import-date').fill('16 November 2004');
  // Whoever goes on without reading it as of the day they wrote is shown what was found on that day before anything is kept.
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('import-found')).toContainText(/Written on 16.November.2004\./);
  expect((await ask('deck/overview', {})).articles).toEqual([]);
  await expect(page.getByTestId('import-date')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await inbox.isShown();
  const [article] = (await ask('deck/overview', {})).articles;
  expect(article?.published).toBe('2004-11-16');

  await paste();
  await expect(page.getByTestId('import-known')).toContainText('nothing would change');
});

test('the same article again is known, and an edited one takes its place and keeps schedules', async ({
  launch,
  folder,
  deck,
}) => {
  const one = await launch({ now: NOW, args: ['--empty'] });
  const { page, inbox, ask } = one;
  await one.today.isShown();
  await bring(one, BIOGRAPHY);
  await page.keyboard.press('Control+Enter');
  await inbox.isShown();
  await ask('inbox/acceptClean', {});
  const [first] = await deck.list();
  await deck.grade(first?.cardId ?? '', 'good', new Date(NOW));

  await bring(one, BIOGRAPHY);
  await expect(page.getByTestId('import-known')).toContainText('nothing would change');
  await expect(page.getByTestId('import-keep')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await isAt(one, 'choosing');

  const edited = path.join(folder, 'biography.md');
  await writeFile(
    edited,
    `${readFileSync(BIOGRAPHY, 'utf8')}\nThe harbour of Brandal opened a museum of wind in 1998.\n`,
  );
  await bring(one, edited);
  await expect(page.getByTestId('import-known')).toContainText(/cards keep their schedule/);
  await isClean(page, 'an edition');
  await page.keyboard.press('Control+Enter');
  await inbox.isShown();
  expect((await deck.list()).find(({ cardId }) => cardId === first?.cardId)?.reps).toBe(1);
  expect(await deck.verify()).toEqual({ ok: true, problems: [] });
  // One act, and back.
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await ask('history/read', {})).redo?.operation).toBe('updateArticle');
});

test('an empty Inbox leads to bringing an article, and a file is said to be read only once it is chosen', async ({
  launch,
}) => {
  const one = await launch({ now: NOW });
  const { page, inbox, settings } = one;
  await one.today.isShown();
  await one.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () =>
      new Promise((resolve) => {
        const choose = (filePaths: string[]) => resolve({ canceled: filePaths.length === 0, filePaths });
        Object.assign(globalThis, { choose });
      });
  });
  const choose = (files: string[]) =>
    one.app.evaluate((_electron, paths) => {
      (globalThis as unknown as { choose: (paths: string[]) => void }).choose(paths);
    }, files);

  await inbox.open();
  await page.getByTestId('inbox-bring').press('Enter');
  await expect(page.getByTestId('import-asked')).toContainText('Nothing is read yet');
  await isAt(one, 'choosing');
  await expect(page.getByTestId('import-title')).toHaveText('Bring an article');
  await choose([]);
  await expect(page.getByTestId('import-asked')).toBeEmpty();
  await page.keyboard.press('Control+o');
  await expect(page.getByTestId('import-asked')).not.toBeEmpty();
  await choose([BIOGRAPHY]);
  await isAt(one, 'found');

  // A mark stands as high as its words.
  const centres = await page.getByTestId('import-density').evaluate((choices) =>
    [...choices.querySelectorAll('label, input')].map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return (top + bottom) / 2;
    }),
  );
  expect(centres.length).toBeGreaterThan(2);
  for (const [index, centre] of centres.entries()) {
    if (index % 2 === 1) expect(Math.abs(centre - (centres[index - 1] ?? 0))).toBeLessThan(0.6);
  }

  // What is told of it covers nothing of the Inbox that is pressed for the draft, and leaves at the next act.
  await page.keyboard.press('Control+Enter');
  await inbox.isShown();
  await expect(settings.toast).toBeVisible();
  const toast = await settings.toast.boundingBox();
  const decisions = [page.getByTestId('accept'), page.getByTestId('accept-clean')];
  for (const covered of [inbox.budget, inbox.editor, inbox.source, page.locator('.inbox-queue'), ...decisions]) {
    const box = await covered.boundingBox();
    if (!toast || !box) throw new Error('Not drawn.');
    const isApart =
      box.x + box.width <= toast.x ||
      toast.x + toast.width <= box.x ||
      box.y + box.height <= toast.y ||
      toast.y + toast.height <= box.y;
    expect(isApart).toBe(true);
  }
  await one.ask('inbox/acceptClean', {});
  await expect(settings.toast).toHaveCount(0);
  // Beside the counter, or under the title where all of them were without a warning.
  await expect(inbox.screen).toContainText(/asked today/);
});

test('a text too short to tell its language is said to be that', async ({ launch }) => {
  const one = await launch({ now: NOW, args: ['--empty'] });
  await one.today.isShown();
  await chooses(one, []);
  await one.page.keyboard.press('Control+o');
  await isAt(one, 'choosing');
  await one.page.getByTestId('import-text').fill('hello');
  await one.page.getByTestId('import-read').press('Enter');
  await isAt(one, 'found');
  await expect(one.page.getByTestId('import-note')).toContainText('too short to tell');
});

test('a text pasted outside of any field waits in the box, and is read at Ctrl+Enter', async ({ launch, deck }) => {
  const one = await launch({ now: NOW, args: ['--empty'] });
  const { page, today } = one;
  await today.isShown();
  const text = page.getByTestId('import-text');
  const words = readFileSync(BIOGRAPHY, 'utf8');
  await one.app.evaluate(({ clipboard }, held) => clipboard.writeText(held), words);
  await page.keyboard.press('Control+v');
  await isAt(one, 'choosing');
  await expect(text).toHaveValue(words);
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await isAt(one, 'found');
  await expect(page.getByTestId('import-title')).toBeFocused();
  // What was found is not thrown away by a paste.
  await page.keyboard.press('Control+v');
  await expect(one.settings.toast).toContainText('Not pasted');
  await isAt(one, 'found');
  await page.keyboard.press('Escape');
  await isAt(one, 'choosing');

  // In a field it is the field's own.
  await expect(text).toBeFocused();
  await text.fill('');
  await one.app.evaluate(({ clipboard }) => clipboard.writeText('Once.'));
  await page.keyboard.press('Control+v');
  await expect(text).toHaveValue('Once.');
  expect(await deck.list()).toEqual([]);

  // Asked for a file and given none, one may type at once.
  await page.keyboard.press('Control+1');
  await today.isShown();
  await chooses(one, []);
  await page.keyboard.press('Control+o');
  await expect(text).toBeFocused();
});

test('a text is pasted, dropped files are taken anywhere, and nothing is kept of one that is given up', async ({
  launch,
  deck,
}) => {
  const one = await launch({ now: NOW, args: ['--empty'] });
  const { page, ask, today } = one;
  await today.isShown();
  await chooses(one, []);
  await page.keyboard.press('Control+o');
  await isAt(one, 'choosing');
  await isClean(page, 'bring an article');
  await page.getByTestId('import-text').fill(readFileSync(BIOGRAPHY, 'utf8'));
  await page.getByTestId('import-read').press('Enter');
  await isAt(one, 'found');
  await page.keyboard.press('Escape');
  await isAt(one, 'choosing');
  expect((await ask('deck/overview', {})).articles).toEqual([]);

  await page.keyboard.press('Control+1');
  await today.isShown();
  const drop = (...files: readonly { readonly name: string; readonly words: string }[]) =>
    page.evaluate((dropped) => {
      const data = new DataTransfer();
      for (const { name, words } of dropped) data.items.add(new File([words], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, files);
  // What waits in the box is there again after a look elsewhere.
  await page.keyboard.press('Control+o');
  await isAt(one, 'choosing');
  await page.getByTestId('import-text').fill('Words that nobody has read yet.');
  await page.getByTestId('rail-today').click();
  await today.isShown();
  await page.keyboard.press('Control+o');
  await expect(page.getByTestId('import-text')).toHaveValue('Words that nobody has read yet.');
  await drop({ name: 'notes.md', words: readFileSync(BIOGRAPHY, 'utf8') }, { name: 'more.md', words: 'Not read.' });
  await isAt(one, 'found');
  await expect(page.getByText('one at a time: notes.md is read. Drop the other when').first()).toBeVisible();
  await page.getByTestId('import-away').press('Enter');
  await drop({ name: 'picture.png', words: 'not words' });
  await isAt(one, 'choosing');
  await expect(page.getByRole('alert')).toContainText('picture.png cannot be read');

  // A long text: it is read in a thread of its own, says how far it is, and is given up.
  const long = Array.from(
    { length: 4_000 },
    (_, n) => `In ${1000 + (n % 900)} the town of Osk built bridge ${n} over its river for ${n} guilders.`,
  );
  await page.getByTestId('import-text').fill(long.join(' '));
  await page.getByTestId('import-read').press('Enter');
  await isAt(one, 'reading');
  await expect(page.getByTestId('import').getByText(/sentences read/)).toBeVisible();
  // The window and main answer meanwhile.
  expect((await ask('deck/overview', {})).cards).toBe(0);
  await page.keyboard.press('Escape');
  await isAt(one, 'choosing');
  expect(await deck.list()).toEqual([]);
  expect((await ask('inbox/read', {})).waiting).toBe(0);
});
