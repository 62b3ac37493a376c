// Is it working? The share of reviews that were recalled, over the span and week by week.
import type { RetentionFigures } from '../../../../shared/contract/retention';
import { count } from '../../../ui/words/count';
import { goalWords } from '../../../ui/words/percent';
import { formatPlanDay } from '../../../ui/words/formatDate';
import { boundsWords, numbers, percentWords, shares, toPercent } from './percentWords';
import { countedOr, FEW_REVIEWS, type MarkRead, type Reading } from './reading';

export interface RateMark extends MarkRead {
  /** First day of the step. */
  readonly day: string;
  readonly n: number;
  /** Null in a step without a review that counts. */
  readonly rate: { readonly value: number; readonly low: number; readonly high: number } | null;
}

const ALL_GRADES = [1, 2, 3, 4] as const;

export function readRetentionPanel(figures: RetentionFigures): Reading<RateMark> {
  const { now, steps, rates, desiredRetention } = figures;
  const marks = steps.map(({ from, to, rate }): RateMark => {
    const n = rate.pass + rate.fail;
    const day = formatPlanDay(from, now);
    const step = from === to ? day : `${day} to ${formatPlanDay(to, now)}`;
    return {
      id: from,
      day: from,
      n,
      rate: rate.rate === null ? null : { value: rate.rate, low: rate.low ?? 0, high: rate.high ?? 1 },
      label:
        rate.rate === null
          ? `${step}: no review`
          : `${step}: ${percentWords(rate.rate, n)}, ${rate.pass} of ${n} recalled, 95 % between ${boundsWords(rate, n)}`,
      counted: countedOr({
        mark: { of: 'recollections', from, to, maturity: 'all', grades: [...ALL_GRADES] },
        n,
        unit: 'answer',
      }),
    };
  });
  const n = rates.all.pass + rates.all.fail;
  return {
    finding: finding(figures, n),
    isFew: n < FEW_REVIEWS,
    isEmpty: n === 0,
    marks,
    figures: {
      columns: [
        { name: 'From' },
        { name: 'To' },
        ...numbers('Recalled', 'Forgotten'),
        ...shares((cells) => Number(cells[2]) + Number(cells[3]), 'Rate, %', 'Low, %', 'High, %'),
        ...numbers('Goal, %'),
      ],
      rows: steps.map(({ from, to, rate }) => [
        from,
        to,
        rate.pass,
        rate.fail,
        toPercent(rate.rate),
        toPercent(rate.low),
        toPercent(rate.high),
        toPercent(desiredRetention),
      ]),
    },
  };
}

function finding({ rates: { all }, answers, desiredRetention }: RetentionFigures, n: number): string {
  if (all.rate === null) {
    return answers === 0
      ? 'Nothing was answered yet. Retention is measured when a learned card comes back on a later day.'
      : 'No learned card has come back in this time. Retention is measured when one does.';
  }
  const share = `${all.pass.toLocaleString('en')} of ${count(n, 'first answer')} of the day, 95 % between ${boundsWords(all, n)}`;
  if (n < FEW_REVIEWS) {
    return `${all.pass} of ${count(n, 'review')} recalled so far, 95 % between ${boundsWords(all, n)}. A rate becomes meaningful near 100.`;
  }
  return `True retention *${percentWords(all.rate)}*: ${share}. The goal is ${goalWords(desiredRetention)}.`;
}
