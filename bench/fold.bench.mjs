// What it costs to fold 100,000 answers into memory, beside asking ts-fsrs for all four outcomes each time.
import { withProduct } from './load.mjs';
import { show, time } from './measure.mjs';

const ANSWERS = 100_000;
const GRADES = ['again', 'hard', 'good', 'easy'];

await withProduct(async (module) => {
  const { advance, DEFAULT_PRESET, previewAnswers } = await module('src/core/scheduling/fsrs.ts');
  const log = Array.from({ length: ANSWERS }, (_, index) => ({
    grade: GRADES[(index * 7919) % 4],
    moment: { at: index * 40_000_000, day: Math.floor((index * 40_000_000) / 86_400_000) },
  }));
  const previews = time(3, () => {
    let memory = null;
    for (const { grade, moment } of log) memory = previewAnswers(DEFAULT_PRESET, memory, moment)[String(grade)].memory;
  });
  const folds = time(5, () => {
    let memory = null;
    for (const { grade, moment } of log) memory = advance(DEFAULT_PRESET, memory, grade, moment);
  });
  show(`previewAnswers, ${ANSWERS} answers`, previews);
  show(`advance, ${ANSWERS} answers`, folds);
  console.log(`ratio ${(previews.p50 / folds.p50).toFixed(1)}`);
});
