// What a desired retention is worth: minutes a day against facts known after a year.
import type { Workload, WorkloadPoint } from '../../../../shared/contract/simulation';
import { count, NO_BREAK_SPACE } from '../../../ui/words/count';
import { goalPercent } from '../../../ui/words/percent';
import { FEW_FOR_HABITS, factsWords, minutesWords, pointAt } from '../../../ui/words/workloadWords';
import { factNumbers, numbers, oneDecimal } from './percentWords';
import type { MarkRead, Reading } from './reading';

export interface WorkloadMark extends MarkRead {
  readonly point: WorkloadPoint;
}

/** `chosen` and `kept`: desired retentions, looked at and in force. */
export function readWorkload(workload: Workload, chosen: number, kept: number): Reading<WorkloadMark> {
  const { points, facts, basis } = workload;
  return {
    finding: findingOf(workload, chosen, kept),
    isFew: basis.reviews < FEW_FOR_HABITS,
    isEmpty: facts === 0 || points.length === 0,
    marks: points.map((point) => ({
      id: String(point.retention),
      point,
      label: `At ${goalPercent(point.retention)}: ${minutesWords(point.minutesPerDay)} a day, ${factsWords(point.known, facts)} known in a year, 95${NO_BREAK_SPACE}% between ${boundsOf(point)}`,
      // Nothing of it has happened: no card stands behind it.
      counted: null,
    })),
    figures: {
      columns: [
        ...numbers('Desired retention, %', 'Minutes a day', 'Reviews a day'),
        ...factNumbers(facts, 'Facts known in a year', 'Low', 'High'),
      ],
      rows: points.map(({ retention, minutesPerDay, reviewsPerDay, known }) => [
        Math.round(retention * 100),
        tenths(minutesPerDay),
        tenths(reviewsPerDay),
        ...[known.expected, known.low, known.high].map(tenths),
      ]),
    },
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const boundsOf = ({ known: { low, high } }: WorkloadPoint): string =>
  `${Math.round(low).toLocaleString('en')} and ${Math.round(high).toLocaleString('en')}`;

function findingOf({ points, facts, untouched }: Workload, chosen: number, kept: number): string {
  if (facts === 0) return 'There is no card yet to simulate a year with.';
  const point = pointAt(points, chosen);
  if (!point) return 'The year is being simulated.';
  const worth = `At ${goalPercent(chosen)} it takes *${minutesWords(point.minutesPerDay)}* a day, and in a year you would know *${factsWords(point.known, facts)}* (95${NO_BREAK_SPACE}% between ${boundsOf(point)})`;
  const before = chosen === kept ? undefined : pointAt(points, kept);
  if (before) return `${worth}: ${difference(point, before)} than at ${goalPercent(kept)}.`;
  return `${worth}. Without studying it would be ${Math.round(untouched.expected).toLocaleString('en')}.`;
}

/** `3 min a day and 5 facts more`, `2 min a day less and 1 fact more` */
function difference(point: WorkloadPoint, before: WorkloadPoint): string {
  const minutes = point.minutesPerDay - before.minutesPerDay;
  const facts = Math.round(point.known.expected) - Math.round(before.known.expected);
  const [more, fewer] = [minutes >= 0 ? 'more' : 'less', facts >= 0 ? 'more' : 'fewer'];
  return `${oneDecimal(Math.abs(minutes))}${NO_BREAK_SPACE}min a day ${more} and ${count(Math.abs(facts), 'fact')} ${fewer}`;
}
