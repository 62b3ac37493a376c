// Contact sheets of the dashboard: none, 18, 1,000 and 100,000 answers, light and dark, as drawings and as tables. The
// histories are those of a simulated learner; no profile of a person is ever looked at.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inRepository, repository } from '../../scripts/setup/repository.mjs';
import { type OpenApp, test } from '../app';

const run = promisify(execFile);
const FOLDER = inRepository('test-results', 'pictures', 'memory');
const NOW = '2026-11-20T09:30:00Z';
const WIDTH = 1280;

for (const answers of [0, 18, 1_000, 100_000]) {
  test(`memory with ${answers} answers`, async ({ launch, profile }) => {
    test.setTimeout(400_000);
    if (answers > 0) {
      const history = inRepository('bench', 'studied.mjs');
      const cards = Math.min(6_250, Math.max(18, Math.round(answers / 8)));
      await run(process.execPath, [history, profile, String(answers), '--until', NOW, '--cards', String(cards)], {
        cwd: repository,
      });
    }
    const one = await launch({ now: NOW });
    await one.today.isShown();
    await mkdir(FOLDER, { recursive: true });
    const names: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await one.ask('settings/change', { theme });
      for (const shape of ['charts', 'tables'] as const) {
        await showMemory(one, shape);
        const file = `${answers}-${theme}-${shape}.png`;
        await one.page.screenshot({ path: path.join(FOLDER, file), animations: 'disabled', caret: 'hide' });
        names.push(file);
      }
    }
    const figures = names.map(
      (file) => `<figure><img src="${file}" width="640"><figcaption>${file}</figcaption></figure>`,
    );
    await writeFile(path.join(FOLDER, `${answers}.html`), `<title>${answers}</title>${figures.join('\n')}`);
  });
}

/** The whole page, in a window as tall as it is. */
async function showMemory({ app, page }: OpenApp, shape: 'charts' | 'tables'): Promise<void> {
  const resize = (height: number) =>
    app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      {
        width: WIDTH,
        height,
      },
    );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await resize(860);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+6');
  await page.locator('[data-testid="memory"][data-state="ready"]').waitFor();
  await page.locator('[data-testid="year-ahead"][data-done="true"]').waitFor({ timeout: 60_000 });
  await page.getByTestId('panel-year').waitFor();
  if (shape === 'tables') await page.keyboard.press('t');
  await resize(await page.evaluate(() => document.documentElement.scrollHeight));
  await page.evaluate(() => document.fonts.ready);
}
