// Amounts in words, all in one manner: an option that is worded otherwise than the rest gives itself away.
import { writeNumber } from '../answering/numeral';
import { isCalendarYear } from '../answering/calendarYear';
import type { Quantity } from '../knowledge/model';

/** The words around figures are the app's, in English. */
const LANGUAGE = 'en';
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const LEADS: Readonly<Record<Quantity['bound'], string>> = {
  eq: '',
  approx: 'about ',
  gt: 'more than ',
  ge: 'at least ',
  lt: 'less than ',
  le: 'at most ',
};

export type Amount = Pick<Quantity, 'low' | 'high' | 'unit' | 'bound'>;

/** `25 to 35 percent`, `more than 1,000 political prisoners`, `9.5 million people`, `1996`. */
export function writeQuantity({ low, high, unit, bound }: Amount): string {
  if (low === high && isCalendarYear(low, unit)) return `${LEADS[bound]}${low}`;
  const [factor, scale] = SCALES.find(([size]) => Math.abs(high) >= size) ?? [1, ''];
  const written = (value: number): string => writeNumber(Number((value / factor).toPrecision(12)), LANGUAGE);
  const figures = low === high ? written(low) : `${written(low)} to ${written(high)}`;
  return [`${LEADS[bound]}${figures}`, scale, unit].filter(Boolean).join(' ');
}
