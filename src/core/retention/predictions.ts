// What the model said of each answer before it was given: the pairs of chance and outcome that every judgement of the
// model stands on. Scored are answers on a later study day than the one before; a card's first says nothing of memory.
import { asInstant, elapsedStudyDays, studyDayOf, type StudyDay } from '../base/time';
import { advance, retrievability } from '../scheduling/fsrs';
import { type Grade } from '../scheduling/grade';
import type { MemoryState } from '../scheduling/memoryState';
import type { Preset } from '../scheduling/preset';
import type { LoggedAnswer } from '../scheduling/replay';

/** An answer by study day: all that memory is folded from. */
export interface DatedAnswer {
  readonly cardId: string | number;
  readonly day: StudyDay;
  readonly grade: Grade;
}

export const datedAnswers = (answers: readonly LoggedAnswer[], dayStartHour: number): DatedAnswer[] =>
  answers.map((answer) => ({
    cardId: answer.cardId,
    day: studyDayOf(answer, dayStartHour),
    grade: answer.grade,
  }));

export interface Prediction {
  /** The study day of the answer. */
  readonly day: StudyDay;
  /** Chance of recall just before the answer, 0..1, over whole study days. */
  readonly chance: number;
  readonly recalled: boolean;
  /** Study days since the answer before, at least 1. */
  readonly elapsedDays: number;
  /** Answers of this card on a later study day than the one before, this one included. */
  readonly longReviews: number;
  /** Those among them, before this one, that were graded "again". */
  readonly lapses: number;
  /** The grade of the card's very first answer. */
  readonly firstGrade: Grade;
}

interface CardSoFar {
  memory: MemoryState;
  longReviews: number;
  lapses: number;
  readonly firstGrade: Grade;
}

/** The hour of an answer moves neither stability nor difficulty. */
const NO_HOUR = asInstant(0);

/** Folds a log, in the order given (the caller sorts), and yields each scored answer. */
export function* predictions(preset: Preset, answers: Iterable<DatedAnswer>): Generator<Prediction> {
  const cards = new Map<DatedAnswer['cardId'], CardSoFar>();
  for (const { cardId, grade, day } of answers) {
    const card = cards.get(cardId);
    const memory = advance(preset, card?.memory ?? null, grade, { at: NO_HOUR, day });
    if (!card) {
      cards.set(cardId, { memory, longReviews: 0, lapses: 0, firstGrade: grade });
      continue;
    }
    const elapsedDays = elapsedStudyDays(card.memory.lastStudyDay, day);
    if (elapsedDays > 0) {
      const recalled = grade !== 'again';
      card.longReviews += 1;
      yield {
        day,
        chance: retrievability(preset, card.memory.stability, elapsedDays),
        recalled,
        elapsedDays,
        longReviews: card.longReviews,
        lapses: card.lapses,
        firstGrade: card.firstGrade,
      };
      if (!recalled) card.lapses += 1;
    }
    card.memory = memory;
  }
}
