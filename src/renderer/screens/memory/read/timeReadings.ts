// How long answers take, by kind of card, and how reviews are rated, step by step.
import type { MemoryFigures, RetentionFigures, TimedAnswers } from '../../../../shared/contract/retention';
import { count } from '../../../ui/words/count';
import { typeWords } from '../../../ui/words/cardType';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { oneDecimal, percentWords, shares, toPercent } from './percentWords';
import { countedOr, FEW_REVIEWS, FEW_TO_COMPARE, type MarkRead, type Reading } from './reading';

export interface SecondsMark extends MarkRead {
  readonly name: string;
  readonly n: string;
  /** Null where none of its answers is among the latest. */
  readonly seconds: { readonly low: number; readonly median: number; readonly high: number } | null;
}

const MILLIS = 1000;
const GRADE_NAMES = ['Forgot', 'Barely', 'Remembered', 'Instantly'] as const;

const inSeconds = (quartiles: TimedAnswers['quartiles']): SecondsMark['seconds'] =>
  quartiles && {
    low: quartiles.low / MILLIS,
    median: quartiles.median / MILLIS,
    high: quartiles.high / MILLIS,
  };

/** By kind of card, the slowest first, or by rating. */
export function readSeconds(
  { times }: MemoryFigures,
  { span }: RetentionFigures,
  by: 'kind' | 'grade',
): Reading<SecondsMark> {
  const groups =
    by === 'kind'
      ? [...times.kinds]
          .sort((a, b) => (b.quartiles?.median ?? 0) - (a.quartiles?.median ?? 0))
          .map((kind) => ({ ...kind, id: kind.type, name: typeWords(kind.type).label, grade: null }))
      : times.grades.map((one) => ({
          ...one,
          ...{ id: String(one.grade), name: GRADE_NAMES[one.grade - 1] ?? '', type: null },
        }));
  const answers = times.kinds.reduce((sum, kind) => sum + kind.answers, 0);
  return {
    finding: secondsFinding(times, answers, groups),
    isFew: times.timed < FEW_REVIEWS,
    isEmpty: answers === 0,
    marks: groups.map(({ id, name, type, grade, answers: n, quartiles }) => {
      const seconds = inSeconds(quartiles);
      const took = seconds
        ? `half of ${count(n, 'answer')} took ${oneDecimal(seconds.median)} s or longer, the middle half ${oneDecimal(seconds.low)} to ${oneDecimal(seconds.high)} s`
        : `${count(n, 'answer')}, none of them among the latest`;
      return {
        ...{ id, name, seconds, n: count(n, 'answer') },
        label: `${name}: ${took}`,
        counted: countedOr({ mark: { of: 'answers', ...span, type, grade }, n, unit: 'answer' }),
      };
    }),
    figures: {
      columns: [
        { name: by === 'kind' ? 'Kind' : 'Rating' },
        ...['Answers', 'Median, s', 'A quarter under, s', 'A quarter over, s'].map((name) => ({
          name,
          isNumber: true,
        })),
      ],
      rows: groups.map(({ name, answers: n, quartiles }) => {
        const seconds = inSeconds(quartiles);
        return [name, n, tenths(seconds?.median), tenths(seconds?.low), tenths(seconds?.high)];
      }),
    },
  };
}

const tenths = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 10) / 10);

function secondsFinding(
  { all, timed }: MemoryFigures['times'],
  answers: number,
  groups: readonly (Pick<TimedAnswers, 'quartiles' | 'answers'> & { readonly name: string })[],
): string {
  const middle = inSeconds(all);
  if (!middle)
    return answers === 0 ? 'Nothing was answered in this time.' : 'None of the latest answers is of this time.';
  const latest =
    timed < answers
      ? `the latest ${timed.toLocaleString('en')} of ${count(answers, 'answer')}`
      : count(answers, 'answer');
  const half = `Half of ${latest} took *${oneDecimal(middle.median)} s* or longer`;
  const [slowest, second] = groups
    .filter((group) => group.answers >= FEW_TO_COMPARE)
    .sort((a, b) => (b.quartiles?.median ?? 0) - (a.quartiles?.median ?? 0));
  const longest = inSeconds(slowest?.quartiles ?? null);
  const next = inSeconds(second?.quartiles ?? null);
  if (!slowest || !longest || !next) return `${half}.`;
  // What reads the same is not told apart.
  const time = oneDecimal(longest.median);
  if (time === oneDecimal(next.median) || time === oneDecimal(middle.median)) return `${half}.`;
  return `${half}; “${slowest.name}” took longest, ${time} s over ${count(slowest.answers, 'answer')}.`;
}

export interface GradesMark extends MarkRead {
  readonly day: string;
  /** Again to easy. */
  readonly grades: readonly [number, number, number, number];
  readonly n: number;
}

export function readGrades({ now, steps }: RetentionFigures): Reading<GradesMark> {
  const sums = [0, 1, 2, 3].map((grade) => steps.reduce((sum, { grades }) => sum + (grades[grade] ?? 0), 0));
  const all = sums.reduce((sum, n) => sum + n, 0);
  return {
    finding: gradesFinding(sums, all),
    isFew: all < FEW_REVIEWS,
    isEmpty: all === 0,
    marks: steps.map(({ from, to, grades }) => {
      const n = grades.reduce((sum, one) => sum + one, 0);
      const parts = GRADE_NAMES.map((name, grade) => `${grades[grade]} ${name.toLowerCase()}`);
      return {
        ...{ id: from, day: from, grades, n },
        label: `From ${formatPlanDay(from, now)}: ${n === 0 ? 'no review' : parts.join(', ')}`,
        counted: countedOr({
          mark: { of: 'recollections', from, to, maturity: 'all', grades: [1, 2, 3, 4] },
          n,
          unit: 'answer',
        }),
      };
    }),
    figures: {
      columns: [
        { name: 'From' },
        ...GRADE_NAMES.map((name) => ({ name, isNumber: true })),
        ...shares((cells) => [1, 2, 3, 4].reduce((sum, at) => sum + Number(cells[at]), 0), 'Forgot, %'),
      ],
      rows: steps.map(({ from, grades }) => {
        const n = grades.reduce((sum, one) => sum + one, 0);
        return [from, ...grades, n === 0 ? null : toPercent(grades[0] / n)];
      }),
    },
  };
}

/** Shares; of a few reviews their numbers, which say no more than they are. */
function gradesFinding(sums: readonly number[], all: number): string {
  if (all === 0) return 'No review in this time.';
  const isFew = all < FEW_REVIEWS;
  const parts = GRADE_NAMES.map((name, grade) => {
    const n = sums[grade] ?? 0;
    return `${name.toLowerCase()} ${isFew ? n : percentWords(n / all)}`;
  });
  return `Of ${count(all, 'review')}: ${parts.join(', ')}${isFew ? '; too few for shares' : ''}.`;
}
