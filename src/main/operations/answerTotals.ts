// What each answer adds to the totals of its day: shared by answering, undoing and rebuilding from the log.
import { type StudyDay, studyDayOf } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { maturityAt } from '../../core/retention/trueRetention';
import { gradeNumber } from '../../core/scheduling/grade';
import type { Phase } from '../../core/scheduling/memoryState';
import type { AnswerTotal, Stage } from '../store/days';
import type { ReviewLogEntry } from '../store/reviewLog';

export interface AnsweredCard {
  /** Row number; null for a card without an article. */
  readonly document: number | null;
  readonly type: CardType;
}

/** `intervalBefore`: days the answer before this one decided; 0 when there was none. */
const stageOf = (phase: Phase, intervalBefore: number): Stage =>
  phase === 'review' ? maturityAt(intervalBefore) : phase;

/** One answer as a total of its own. */
export const totalOf = (
  card: AnsweredCard,
  entry: Pick<ReviewLogEntry, 'grade' | 'phase' | 'thinkingMillis'>,
  day: StudyDay,
  intervalBefore: number,
): AnswerTotal => ({
  day,
  document: card.document ?? 0,
  type: card.type,
  stage: stageOf(entry.phase, intervalBefore),
  grade: gradeNumber(entry.grade),
  answers: 1,
  thinkingMillis: entry.thinkingMillis,
});

/** All answers of one card, each as a total of its own; in log order. */
export function totalsOfLog(card: AnsweredCard, log: readonly ReviewLogEntry[], dayStartHour: number): AnswerTotal[] {
  return log.map((entry, index) =>
    totalOf(card, entry, studyDayOf(entry, dayStartHour), log[index - 1]?.intervalDays ?? 0),
  );
}
