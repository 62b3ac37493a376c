// A profile with a history: node bench/studied.mjs <folder> <answers> [--cards <n>] [--until <ISO time>] [--seed <n>]
// [--habit barely|oneButton|instantly: how the learner rates otherwise than the buttons are named]
// A simulated learner studies the bundled articles, and as many made-up ones as it takes, until so many answers are given.
// For benchmarks and screenshots only: the app itself never invents a history.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withProduct } from './load.mjs';

const DAY = 86_400_000;
/** Answers a card has on average, where no number of cards is asked for. */
const ANSWERS_OF_A_CARD = 16;
/** People read some dozens of articles, however many cards they have. */
const MOST_ARTICLES = 40;
/** Learns a little slower than the published average. */
const LEARNER = [
  ...[0.15, 1.1, 1.9, 7, 6.6, 0.8, 2.8, 0.005, 1.75, 0.18, 0.82, 1.4, 0.07, 0.27, 1.6],
  ...[0.58, 1.95, 0.55, 0.1, 0.07, 0.16],
];

/**
 * Even numbers in [0, 1), the same ones for the same seed (mulberry32).
 * @param {number} seed
 */
function chanceFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same drafts over and over, each time as other cards, until there are so many.
 * @param {any[]} drafts
 * @param {number} many
 */
function repeated(drafts, many) {
  const rounds = Math.max(1, Math.ceil(many / drafts.length));
  return Array.from({ length: rounds }, (_, round) =>
    drafts.map((draft) =>
      round === 0 ? draft : { ...draft, key: `${draft.key}/${round}`, noteKey: `${draft.noteKey}/${round}` },
    ),
  ).flat();
}

/**
 * What is rated, of what was so: by default the same.
 * @type {Record<string, (grade: string, isReview: boolean) => string>}
 */
const HABITS = {
  none: (grade) => grade,
  // What was hard is called remembered, what was forgotten hard.
  barely: (grade, isReview) => (grade === 'hard' ? 'good' : isReview && grade === 'again' ? 'hard' : grade),
  oneButton: () => 'good',
  instantly: (grade) => (grade === 'good' ? 'easy' : grade),
};

/**
 * Fills a profile. Deterministic: equal options, equal history.
 * @param {(file: string) => Promise<any>} module
 * @param {{ folder: string, answers: number, cards?: number, until?: number, seed?: number, habit?: string }} options
 */
