// What each answer adds to the figures kept beside the log: shared by answering, undoing and rebuilding from the log.
import { elapsedStudyDays, type StudyDay, studyDayOf } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { binned } from '../../core/retention/predictionBins';
import { maturityAt } from '../../core/retention/trueRetention';
import { advance, retrievability } from '../../core/scheduling/fsrs';
import { type Grade, gradeNumber } from '../../core/scheduling/grade';
import type { MemoryState } from '../../core/scheduling/memoryState';
import type { Preset } from '../../core/scheduling/preset';
import { type AnswerTotal, addAnswers, type Stage } from '../store/days';
import { addPredictions, type PredictionTotal } from '../store/predictions';
import type { ReviewLogEntry } from '../store/reviewLog';
import type { WritableDb } from '../store/sql';

export interface AnsweredCard {
  /** Row number; null for a card without an article. */
  readonly document: number | null;
  readonly type: CardType;
}

/** What an entry of the log must say of itself to be counted. */
export type CountedEntry = Pick<
  ReviewLogEntry,
  'at' | 'offsetMinutes' | 'grade' | 'phase' | 'thinkingMillis' | 'intervalDays'
>;

/** One answer, as a total of its own; with what was foretold of it, where it is scored. */
export interface AnswerFigures {
  readonly total: AnswerTotal;
  readonly prediction: PredictionTotal | null;
  /** What the answer made of the card. */
  readonly memory: MemoryState;
}

/** The figures of all answers of one card, in log order. */
export function* figuresOfLog(
  preset: Preset,
  { document, type }: AnsweredCard,
  log: Iterable<CountedEntry>,
): Generator<AnswerFigures> {
  let memory: MemoryState | null = null;
  let intervalBefore = 0;
  let countedOn: StudyDay | null = null;
  let firstGrade: Grade | null = null;
  let longReviews = 0;
  let lapses = 0;
  for (const entry of log) {
    const { grade } = entry;
    const day = studyDayOf(entry, preset.dayStartHour);
    const key = { document: document ?? 0, type };
    const recalled = grade !== 'again';
    firstGrade ??= grade;
    let prediction: PredictionTotal | null = null;
    const elapsedDays: number = memory ? elapsedStudyDays(memory.lastStudyDay, day) : 0;
    if (memory && elapsedDays > 0) {
      longReviews += 1;
      const chance = retrievability(preset, memory.stability, elapsedDays);
      prediction = { ...key, ...binned({ day, chance, recalled, elapsedDays, longReviews, lapses, firstGrade }) };
      if (!recalled) lapses += 1;
    }
    const stage: Stage =
      entry.phase !== 'review' ? entry.phase : countedOn === day ? 'repeat' : maturityAt(intervalBefore);
    if (entry.phase === 'review') countedOn = day;
    memory = advance(preset, memory, grade, { at: entry.at, day });
    const total = { ...key, day, stage, grade: gradeNumber(grade), answers: 1, thinkingMillis: entry.thinkingMillis };
    intervalBefore = entry.intervalDays;
    yield { total, prediction, memory };
  }
}

/** Figures of many answers, added up where they belong to one total. */
export class FigureSums {
  readonly #answers = new Map<string, AnswerTotal>();
  readonly #predictions = new Map<string, PredictionTotal>();

  add({ total, prediction }: Omit<AnswerFigures, 'memory'>): void {
    const key = answersKey(total);
    const before = this.#answers.get(key);
    this.#answers.set(
      key,
      before
        ? {
            ...total,
            answers: before.answers + total.answers,
            thinkingMillis: before.thinkingMillis + total.thinkingMillis,
          }
        : total,
    );
    if (!prediction) return;
    const bin = predictionKey(prediction);
    const other = this.#predictions.get(bin);
    this.#predictions.set(
      bin,
      other
        ? {
            ...prediction,
            answers: other.answers + prediction.answers,
            recalled: other.recalled + prediction.recalled,
            chance: other.chance + prediction.chance,
            loss: other.loss + prediction.loss,
          }
        : prediction,
    );
  }

  sums(): { answers: AnswerTotal[]; predictions: PredictionTotal[] } {
    return { answers: [...this.#answers.values()], predictions: [...this.#predictions.values()] };
  }
}

export const answersKey = ({ day, document, type, stage, grade }: AnswerTotal): string =>
  `${day}/${document}/${type}/${stage}/${grade}`;

export const predictionKey = (total: PredictionTotal): string =>
  [
    ...[total.document, total.type, total.firstGrade],
    ...[total.daysBin, total.lengthBin, total.lapseBin, total.chanceBin],
  ].join('/');

/** Adds figures to those kept, or takes them away again. */
export function keepFigures(db: WritableDb, { total, prediction }: Omit<AnswerFigures, 'memory'>, sign: 1 | -1): void {
  addAnswers(db, { ...total, answers: sign * total.answers, thinkingMillis: sign * total.thinkingMillis });
  if (!prediction) return;
  const { answers, recalled, chance, loss } = prediction;
  addPredictions(db, {
    ...prediction,
    answers: sign * answers,
    recalled: sign * recalled,
    chance: sign * chance,
    loss: sign * loss,
  });
}
