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
  const drop = (name: string, words: string) =>
    page.evaluate(
      ([file, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text ?? ''], file ?? ''));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, words],
    );
  await drop('notes.md', readFileSync(BIOGRAPHY, 'utf8'));
  await isAt(one, 'found');
  await page.getByTestId('import-away').press('Enter');
  await drop('picture.png', 'not words');
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
