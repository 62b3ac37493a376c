// A quiz on decks of 1 to 2,000 articles, each with all that is known of the bundled one and one card learned: what its set-up
// waits for, and what drawing it takes. Both run in the thread for long work. Then an answer, which in a quiz on all of very
// many articles draws the questions of the next one, and is waited for. COMMONPLACE_BENCH_SIZES takes other numbers of articles.
import path from 'node:path';
import { rmSync } from 'node:fs';
import { sizesOr, temporaryFolder } from './decks.mjs';
import { withProduct } from './load.mjs';
import { NOW } from './makeDeck.mjs';
import { Report } from './report.mjs';

const MOMENT = { at: NOW, offsetMinutes: 0 };
const SETUP = { documents: null, kinds: ['person', 'number', 'date'], format: 'mixed', mode: 'practice' };
const MOST_MILLIS = 2_000;
const MOST_MILLIS_OF_AN_ANSWER = 200;

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
  const { answerQuiz } = await module('src/main/operations/quiz/answerQuiz.ts');
  const { drawOn } = await module('src/main/operations/quiz/drawQuiz.ts');
  const { findQuiz } = await module('src/main/store/quizzes.ts');
  const { gradeCard } = await module('src/main/operations/gradeCard.ts');
  const { cardsOfDocument } = await module('src/main/store/cards.ts');
  const [pair] = readArticlePairs(path.resolve(import.meta.dirname, '../data/articles'));
  const { value: article } = prepareArticle({ ...pair, format: 'markdown' });
  const folder = temporaryFolder();
  const db = openDeck({ file: path.join(folder, 'deck.sqlite'), now: new Date(NOW) });
  db.connection.pragma('synchronous = OFF');
  createDevice(db, '00000000-0000-4000-8000-000000000001', NOW);
  addPreset(db, DEFAULT_PRESET, NOW);
  let articles = 0;
  for (const size of sizesOr([1, 40, 200, 2_000])) {
    for (; articles < size; articles += 1) {
      addArticle(db, { ...article, fingerprint: `bench ${articles}` }, 'all', NOW);
      const card = cardsOfDocument(db, articles + 1)[articles % 40];
      const at = { ...MOMENT, at: NOW - (articles % 300) * 86_400_000 };
      gradeCard(db, { cardId: card.id, grade: 'good', thinkingMillis: 1_000, reps: null }, at);
    }
    const measure = (/** @type {string} */ what, /** @type {() => unknown} */ work, most = MOST_MILLIS) => {
      const start = performance.now();
      work();
      const ours = performance.now() - start;
      report.add({ goal: '', what, size, ours, wanted: `at most ${most} ms`, met: ours <= most });
    };
    measure('what a quiz could ask', () => readOffer(db, { documents: null, seed: 'a seed' }, MOMENT));
    for (const length of [20, 'all']) {
      const setup = { ...SETUP, length, showsTime: false, only: null };
      measure(`a quiz of ${length}, drawn`, () =>
        beginQuiz(db, { id: `${size} ${length}`, seed: 'a seed', setup }, MOMENT),
      );
    }
    const orders = { ...SETUP, format: 'order', length: 20, showsTime: false, only: null };
    measure('a quiz of 20 orders, drawn', () =>
      beginQuiz(db, { id: `${size} orders`, seed: 's', setup: orders }, MOMENT),
    );
    const quizId = `${size} all`;
    const answer = { quizId, turn: 0, given: { kind: 'nothing' }, thinkingMillis: 0, language: 'en' };
    db.connection.prepare('UPDATE quizzes SET ended_at = NULL WHERE id = ?').run(quizId);
    measure('an answer in a quiz of all', () => answerQuiz(db, answer, MOMENT), MOST_MILLIS_OF_AN_ANSWER);
    const quiz = findQuiz(db, quizId);
    // As far as it is drawn all but one are answered: the next article is drawn with the answer.
    const draw = () => drawOn(db, quiz, quiz.questions.length - 1, MOMENT);
    measure('drawing the next article', draw, MOST_MILLIS_OF_AN_ANSWER);
  }
  closeDeck(db);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
report.finish();
