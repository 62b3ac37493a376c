// Contact sheets: every screen in every theme, for people to look at. Not a test: `npm run pictures` makes them, into
// test-results/pictures.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { THEMES } from '../../src/core/deck/settings';
import { inRepository } from '../../scripts/setup/repository.mjs';
import { test } from '../app';
import { propose } from '../proposals';
import { STORIES, studyOneDay } from './scenes';

const FOLDER = inRepository('test-results', 'pictures');
const SIZE = { width: 1280, height: 860 };
const MILLIS_PER_DAY = 86_400_000;

for (const theme of THEMES.filter((name) => name !== 'system')) {
  for (const story of STORIES) {
    test(`${theme}: ${story.name}`, async ({ launch, profile }) => {
      test.setTimeout(180_000);
      if (story.proposed) await propose(profile, story.proposed, story.now);
      const one = await launch({ now: story.now, ...(story.args && { args: story.args }) });
      const { app, page, ask, shiftClock } = one;
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, SIZE);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await one.today.isShown();
      await ask('settings/change', { theme });
      const now = new Date(story.now);
      for (const [turn, days] of (story.studiedDaysBefore ?? []).entries()) {
        await shiftClock(new Date(now.getTime() - days * MILLIS_PER_DAY));
        await studyOneDay(one, turn);
      }
      await shiftClock(now);
      await page.reload();
      const folder = path.join(FOLDER, theme);
      await mkdir(folder, { recursive: true });
      const names: string[] = [];
      for (const { name, arrange } of story.scenes) {
        await arrange(one);
        await page.evaluate(() => document.fonts.ready);
        const file = `${story.name}-${name}.png`;
        await page.screenshot({ path: path.join(folder, file), animations: 'disabled', caret: 'hide' });
        names.push(file);
      }
      const figures = names.map(
        (file) => `<figure><img src="${file}" width="640"><figcaption>${file}</figcaption></figure>`,
      );
      await writeFile(path.join(folder, `${story.name}.html`), `<title>${theme}</title>${figures.join('\n')}`);
    });
  }
}
