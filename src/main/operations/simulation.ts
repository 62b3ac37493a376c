// The year ahead, simulated, of the deck or of one article: what each desired retention would cost and be worth, and how the
// days would go.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import {
  addDays,
  formatStudyDay,
  type LocalMoment,
  MILLIS_PER_MINUTE,
  type StudyDay,
  studyDayOf,
} from '../../core/base/time';
import { DEVIATE_95 } from '../../core/retention/intervals';
import { GRADES } from '../../core/scheduling/grade';
import type { Preset, Presets } from '../../core/scheduling/preset';
import { type AnswerKind, type Habits, habitsOf } from '../../core/scheduling/simulation/habits';
import { type About, type Known, simulate, type Simulation } from '../../core/scheduling/simulation/simulate';
import type { KnownFacts, SimulationBasis, Workload, Year } from '../../shared/contract/simulation';
import { type Stage, timeByGrade } from '../store/days';
import { numberOfDocument } from '../store/documents';
import { presetOf, presetsOfArticles, presetsOver, withOwn } from '../store/presets';
import { askedCards, type PartOfNote, sampledCards, unseenCards } from '../store/sample';
import { readEasyDays, readSetting } from '../store/settings';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { KeptMemories } from './keptMemories';
import { todayOf } from './today';

const DAYS = 365;
/** Cards simulated: a larger deck is sampled, of a small one each card lives several lives, so that chance evens out. */
const CARDS = 2_000;
const MOST_LIVES = 50;
/** The same luck for everyone, so that what is shown today and tomorrow differs by what was answered. */
const SEED = 1;

const KINDS: Readonly<Record<Stage, AnswerKind | null>> = {
  new: 'first',
  learning: 'step',
  relearning: 'step',
  young: 'review',
  mature: 'review',
  // A second answer of one day says nothing about reviews.
  repeat: null,
};

export interface WorkloadQuestion {
  /** Null for the deck. */
  readonly documentId: DocumentId | null;
  readonly retentions: readonly number[];
  /** Null for what is set. */
  readonly newCardsPerDay: number | null;
}

export interface YearQuestion {
  readonly desiredRetention: number;
  readonly newCardsPerDay: number;
  readonly minutesPerDay: number;
}

/**
 * Each retention without a limit of minutes: what it takes, not what fits. Problem `article/unknown`. Asked again with the same
 * `kept`, it is not simulated again until something is done or another day begins.
 */
export const readWorkload = (
  db: ReadableDb,
  question: WorkloadQuestion,
  moment: LocalMoment,
  kept = new KeptMemories(),
): Result<Workload> => onceADay('workload', workloadOf, { db, question, moment, kept });

/** Day by day, within the minutes. Kept as above. */
export const readYear = (
  db: ReadableDb,
  question: YearQuestion,
  moment: LocalMoment,
  kept = new KeptMemories(),
): Result<Year> => onceADay('year', yearOf, { db, question, moment, kept });

interface Asked<Question> {
  readonly db: ReadableDb;
  readonly question: Question;
  readonly moment: LocalMoment;
  readonly kept: KeptMemories;
}

/** What is simulated depends on the deck, the question and the study day, and on nothing else. */
function onceADay<Question, Value>(
  name: string,
  work: (db: ReadableDb, question: Question, moment: LocalMoment) => Value,
  { db, question, moment, kept }: Asked<Question>,
): Value {
  return inSnapshot(db, () => {
    kept.follow(db);
    const { day } = todayOf(db, moment);
    return kept.year(`${name} ${day} ${JSON.stringify(question)}`, () => work(db, question, moment));
  });
}

function workloadOf(
  db: ReadableDb,
  { documentId, retentions, newCardsPerDay }: WorkloadQuestion,
  moment: LocalMoment,
): Result<Workload> {
  const document = documentId === null ? null : numberOfDocument(db, documentId);
  if (document === undefined) return fail('article/unknown', 'This article is not in the deck. Nothing was changed.');
  const wanted = newCardsPerDay ?? readSetting(db, 'newCardsPerDay');
  const { preset, presetsAt, basis, facts, simulation } = groundOf(db, document, wanted, moment);
  const years = retentions.map((retention) =>
    simulate({ ...simulation, presets: presetsAt(retention), budgetMillis: Infinity, knownEvery: DAYS }),
  );
  const nothing = { cards: 0, facts: 0, variance: 0 };
  return succeed({
    basis,
    facts,
    knownNow: knownOf(years[0]?.start ?? nothing, facts),
    untouched: knownOf(years[0]?.untouched ?? nothing, facts),
    points: years.map(({ days }, index) => ({
      retention: retentions[index] ?? preset.desiredRetention,
      minutesPerDay: days.reduce((sum, { millis }) => sum + millis, 0) / MILLIS_PER_MINUTE / DAYS,
      reviewsPerDay: days.reduce((sum, { reviews }) => sum + reviews, 0) / DAYS,
      known: knownOf(days.at(-1)?.known ?? nothing, facts),
    })),
  });
}

