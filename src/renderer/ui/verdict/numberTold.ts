// How a number was read and how it compares, in words and as marks on a scale.
import { writeNumber } from '../../../core/answering/numeral';
import type { Quantity } from '../../../core/answering/quantity';
import type { Tolerance } from '../../../core/answering/tolerance';
import { unitBehind } from '../../../core/answering/units';
import type { NumberVerdict } from '../../../core/answering/verdict';
import type { ReviewItem } from '../../../shared/contract/review';
import { scaleOf } from '../numberTicks';
import { count } from '../words/count';
import type { Verdict } from './given';

type Told = Extract<Verdict, { kind: 'number' }>;

/** The words around a figure are the app's, in English; the figure is written as English writes it. */
const LANGUAGE = 'en';
const FIGURES = 4;

export function numberTold(verdict: NumberVerdict, { tolerance }: Pick<ReviewItem, 'tolerance'>): Told {
  const unit = tolerance?.unit ?? '';
  const told = { kind: 'number', outcome: verdict.outcome, reason: reasonOf(verdict) } as const;
  if (!verdict.read || !tolerance) {
    const isAccepted = verdict.outcome === 'right';
    const sentence = isAccepted ? 'These words count as right.' : 'No number could be read in it.';
    return { ...told, understood: null, otherwise: null, scale: null, sentence };
  }
  const inUnit = verdict.converted ?? verdict.read;
  const keepsUnit = verdict.converted !== null || verdict.finding === 'other-unit';
  const read = quantityWords(verdict.read, keepsUnit ? '' : unit, verdict.isYear);
  return {
    ...told,
    understood: verdict.converted
      ? `${read} = ${quantityWords(inFigures(verdict.converted), unit, verdict.isYear)}`
      : read,
    otherwise: verdict.otherReadings.map((other) => quantityWords(other, '', verdict.isYear)).join(' or ') || null,
    scale: hasScale(verdict, tolerance)
      ? {
          low: tolerance.low,
          high: tolerance.high,
          answer: verdict.aim,
          yours: { low: inUnit.low, high: inUnit.high },
          isYear: verdict.isYear,
        }
      : null,
    sentence: sentenceOf(verdict, verdict.read, unit, tolerance),
  };
}

/** What a conversion gives has more figures than anybody typed. */
const inFigures = (quantity: Quantity): Quantity => ({
  ...quantity,
  low: rounded(quantity.low),
  high: rounded(quantity.high),
});

/** `about 25 to 35 %`; without a unit of its own in that of the card. */
function quantityWords({ low, high, approximate, bound, unit }: Quantity, cardUnit: string, isYear: boolean): string {
  const written = (value: number) => (isYear ? String(value) : writeNumber(value, LANGUAGE));
  const figures = low === high ? written(low) : `${written(low)} to ${written(high)}`;
  const firmness = { above: 'more than ', below: 'less than ', none: '' }[bound] + (approximate ? 'about ' : '');
  const words = isYear ? '' : cardUnit === '' ? unitBehind(high, unit) : cardUnit;
  return `${firmness}${figures}${words && `\u00a0${words}`}`;
}

/** Too far for a picture, and for a figure that anybody would read. */
const FAR = 1000;
const isFarOff = (off: number, { low, high }: Tolerance): boolean =>
  Math.abs(off) > FAR * Math.max(1, Math.abs(low), Math.abs(high));

const hasScale = ({ finding, off }: NumberVerdict, tolerance: Tolerance): boolean =>
  finding !== 'other-unit' && !isFarOff(off, tolerance);

function sentenceOf(
  { finding, aim, off, outcome, isYear }: NumberVerdict,
  read: Quantity,
  unit: string,
  tolerance: Tolerance,
): string {
  const { low, high } = tolerance;
  switch (finding) {
    case 'no-number':
      return 'No number could be read in it.';
    case 'other-unit':
      return `Yours is in ${unitBehind(2, read.unit)}, the answer in ${unit}.`;
    case 'opposite-bound':
      return read.bound === 'below' ? 'It is not less but more than that.' : 'It is not more but less than that.';
    case 'only-a-bound':
      return 'Your answer is a bound; the text gives the figure.';
    case 'wide-range':
      return 'Your range holds the answer and too much besides.';
    case 'figure': {
      if (off === 0) return aim === null ? 'Your figure lies in the range.' : 'Your figure is right.';
      if (isFarOff(off, tolerance)) return `You were far ${off < 0 ? 'short' : 'over'}.`;
      if (isYear) return `You were ${count(Math.abs(off), 'year')} too ${off < 0 ? 'early' : 'late'}.`;
      const distance = `You were ${distanceWords(off, aim ?? high)} ${off < 0 ? 'short' : 'over'}`;
      return low === high ? `${distance}.` : `${distance}, ${outcome === 'right' ? 'within' : 'outside'} tolerance.`;
    }
  }
}

/** `0.3 million`, counted as the answer is. */
function distanceWords(off: number, answer: number): string {
  const { factor, word } = scaleOf(answer);
  return `${writeNumber(rounded(Math.abs(off) / factor), LANGUAGE)}${word && ` ${word}`}`;
}

/** Enough figures to tell by, whole numbers whole. */
const rounded = (value: number): number =>
  Math.abs(value) >= 1000 || Number.isInteger(value) ? Math.round(value) : Number(value.toPrecision(FIGURES));

const reasonOf = ({ finding, outcome, off, isYear }: NumberVerdict): string => {
  switch (finding) {
    case 'no-number':
      return 'There is no number in it.';
    case 'other-unit':
      return 'The unit measures another thing.';
    case 'opposite-bound':
      return 'The bound points the other way.';
    case 'only-a-bound':
      return 'A bound says less than the figure.';
    case 'wide-range':
      return 'The range is too wide.';
    case 'figure':
      return outcome === 'right' && off === 0
        ? isYear
          ? 'The year is right.'
          : 'The figure is right.'
        : FIGURE_REASONS[outcome];
  }
};

const FIGURE_REASONS = {
  right: 'The figure is right to the tolerance of this card.',
  near: 'The figure lies just outside of what counts.',
  wrong: 'The figure lies outside of what counts.',
} as const;
