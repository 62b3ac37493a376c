// Contact sheets: every screen in every theme, for people to look at. Not a test: `npm run pictures` makes them, into
// test-results/pictures.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { THEMES } from '../../src/core/deck/settings';
import { inRepository } from '../../scripts/setup/repository.mjs';
import { deckFile } from '../../src/main/files/profileFolder';
import { type OpenApp, test } from '../app';
import { propose } from '../proposals';
import { withPieces } from '../withPieces';
import { STORIES, studyOneDay } from './scenes';

const FOLDER = inRepository('test-results', 'pictures');
const SIZE = { width: 1280, height: 860 };
/** A deck that cannot be opened names no theme: the computer’s is followed. */
const SCHEMES = {
  light: { colorScheme: 'light' },
  paper: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const;
const MILLIS_PER_DAY = 86_400_000;

for (const theme of THEMES.filter((name) => name !== 'system')) {
  for (const story of STORIES) {
    test(`${theme}: ${story.name}`, async ({ launch, profile }) => {
      test.setTimeout(240_000);
      if (story.proposed) await propose(profile, story.proposed, story.now);
      const open = () => launch({ now: story.now, ...(story.args && { args: story.args }) });
      if (story.isDamaged) {
        await mkdir(profile);
        await writeFile(deckFile(profile), 'not a deck '.repeat(2_000));
      }
      const one = story.hasPieces ? await withPieces(open, profile) : await open();
      const { page, ask, shiftClock } = one;
      await one.resize(story.size ?? SIZE, story.zoom);
      await page.emulateMedia({ reducedMotion: 'reduce', ...SCHEMES[theme] });
      if (!story.isDamaged) {
        await one.today.isShown();
        await ask('settings/change', { theme });
      }
      const now = new Date(story.now);
      for (const [turn, days] of (story.studiedDaysBefore ?? []).entries()) {
        await shiftClock(new Date(now.getTime() - days * MILLIS_PER_DAY));
        await studyOneDay(one, turn);
      }
      await shiftClock(now);
      if (story.studiedDaysBefore) await page.reload();
      const folder = path.join(FOLDER, theme);
      await mkdir(folder, { recursive: true });
      const names: string[] = [];
      for (const { name, arrange } of story.scenes) {
        await arrange(one);
        await page.evaluate(() => document.fonts.ready);
        const file = `${story.name}-${name}.png`;
        await writeFile(path.join(folder, file), await pictureOf(one));
        names.push(file);
      }
      const figures = names.map(
        (file) => `<figure><img src="${file}" width="640"><figcaption>${file}</figcaption></figure>`,
      );
      await writeFile(path.join(folder, `${story.name}.html`), `<title>${theme}</title>${figures.join('\n')}`);
    });
  }
}

/** The window as it stands. Playwright’s own picture knows nothing of the window’s zoom. */
async function pictureOf({ app, page }: OpenApp): Promise<Buffer> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(png, 'base64');
}
