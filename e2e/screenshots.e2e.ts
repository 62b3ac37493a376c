// The picture in the README: a real window on a real card, made anew with COMMONPLACE_PICTURES=1.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRepository } from '../scripts/setup/repository.mjs';
import { expect, test } from './app';
import { pngSize } from './pngSize';

const SIZE = { width: 1280, height: 860 };
const STUDY = inRepository('docs', 'study.png');
/** A fixed moment, so that the picture says the same whenever it is made. */
const NOW = '2026-11-20T09:30:00Z';

test('the study screen has its picture', async ({ launch }) => {
  if (process.env['COMMONPLACE_PICTURES'] === '1') {
    const { app, page, today, study } = await launch({ now: NOW });
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, SIZE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expect.poll(() => page.evaluate(() => innerHeight)).toBe(SIZE.height);
    await today.startStudying();
    for (const grade of ['good', 'easy', 'good'] as const) await study.answerCard(grade);
    await study.reveal();
    await page.evaluate(() => document.fonts.ready);
    await mkdir(path.dirname(STUDY), { recursive: true });
    await page.screenshot({ path: STUDY, animations: 'disabled', caret: 'hide' });
  }
  expect(pngSize(await readFile(STUDY))).toEqual(SIZE);
});
