// How far off a typed figure may be and still count as known, from what is measured and how the text words it. Years and
// counts that have a name must be exact; of large counts, measures and money nobody keeps every digit.
import { isCalendarYear } from './calendarYear';
import { foldText } from './foldText';
import { isSameNumber } from './quantity';
import { statedQuantities } from './readQuantities';
import type { Tolerance } from './tolerance';
import { canonicalUnit, kindOfUnit } from './units';

/** A figure as an article states it. */
export interface StatedFigure {
  readonly low: number;
  /** Equal to `low` where one figure is stated. */
  readonly high: number;
  /** As worded: `people`, `percent`; `year` for a calendar year, `years` for a length of time; '' for none. */
  readonly unit: string;
  readonly bound: 'eq' | 'gt' | 'ge' | 'lt' | 'le' | 'approx';
  /** What the figure is of: `population of Belarus`. */
  readonly measures: string;
  /** The words it is stated in, an answer or a sentence; '' where there are none. */
  readonly wording: string;
}

/** Relative distance of what is counted in large numbers, measured or paid. */
const OF_MEASURES = 0.05;
/** Relative distance of what the text itself states only roughly. */
const OF_ROUGH = 0.1;
const PERCENTAGE_POINTS = 1;
/** Calendar years that are stated roughly; a tenth of 1980 would be two centuries. */
const OF_ROUGH_YEARS = 2;
/** "More than 1,000" is said up to here: a writer who knew of more would have named a higher figure. */
const BEYOND_BOUND = 1.5;
/** Counts below are remembered whole, as "four obstacles" or "27 members"; larger ones by their magnitude. */
const LARGE_COUNT = 1000;
/** Measures below are remembered whole too, as "seven years". */
const SMALL_NUMBER = 20;

/** English marks, then those of the continent. */
const LANGUAGES = ['en', 'de', 'fr'];
const POPULATION = /(?<!\p{L})(?:population|inhabitant|resident|bevolkerung|einwohner|habitant)/u;

/** What counts as right where nobody has said otherwise. */
export function toleranceFor(figure: StatedFigure): Tolerance {
  const { low, high, unit, bound } = figure;
  if (low < high) return { mode: 'range', low, high, unit };
  if (bound === 'gt' || bound === 'ge') return { mode: 'range', low, high: limitAbove(low, isPercent(unit)), unit };
  if (bound === 'lt' || bound === 'le') return { mode: 'range', low: limitBelow(high), high, unit };

  const isRough = bound === 'approx' || isWordedRoughly(figure);
  if (isYear(figure)) return isRough ? around(low, OF_ROUGH_YEARS, unit) : exactly(low, unit);
  if (isPercent(unit)) return around(low, pointsAround(low, isRough), unit);
  if (isRough) return within(low, OF_ROUGH, unit);
  return isRememberedWhole(figure) ? exactly(low, unit) : within(low, OF_MEASURES, unit);
}

const exactly = (value: number, unit: string): Tolerance => ({ mode: 'exact', low: value, high: value, unit });

const around = (value: number, distance: number, unit: string): Tolerance => ({
  mode: 'absolute',
  low: rounded(value - distance),
  high: rounded(value + distance),
  unit,
});

const within = (value: number, share: number, unit: string): Tolerance => ({
  mode: 'percent',
  low: rounded(value - Math.abs(value) * share),
  high: rounded(value + Math.abs(value) * share),
  unit,
});

/** "About 9.5 million", "knapp 200": a word that makes the very figure rough. The wording may be in any language we read. */
const isWordedRoughly = ({ low, wording }: StatedFigure): boolean =>
  LANGUAGES.flatMap((language) => statedQuantities(wording, language)).some(
    ({ approximate, low: stated }) => approximate && isSameNumber(stated, low),
  );

/** Without the dust of binary fractions: 9,025,000 rather than 9,024,999.999. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const limitAbove = (value: number, isShare: boolean): number => {
  const limit = value > 0 ? value * BEYOND_BOUND : value === 0 ? 1 : value / BEYOND_BOUND;
  return rounded(isShare && value <= 100 ? Math.min(limit, 100) : limit);
};

const limitBelow = (value: number): number =>
  rounded(value > 0 ? value / BEYOND_BOUND : value === 0 ? -1 : value * BEYOND_BOUND);

const kindOf = (unit: string): string | null => kindOfUnit(canonicalUnit(foldText(unit)));

const isPercent = (unit: string): boolean => kindOf(unit) === 'percent';

/** One point; less around shares so small that a point would be most of them, more where the text is rough itself. */
const pointsAround = (value: number, isRough: boolean): number =>
  Math.max(Math.min(PERCENTAGE_POINTS, Math.abs(value) / 2), isRough ? Math.abs(value) * OF_ROUGH : 0);

/** Years are written without a separator: "1,500" is a count. */
const isYear = ({ low, unit, wording }: StatedFigure): boolean =>
  isCalendarYear(low, unit) && (wording === '' || unit !== '' || wording.includes(String(low)));

function isRememberedWhole({ low, unit, measures }: StatedFigure): boolean {
  const kind = kindOf(unit);
  if (!Number.isInteger(low) || kind?.startsWith('money')) return false;
  if (POPULATION.test(foldText(`${measures} ${unit}`))) return Math.abs(low) < SMALL_NUMBER;
  return Math.abs(low) < (kind === null || kind === 'people' ? LARGE_COUNT : SMALL_NUMBER);
}
