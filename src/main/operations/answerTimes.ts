// How long answers took over a span of days, by kind of card and by grade: counts of all of them, quartiles of the latest.
import { studyDayOf } from '../../core/base/time';
import type { CardType } from '../../core/generation/draft';
import { quartiles } from '../../core/retention/histogram';
import type { DayRange } from '../../core/retention/trueRetention';
import type { GradeNumber } from '../../core/scheduling/grade';
import type { MemoryFigures } from '../../shared/contract/retention';
import { answersByGrade, type DocumentScope, type GroupSums } from '../store/figures';
import { latestTimes } from '../store/reviewLog';
import type { ReadableDb } from '../store/sql';

/** `sums`: of the same days and cards. */
export function answerTimes(
  db: ReadableDb,
  scope: DocumentScope,
  range: DayRange,
  { sums, dayStartHour }: { readonly sums: readonly GroupSums[]; readonly dayStartHour: number },
): MemoryFigures['times'] {
  const all: number[] = [];
  const kinds = new Map<CardType, number[]>();
  const grades = new Map<GradeNumber, number[]>();
  for (const { type, grade, thinkingMillis, ...moment } of latestTimes(db, scope)) {
    const day = studyDayOf(moment, dayStartHour);
    if (day < range.from || day > range.to) continue;
    all.push(thinkingMillis);
    listIn(kinds, type).push(thinkingMillis);
    listIn(grades, grade).push(thinkingMillis);
  }
  const of = (times: readonly number[] | undefined) => quartiles(Float64Array.from(times ?? []));
  return {
    timed: all.length,
    all: of(all),
    kinds: answersByKind(sums).map(({ type, answers }) => ({ type, answers, quartiles: of(kinds.get(type)) })),
    grades: answersByGrade(db, scope, range).map((total) => ({ ...total, quartiles: of(grades.get(total.grade)) })),
  };
}

function answersByKind(sums: readonly GroupSums[]): { type: CardType; answers: number }[] {
  const kinds = new Map<CardType, number>();
  for (const { type, answers } of sums) kinds.set(type, (kinds.get(type) ?? 0) + answers);
  return [...kinds].map(([type, answers]) => ({ type, answers })).sort((a, b) => b.answers - a.answers);
}

function listIn<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
