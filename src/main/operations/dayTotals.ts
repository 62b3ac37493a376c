// What one answer adds to its day: shared by answering and by rebuilding from the log.
import type { DayTotals } from '../store/days';
import type { ReviewLogEntry } from '../store/reviewLog';

export const dayTotalsOf = (entry: Pick<ReviewLogEntry, 'grade' | 'phase' | 'thinkingMillis'>): DayTotals => ({
  answers: 1,
  introduced: entry.phase === 'new' ? 1 : 0,
  forgotten: entry.grade === 'again' ? 1 : 0,
  thinkingMillis: entry.thinkingMillis,
});

export const sumOfDays = (a: DayTotals, b: DayTotals): DayTotals => ({
  answers: a.answers + b.answers,
  introduced: a.introduced + b.introduced,
  forgotten: a.forgotten + b.forgotten,
  thinkingMillis: a.thinkingMillis + b.thinkingMillis,
});
