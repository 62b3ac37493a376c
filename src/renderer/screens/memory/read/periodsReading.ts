// True retention in the fixed periods, young and mature apart.
import { type Maturity, type Period, PERIODS } from '../../../../core/retention/trueRetention';
import type { RetentionFigures } from '../../../../shared/contract/retention';
import { count } from '../../../ui/words/count';
import { boundsWords, numbers, percentWords, shares, toPercent } from './percentWords';
import { countedOr, FEW_REVIEWS, type MarkRead, type Reading } from './reading';
import { daysOfPeriod } from './periodDays';

const NAMES: Readonly<Record<Period, string>> = {
  today: 'Today',
  yesterday: 'Yesterday',
  week: '7 days',
  month: '30 days',
  year: '365 days',
  all: 'Ever',
};
const MATURITIES = ['young', 'mature', 'all'] as const;

export interface PeriodMark extends MarkRead {
  readonly period: string;
  readonly maturity: Maturity | 'all';
  readonly n: number;
  readonly rate: { readonly value: number; readonly low: number; readonly high: number } | null;
}

export function readPeriods(figures: RetentionFigures): Reading<PeriodMark> {
  const { trueRetention, today, since } = figures;
  const marks = PERIODS.flatMap((period) =>
    MATURITIES.map((maturity): PeriodMark => {
      const rate = trueRetention[period][maturity];
      const n = rate.pass + rate.fail;
      const { from, to } = daysOfPeriod(period, today, since);
      const name = `${NAMES[period]}, ${maturity === 'all' ? 'all' : maturity} cards`;
      return {
        id: `${period}-${maturity}`,
        period: NAMES[period],
        maturity,
        n,
        rate: rate.rate === null ? null : { value: rate.rate, low: rate.low ?? 0, high: rate.high ?? 1 },
        label:
          rate.rate === null
            ? `${name}: no review`
            : `${name}: ${percentWords(rate.rate, n)}, ${rate.pass} of ${n} recalled, 95 % between ${boundsWords(rate, n)}`,
        counted: countedOr({
          mark: { of: 'recollections', from, to, maturity, grades: [1, 2, 3, 4] },
          n,
          unit: 'answer',
        }),
      };
    }),
  );
  return {
    finding: finding(figures),
    isFew: trueRetention.all.all.pass + trueRetention.all.all.fail < FEW_REVIEWS,
    isEmpty: trueRetention.all.all.rate === null,
    marks,
    figures: {
      columns: [
        { name: 'Period' },
        { name: 'Cards' },
        ...numbers('Recalled', 'Forgotten'),
        ...shares((cells) => Number(cells[2]) + Number(cells[3]), 'Rate, %', 'Low, %', 'High, %'),
      ],
      rows: PERIODS.flatMap((period) =>
        MATURITIES.map((maturity) => {
          const { pass, fail, rate, low, high } = trueRetention[period][maturity];
          return [NAMES[period], maturity, pass, fail, toPercent(rate), toPercent(low), toPercent(high)];
        }),
      ),
    },
  };
}

function finding({ trueRetention: { all } }: RetentionFigures): string {
  const { young, mature } = all;
  if (all.all.rate === null) return 'No review counts yet.';
  if (mature.rate === null || young.rate === null) {
    const known = mature.rate === null ? young : mature;
    const which = mature.rate === null ? 'young' : 'mature';
    return `All ${count(known.pass + known.fail, 'review')} so far were of ${which} cards.`;
  }
  const apart = (young.high ?? 1) < (mature.low ?? 0) || (mature.high ?? 1) < (young.low ?? 0);
  const better = mature.rate > young.rate ? 'mature' : 'young';
  const shares = `young ${percentWords(young.rate, young.pass + young.fail)} of ${(young.pass + young.fail).toLocaleString('en')}, mature ${percentWords(mature.rate, mature.pass + mature.fail)} of ${(mature.pass + mature.fail).toLocaleString('en')}`;
  return apart
    ? `You hold ${better} cards better: ${shares}.`
    : `Young and mature cards do not differ for certain: ${shares}.`;
}
