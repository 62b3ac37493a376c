// A quiz on decks of 1 to 2,000 articles, each with all that is known of the bundled one: what its set-up waits for, and what
// drawing it takes. Both run in the thread for long work. COMMONPLACE_BENCH_SIZES takes other numbers of articles.
import path from 'node:path';
import { rmSync } from 'node:fs';
import { sizesOr, temporaryFolder } from './decks.mjs';
import { withProduct } from './load.mjs';
import { NOW } from './makeDeck.mjs';
import { Report } from './report.mjs';

const MOMENT = { at: NOW, offsetMinutes: 0 };
const SETUP = { documents: null, kinds: ['person', 'number', 'date'], format: 'mixed', mode: 'practice' };
const MOST_MILLIS = 2_000;

const report = new Report('quiz');
await withProduct(async (module) => {
  const { openDeck, closeDeck } = await module('src/main/store/open.ts');
  const { createDevice } = await module('src/main/store/deviceClock.ts');
  const { addPreset } = await module('src/main/store/presets.ts');
  const { DEFAULT_PRESET } = await module('src/core/scheduling/fsrs.ts');
  const { readArticlePairs } = await module('src/main/files/bundledArticles.ts');
  const { prepareArticle } = await module('src/main/operations/prepareArticle.ts');
  const { addArticle } = await module('src/main/operations/addArticle.ts');
  const { readOffer } = await module('src/main/operations/quiz/quizOffer.ts');
  const { beginQuiz } = await module('src/main/operations/quiz/beginQuiz.ts');
  const [pair] = readArticlePairs(path.resolve(import.meta.dirname, '../data/articles'));
  const { value: article } = prepareArticle({ ...pair, format: 'markdown' });
  const folder = temporaryFolder();
  const db = openDeck({ file: path.join(folder, 'deck.sqlite'), now: new Date(NOW) });
  db.connection.pragma('synchronous = OFF');
  createDevice(db, '00000000-0000-4000-8000-000000000001', NOW);
  addPreset(db, DEFAULT_PRESET, NOW);
  let articles = 0;
  for (const size of sizesOr([1, 40, 200, 2_000])) {
    for (; articles < size; articles += 1) addArticle(db, { ...article, fingerprint: `bench ${articles}` }, 'all', NOW);
    const wanted = `at most ${MOST_MILLIS} ms`;
    const measure = (/** @type {string} */ what, /** @type {() => unknown} */ work) => {
      const start = performance.now();
      work();
      const ours = performance.now() - start;
      report.add({ goal: '', what, size, ours, wanted, met: ours <= MOST_MILLIS });
    };
    measure('what a quiz could ask', () => readOffer(db, { documents: null, seed: 'a seed' }, MOMENT));
    for (const length of [20, 'all']) {
      const setup = { ...SETUP, length, showsTime: false, only: null };
      measure(`a quiz of ${length}, drawn`, () =>
        beginQuiz(db, { id: `${size} ${length}`, seed: 'a seed', setup }, MOMENT),
      );
    }
  }
  closeDeck(db);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
report.finish();
