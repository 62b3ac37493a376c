// The picture in the README: a real window on a real card, at a fixed moment, so that it says the same whenever it is made.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { inRepository } from '../../scripts/setup/repository.mjs';
import { test } from '../app';

const SIZE = { width: 1280, height: 860 };
const STUDY = inRepository('docs', 'study.png');
const NOW = '2026-11-20T09:30:00Z';

test('the study screen in the README', async ({ launch }) => {
  const { resize, page, today, study } = await launch({ now: NOW });
  await resize(SIZE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await today.startStudying();
  for (const grade of ['good', 'easy', 'good'] as const) await study.answerCard(grade);
  await study.reveal();
  await page.evaluate(() => document.fonts.ready);
  await mkdir(path.dirname(STUDY), { recursive: true });
  await page.screenshot({ path: STUDY, animations: 'disabled', caret: 'hide' });
});