export async function study(
  module,
  { folder, answers, cards, until = Date.UTC(2026, 2, 2, 9), seed = 1, habit = 'none' },
) {
  const ratingOf = HABITS[habit];
  if (!ratingOf) throw new Error(`No such habit: ${habit}.`);
  const { openProfile } = await module('src/main/operations/openProfile.ts');
  const { placesOfNotes } = await module('src/main/store/cards.ts');
  const { noteRanges } = await module('src/main/store/notes.ts');
  const { readArticlePairs } = await module('src/main/files/bundledArticles.ts');
  const { prepareArticle } = await module('src/main/operations/prepareArticle.ts');
  const { furnishArticle } = await module('src/main/operations/addArticle.ts');
  const { deriveAll } = await module('src/main/operations/derive.ts');
  const { inTransaction } = await module('src/main/store/sql.ts');
  const { currentPreset } = await module('src/main/store/presets.ts');
  const { nextStamp } = await module('src/main/store/deviceClock.ts');
  const { appendReview } = await module('src/main/store/reviewLog.ts');
  const { advance, previewAnswers, retrievability } = await module('src/core/scheduling/fsrs.ts');

  const chance = chanceFrom(seed);
  const articles = path.resolve(import.meta.dirname, '../data/articles');
  const opened = openProfile({
    folder,
    articles: { folder: articles, prepare: prepareArticle },
    moment: { at: until - 4000 * DAY, offsetMinutes: 0 },
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  const db = opened.value;
  // Copies of the bundled articles under other names: as many as the cards take.
  const prepared = readArticlePairs(articles).map((/** @type {object} */ pair) => {
    const article = prepareArticle({ ...pair, format: 'markdown' });
    if (!article.ok) throw new Error(article.problem.message);
    return article.value;
  });
  const acceptedPlaces = () => [...noteRanges(db)].flatMap((/** @type {unknown} */ notes) => placesOfNotes(db, notes));
  inTransaction(db, () => {
    const wanted = cards ?? Math.ceil(answers / ANSWERS_OF_A_CARD);
    let missing = wanted - acceptedPlaces().length;
    for (let copy = 2; missing > 0; copy += 1) {
      for (const { fingerprint, knowledge, drafts, document } of prepared) {
        const { article } = knowledge;
        const renamed = { ...knowledge, article: { ...article, title: `${article.title} (${copy})` } };
        const some = repeated(drafts, Math.ceil(wanted / MOST_ARTICLES)).slice(0, Math.max(0, missing));
        missing -= some.length;
        const made = { fingerprint: `${fingerprint}/copy ${copy}`, knowledge: renamed, document, drafts: some };
        if (some.length > 0) furnishArticle(db, made, until - 4000 * DAY);
      }
    }
  });
  const places = acceptedPlaces();
  const preset = currentPreset(db);
  const truth = { ...preset, parameters: LEARNER };
  const log = simulate();
  inTransaction(db, () => {
    for (const entry of log) appendReview(db, entry, nextStamp(db, entry.at));
    deriveAll(db);
  });
  return db;

  function simulate() {
    /** @type {{ real: any, planned: any }[]} */
    const known = [];
    /** @type {number[][]} */
    const due = [];
    // New cards come in at a steady rate over the first two thirds; how long it takes follows from the answers.
    const days = Math.max(3, Math.min(1100, Math.round(Math.sqrt(answers) * 2.4)));
    const lastDay = Math.floor(until / DAY);
    places.forEach((/** @type {any} */ _, /** @type {number} */ index) => {
      const day = Math.floor((index / places.length) * days * 0.66);
      (due[day] ??= []).push(index);
    });
    const entries = [];
    for (let day = 0; day < 4 * days && entries.length < answers; day += 1) {
      const date = lastDay - days + 1 + day;
      // A rest day now and then, and a week away in every spring.
      const isRest = answers > 100 && (date % 7 === 2 || (date % 365 > 100 && date % 365 < 106)) && day < days - 2;
      let clock = date * DAY + 7.5 * 3_600_000 + Math.floor(chance() * 1_800_000);
      for (const card of due[day] ?? []) {
        if (isRest) {
          (due[day + 1] ??= []).push(card);
          continue;
        }
        for (let step = 0; step < 5 && entries.length < answers; step += 1) {
          const before = known[card];
          const elapsed = before ? date - before.real.lastStudyDay : 0;
          const recall = before ? (elapsed > 0 ? retrievability(truth, before.real.stability, elapsed) : 0.92) : 0.7;
          const luck = chance();
          const grade = chance() >= recall ? 'again' : luck < 0.09 ? 'hard' : luck < 0.9 || !before ? 'good' : 'easy';
          const moment = { at: clock, day: date };
          const rated = ratingOf(grade, before?.planned.phase === 'review');
          const outcome = previewAnswers(preset, before?.planned ?? null, moment)[rated];
          const thinkingMillis = Math.round(2500 + 9000 * chance() ** 2 + (grade === 'again' ? 4000 : 0));
          entries.push({
            ...{ card: places[card].number, at: clock, offsetMinutes: 0, grade: rated, thinkingMillis },
            ...{ phase: before?.planned.phase ?? 'new', presetVersion: preset.version },
            ...{ intervalDays: outcome.intervalDays, dueAt: outcome.dueAt, dueDay: outcome.dueDay },
            ...{ mode: 'recalled', suggested: null, typed: null },
          });
          known[card] = { real: advance(truth, before?.real ?? null, grade, moment), planned: outcome.memory };
          clock = Math.min(clock + thinkingMillis + 900, (date + 1) * DAY + 3 * 3_600_000);
          if (outcome.intervalDays > 0) {
            const next = day + outcome.intervalDays + (chance() < 0.15 ? Math.floor(chance() * 4) : 0);
            (due[next] ??= []).push(card);
            break;
          }
        }
      }
    }
    // However many answers the plan gave: the history ends today.
    if (entries.length < answers) throw new Error(`Only ${entries.length} answers: ask for more cards.`);
    const shift = lastDay * DAY - Math.floor((entries.at(-1)?.at ?? 0) / DAY) * DAY;
    return entries.map((entry) => ({
      ...entry,
      at: entry.at + shift,
      dueAt: entry.dueAt + shift,
      dueDay: entry.dueDay + shift / DAY,
    }));
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cards: { type: 'string' },
      until: { type: 'string' },
      seed: { type: 'string' },
      habit: { type: 'string' },
    },
  });
  const [folder, answers] = positionals;
  if (!folder || !answers)
    throw new Error('node bench/studied.mjs <folder> <answers> [--cards n] [--until time] [--seed n]');
  await withProduct(async (module) => {
    const db = await study(module, {
      folder: path.resolve(folder),
      answers: Number(answers),
      ...(values.cards && { cards: Number(values.cards) }),
      ...(values.until && { until: Date.parse(values.until) }),
      ...(values.seed && { seed: Number(values.seed) }),
      ...(values.habit && { habit: values.habit }),
    });
    db.connection.close();
  });
}