function yearOf(db: ReadableDb, question: YearQuestion, moment: LocalMoment): Result<Year> {
  const { desiredRetention, newCardsPerDay, minutesPerDay } = question;
  const { presetsAt, basis, facts, today, simulation } = groundOf(db, null, newCardsPerDay, moment);
  const { start, days } = simulate({
    ...simulation,
    presets: presetsAt(desiredRetention),
    budgetMillis: minutesPerDay * MILLIS_PER_MINUTE,
    knownEvery: 1,
  });
  return succeed({
    basis,
    facts,
    knownNow: knownOf(start, facts),
    days: days.map(({ reviews, introduced, waiting, millis, known }, offset) => ({
      day: formatStudyDay(addDays(today, offset)),
      ...{ reviews, introduced, waiting, minutes: millis / MILLIS_PER_MINUTE },
      known: knownOf(known ?? start, facts),
    })),
  });
}

interface Ground {
  readonly preset: Preset;
  /** As they would be with a desired retention for the deck, or for the one article. */
  readonly presetsAt: (desiredRetention: number) => Presets;
  readonly today: StudyDay;
  readonly basis: SimulationBasis;
  readonly facts: number;
  readonly simulation: Omit<Simulation, 'presets' | 'budgetMillis' | 'knownEvery'>;
}

function groundOf(db: ReadableDb, document: number | null, newCardsPerDay: number, moment: LocalMoment): Ground {
  return inSnapshot(db, () => {
    const preset = presetOf(db, document);
    const today = studyDayOf(moment, preset.dayStartHour);
    const { learned, unseen } = askedCards(db, document);
    const coming = Math.min(unseen, newCardsPerDay * DAYS);
    const all = learned + coming;
    const share = Math.min(1, CARDS / Math.max(1, all));
    const lives = share < 1 ? 1 : Math.min(MOST_LIVES, Math.max(1, Math.floor(CARDS / Math.max(1, all))));
    const weight = 1 / share / lives;
    // Of one article the retention looked at is its own; over the deck, articles that have one keep it.
    const articles = document === null ? presetsOfArticles(db) : [];
    const presetsAt = (desiredRetention: number): Presets => {
      const deck = { ...preset, desiredRetention };
      return presetsOver(deck, new Map(articles.map((one) => [one.document, withOwn(one.preset, deck)])));
    };
    /** A card in each life of the deck, among the cards of its note there. */
    const livesOf = ({ document: article, note, siblings }: PartOfNote): About[] =>
      Array.from({ length: lives }, (_, life) => ({
        share: 1 / siblings,
        document: article,
        note: note * lives + life,
        life,
      }));
    const known = sampledCards(db, document, share);
    const next = unseenCards(db, document, coming, share);
    const cards = known.flatMap(({ memory, askDay, part }) =>
      livesOf(part).map((about) => ({ memory, dueDay: askDay, about })),
    );
    const toCome = next.flatMap(livesOf);
    const habits = habitsBefore(db, today);
    const parts = [...cards.map(({ about }) => about), ...toCome];
    return {
      ...{ preset, presetsAt, today },
      facts: weight * parts.reduce((sum, about) => sum + about.share, 0),
      basis: {
        ...{ learned, coming, drawn: known.length + next.length, days: DAYS },
        reviews: habits.answers.review,
        firstAnswers: habits.answers.first,
      },
      simulation: {
        ...{ habits, today, days: DAYS, cards, unseen: toCome, weight, newCardsPerDay, seed: SEED },
        easyDays: readEasyDays(db),
        evensDays: readSetting(db, 'evensDays'),
      },
    };
  });
}

/** From all days of study before today: today's answers do not move today's figures. */
const habitsBefore = (db: ReadableDb, today: StudyDay): Habits =>
  habitsOf(
    timeByGrade(db, today).flatMap(({ stage, grade, answers, millis }) => {
      const kind = KINDS[stage];
      return kind === null ? [] : [{ kind, grade: GRADES[grade - 1] ?? 'good', answers, millis }];
    }),
  );

function knownOf({ facts: expected, variance }: Known, facts: number): KnownFacts {
  const spread = DEVIATE_95 * Math.sqrt(variance);
  return { expected, low: Math.max(0, expected - spread), high: Math.min(facts, expected + spread) };
}
