// What each answer adds to the figures kept beside the log: shared by answering, undoing and rebuilding from the log.
import { elapsedStudyDays, type StudyDay, studyDayOf } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { binned, type BinnedPrediction } from '../../core/retention/predictionBins';
import type { Prediction } from '../../core/retention/predictions';
import { maturityAt } from '../../core/retention/trueRetention';
import { advance, retrievability } from '../../core/scheduling/fsrs';
import { type Grade, gradeNumber } from '../../core/scheduling/grade';
import type { MemoryState } from '../../core/scheduling/memoryState';
import type { Preset } from '../../core/scheduling/preset';
import { type AnswerTotal, addAnswers, type Stage } from '../store/days';
import { addPredictions } from '../store/predictions';
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
  readonly prediction: BinnedPrediction | null;
}

/** What an answer's figures depend on besides the card's memory: the answers to the card before it. */
class CardHistory {
  readonly #preset: Preset;
  readonly #card: AnsweredCard;
  #lastDay: StudyDay | null = null;
  #intervalBefore = 0;
  #countedOn: StudyDay | null = null;
  #firstGrade: Grade | null = null;
  #longReviews = 0;
  #lapses = 0;

  constructor(preset: Preset, card: AnsweredCard) {
    this.#preset = preset;
    this.#card = card;
  }

  /** Takes an answer in, in log order. Its figures come back where they are wanted: `memory` is what was before it. */
  add(entry: CountedEntry, memory: MemoryState | null): AnswerFigures {
    const { grade, phase, thinkingMillis } = entry;
    const { type } = this.#card;
    const document = this.#card.document ?? 0;
    const day = studyDayOf(entry, this.#preset.dayStartHour);
    const stage: Stage =
      phase !== 'review' ? phase : this.#countedOn === day ? 'repeat' : maturityAt(this.#intervalBefore);
    const prediction = memory && this.#predict(entry, memory, day);
    this.pass(entry);
    return {
      total: { document, type, day, stage, grade: gradeNumber(grade), answers: 1, thinkingMillis },
      prediction: prediction && binned(prediction),
    };
  }

  /** Takes an answer in whose figures nobody asks for: much cheaper. */
  pass({ grade, phase, intervalDays, ...moment }: CountedEntry): void {
    const day = studyDayOf(moment, this.#preset.dayStartHour);
    this.#firstGrade ??= grade;
    if (this.#lastDay !== null && elapsedStudyDays(this.#lastDay, day) > 0) {
      this.#longReviews += 1;
      if (grade === 'again') this.#lapses += 1;
    }
    if (phase === 'review') this.#countedOn = day;
    this.#lastDay = day;
    this.#intervalBefore = intervalDays;
  }

  #predict({ grade }: CountedEntry, memory: MemoryState, day: StudyDay): Prediction | null {
    const elapsedDays = elapsedStudyDays(memory.lastStudyDay, day);
    if (elapsedDays === 0) return null;
    return {
      day,
      chance: retrievability(this.#preset, memory.stability, elapsedDays),
      recalled: grade !== 'again',
      elapsedDays,
      longReviews: this.#longReviews + 1,
      lapses: this.#lapses,
      firstGrade: this.#firstGrade ?? grade,
    };
  }
}

/** With what the answer made of the card. */
export interface FoldedFigures extends AnswerFigures {
  readonly memory: MemoryState;
}

/**
 * Folds all answers of one card, in log order, and hands on the figures of each as it goes: a whole log may come through
 * here, and lists of what was handed on would cost more than the fold. What the last answer left comes back.
 */
export function foldFigures(
  preset: Preset,
  card: AnsweredCard,
  log: Iterable<CountedEntry>,
  take: (figures: FoldedFigures) => void,
): MemoryState | null {
  const history = new CardHistory(preset, card);
  let memory: MemoryState | null = null;
  for (const entry of log) {
    const { total, prediction }: AnswerFigures = history.add(entry, memory);
    memory = advance(preset, memory, entry.grade, { at: entry.at, day: total.day });
    take({ total, prediction, memory });
  }
  return memory;
}

/** The figures of one more answer to a card whose memory is known. */
export function figuresOfNext(
  preset: Preset,
  card: AnsweredCard,
  memory: MemoryState | null,
  past: readonly CountedEntry[],
  entry: CountedEntry,
): AnswerFigures {
  const history = new CardHistory(preset, card);
  for (const before of past) history.pass(before);
  return history.add(entry, memory);
}

/** Adds figures to those kept, or takes them away again. */
export function keepFigures(db: WritableDb, { total, prediction }: AnswerFigures, sign: 1 | -1): void {
  addAnswers(db, { ...total, answers: sign * total.answers, thinkingMillis: sign * total.thinkingMillis });
  if (!prediction) return;
  const { answers, recalled, chance, loss } = prediction.sums;
  for (const bin of prediction.bins) {
    addPredictions(db, {
      ...bin,
      document: total.document,
      answers: sign * answers,
      recalled: sign * recalled,
      chance: sign * chance,
      loss: sign * loss,
    });
  }
}
