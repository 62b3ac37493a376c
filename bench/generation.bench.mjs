// Understanding an article and making its cards, with the language model loaded: milliseconds by length, and by which power of the
// length they grow. 1,500 words are to stay under half a second, 20,000 within twelve times 2,000.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withProduct } from './load.mjs';

const SAMPLES = path.resolve(import.meta.dirname, '../data/samples');
const LENGTHS = [500, 1_500, 2_000, 5_000, 10_000, 20_000];
const ROUNDS = 3;
const GOALS = { oneArticle: 500, twentyThousand: 12 };

/** Paragraphs of our own samples, told over and over with other names and numbers, so that no two are the same. */
function textOf(/** @type {number} */ words) {
  const paragraphs = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(path.join(SAMPLES, name), 'utf8').split('\n\n').slice(3));
  const told = [];
  let count = 0;
  for (let at = 0; count < words; at += 1) {
    const round = Math.floor(at / paragraphs.length);
    const text = (paragraphs[at % paragraphs.length] ?? '')
      .replace(/\d{2,}/g, (number) => String(Number(number) + round))
      .replace(/(?<=\p{Ll} )(\p{Lu}\p{Ll}{3,})/gu, (name) =>
        round === 0 ? name : `${name}${'abcdefghij'[round % 10]}`,
      );
    told.push(text);
    count += text.split(/\s+/).length;
  }
  return `A long report\n\n3 May 2018\n\n${told.join('\n\n')}`;
}

await withProduct(async (module) => {
  const { prepareArticle } = await module('src/main/operations/prepareArticle.ts');
  const { loadTagger } = await module('src/main/language/winkTagger.ts');
  const before = performance.now();
  const tagger = await loadTagger();
  console.log(`language model loaded in ${(performance.now() - before).toFixed(0)} ms`);
  const study = (/** @type {string} */ text) => {
    const start = performance.now();
    const article = prepareArticle({ text, format: 'text', knowledge: { tagger } });
    if (!article.ok) throw new Error(article.problem.message);
    return { millis: performance.now() - start, cards: article.value.drafts.length };
  };
  const cold = study(textOf(1_500)).millis;
  console.log(`first article of 1,500 words, nothing compiled yet: ${cold.toFixed(0)} ms`);
  /** @type {Map<number, number>} */
  const millis = new Map();
  for (const words of LENGTHS) {
    const text = textOf(words);
    const runs = Array.from({ length: ROUNDS }, () => study(text));
    const best = Math.min(...runs.map((run) => run.millis));
    millis.set(words, best);
    console.log(`${String(words).padStart(6)} words  ${best.toFixed(0).padStart(6)} ms  ${runs[0]?.cards} cards`);
  }
  const at = (/** @type {number} */ words) => millis.get(words) ?? NaN;
  const ratio = at(20_000) / at(2_000);
  console.log(`20,000 words take ${ratio.toFixed(1)} times 2,000 (goal ${GOALS.twentyThousand})`);
  console.log(`growth ~ length^${(Math.log(ratio) / Math.log(10)).toFixed(2)}`);
  console.log(`1,500 words: ${at(1_500).toFixed(0)} ms (goal ${GOALS.oneArticle})`);
  if (ratio > GOALS.twentyThousand || at(1_500) > GOALS.oneArticle) process.exitCode = 1;
});
