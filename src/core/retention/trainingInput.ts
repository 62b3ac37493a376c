// What may be trained on: answers with a card, a day and a grade that can be, in order of time. A log is never trusted to
// be whole: whatever does not fit is left out, and counted.
import type { StudyDay } from '../base/time';
import { GRADES } from '../scheduling/grade';
import type { DatedAnswer } from './predictions';

/** An answer as a file holds it. */
export interface RawAnswer {
  readonly card: unknown;
  readonly day: unknown;
  /** 1 to 4. */
  readonly grade: unknown;
}

export interface TrainingInput {
  readonly answers: readonly DatedAnswer[];
  /** Left out. */
  readonly dropped: number;
}

/** Study days of 1970 to 2200; what lies outside was a clock gone wrong. */
const LAST_DAY = 84_000;

export function trainingInput(rows: Iterable<RawAnswer>): TrainingInput {
  const answers: DatedAnswer[] = [];
  let dropped = 0;
  for (const { card, day, grade } of rows) {
    const known = typeof grade === 'number' ? GRADES[grade - 1] : undefined;
    const isDay = typeof day === 'number' && Number.isInteger(day) && day >= 0 && day <= LAST_DAY;
    if (typeof card !== 'number' || !Number.isInteger(card) || !isDay || !known) dropped += 1;
    else answers.push({ cardId: card, day: day as StudyDay, grade: known });
  }
  return { answers, dropped };
}
