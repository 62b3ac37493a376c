// How long answers take, by kind of card, and how reviews are rated, step by step.
import type { MemoryFigures, RetentionFigures } from '../../../../shared/contract/retention';
import { count } from '../../../ui/words/count';
import { typeWords } from '../../../ui/words/cardType';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { oneDecimal, percentWords, toPercent } from './percentWords';
import { countedOr, FEW_REVIEWS, type MarkRead, type Reading } from './reading';

export interface SecondsMark extends MarkRead {
  readonly name: string;
  readonly n: string;
  readonly seconds: number;
}

const MILLIS = 1000;

export function readSeconds({ kinds }: MemoryFigures, { span }: RetentionFigures): Reading<SecondsMark> {
  const sorted = [...kinds].sort((a, b) => b.meanMillis - a.meanMillis);
  const answers = kinds.reduce((sum, kind) => sum + kind.answers, 0);
  const mean = kinds.reduce((sum, kind) => sum + kind.meanMillis * kind.answers, 0) / Math.max(1, answers) / MILLIS;
  const [slowest] = sorted;
  return {
    finding: slowest
      ? `An answer takes *${oneDecimal(mean)} s* on average over ${count(answers, 'answer')}; ${typeWords(slowest.type).label.toLowerCase()} takes longest, ${oneDecimal(slowest.meanMillis / MILLIS)} s.`
      : 'Nothing was answered in this time.',
    isFew: answers < FEW_REVIEWS,
    isEmpty: answers === 0,
    marks: sorted.map(({ type, answers: n, meanMillis }) => {
      const name = typeWords(type).label;
      const seconds = meanMillis / MILLIS;
      return {
        ...{ id: type, name, seconds, n: count(n, 'answer') },
        label: `${name}: ${oneDecimal(seconds)} s on average over ${count(n, 'answer')}`,
        counted: countedOr({ mark: { of: 'answers', ...span, type }, n, unit: 'answer' }),
      };
    }),
    figures: {
      columns: [{ name: 'Kind' }, { name: 'Answers', isNumber: true }, { name: 'Mean, s', isNumber: true }],
      rows: sorted.map(({ type, answers: n, meanMillis }) => [
        typeWords(type).label,
        n,
        Math.round(meanMillis / 100) / 10,
      ]),
    },
  };
}

export interface GradesMark extends MarkRead {
  readonly day: string;
  /** Again to easy. */
  readonly grades: readonly [number, number, number, number];
  readonly n: number;
}

const GRADE_NAMES = ['Forgot', 'Barely', 'Remembered', 'Instantly'] as const;

export function readGrades({ now, steps }: RetentionFigures): Reading<GradesMark> {
  const sums = [0, 1, 2, 3].map((grade) => steps.reduce((sum, { grades }) => sum + (grades[grade] ?? 0), 0));
  const all = sums.reduce((sum, n) => sum + n, 0);
  const shares = GRADE_NAMES.map((name, grade) => `${name.toLowerCase()} ${percentWords((sums[grade] ?? 0) / all)}`);
  return {
    finding: all === 0 ? 'No review in this time.' : `Of ${count(all, 'review')}: ${shares.join(', ')}.`,
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
        { name: 'Forgot, %', isNumber: true },
      ],
      rows: steps.map(({ from, grades }) => {
        const n = grades.reduce((sum, one) => sum + one, 0);
        return [from, ...grades, n === 0 ? null : toPercent(grades[0] / n)];
      }),
    },
  };
}
