// Larger or smaller, earlier or later: two figures of one kind that are certainly apart.
import { foldText } from '../../answering/foldText';
import { canonicalUnit, convert } from '../../answering/units';
import { isBefore } from '../../knowledge/dateOrder';
import { isSameText } from '../../generation/choices/answerKind';
import { seededOrder } from '../../generation/seededOrder';
import type { AnyFigure, DateFigure, Figures, NumberFigure } from '../figures/figure';
import { type AskFormat, candidate, type Candidate, commonOf, type Missing } from './common';
import { inWords, mixed } from './options';

export const askLarger: AskFormat = (figures, seed) => {
  const { numbers, dates } = figures;
  return eachPairOnce([
    ...numbers.flatMap((one) => {
      const pair = partnerOf(one, numbers, seed);
      if (!pair) return [];
      const [right, wrong] = isAbove(one, pair) ? [one, pair] : [pair, one];
      const answer = `${right.measures} (${right.answer}, against ${wrong.answer})`;
      return question(
        figures,
        { one, pair, prompt: 'Which is larger?', right: right.measures, wrong: wrong.measures, answer },
        seed,
      );
    }),
    ...dates.flatMap((one) => {
      const pair = seededOrder(dates, `${seed}/${one.id}`).find((other) => areApart(one, other));
      if (!pair || one.event === null || pair.event === null) return [];
      const [first, second] = isBefore(one.date, pair.date) ? [one, pair] : [pair, one];
      const answer = `${first.event ?? ''} (${first.answer}, against ${second.answer})`;
      return question(
        figures,
        { one, pair, prompt: 'Which came first?', right: first.event ?? '', wrong: second.event ?? '', answer },
        seed,
      );
    }),
  ]);
};

/** Two that are nearest to each other would be asked twice, the one way and the other. */
function eachPairOnce(all: readonly Candidate[]): readonly Candidate[] {
  const pairs = new Set<string>();
  return all.filter(({ question: { figures } }) => {
    const pair = figures
      .map(({ id }) => id)
      .sort()
      .join(' ');
    return !pairs.has(pair) && pairs.add(pair);
  });
}

interface Pair {
  readonly one: AnyFigure;
  readonly pair: AnyFigure;
  readonly prompt: string;
  readonly right: string;
  readonly wrong: string;
  readonly answer: string;
}

function question(
  { article }: Figures,
  { one, pair, prompt, right, wrong, answer }: Pair,
  seed: string,
): readonly Candidate[] {
  const common = commonOf({ article, format: 'larger', figures: [one, pair] });
  const drawn = mixed([inWords(right), inWords(wrong)], `${seed}/${common.key}`);
  const evidence = [...one.evidence, ...pair.evidence];
  return [candidate({ ...common, format: 'larger', prompt, evidence, ...drawn, scaleUnit: null, answer }, [one, pair])];
}

/** The one nearest in size, so that there is something to know. */
function partnerOf(one: NumberFigure, numbers: readonly NumberFigure[], seed: string): NumberFigure | null {
  if (one.measures === '') return null;
  const size = middle(one.quantity);
  return (
    seededOrder(numbers, `${seed}/${one.id}`)
      .filter(
        (other) =>
          other.id !== one.id &&
          other.measures !== '' &&
          !isSameText(other.measures, one.measures) &&
          (isAbove(one, other) || isAbove(other, one)),
      )
      .sort((a, b) => distance(size, inUnitOf(one, a)) - distance(size, inUnitOf(one, b)))[0] ?? null
  );
}

const middle = ({ low, high }: { readonly low: number; readonly high: number }): number => (low + high) / 2;
const distance = (one: number, other: number | null): number =>
  other === null || one <= 0 || other <= 0 ? Infinity : Math.abs(Math.log(one / other));

/** Each unit is read once: every number is compared with every other. */
const units = new Map<string, string>();
function unitOf({ quantity: { unit } }: NumberFigure): string {
  const known = units.get(unit) ?? canonicalUnit(foldText(unit));
  units.set(unit, known);
  return known;
}
const inUnitOf = (one: NumberFigure, other: NumberFigure): number | null =>
  isComparable(one, other) ? convert(middle(other.quantity), unitOf(other), unitOf(one)) : null;

/** In one unit, or in two that measure the same. */
const isComparable = (one: NumberFigure, other: NumberFigure): boolean =>
  unitOf(one) === unitOf(other) || (convert(1, unitOf(other), unitOf(one)) ?? 1) !== 1;

/** All that the one can mean lies above all that the other can, each with its tolerance. */
function isAbove(one: NumberFigure, other: NumberFigure): boolean {
  if (!isComparable(one, other)) return false;
  const [, theirs] = reach(other);
  const [ours] = reach(one);
  const inOurs = Number.isFinite(theirs) ? convert(theirs, unitOf(other), unitOf(one)) : null;
  return inOurs !== null && ours > inOurs;
}

function reach({ quantity: { bound }, tolerance: { low, high } }: NumberFigure): readonly [low: number, high: number] {
  if (bound === 'gt' || bound === 'ge') return [low, Infinity];
  return bound === 'lt' || bound === 'le' ? [-Infinity, high] : [low, high];
}

const areApart = (one: DateFigure, other: DateFigure): boolean =>
  other.event !== null &&
  other.event !== one.event &&
  (isBefore(one.date, other.date) || isBefore(other.date, one.date));

export const noLarger: Missing = () =>
  'Two figures that can be compared have to be in one unit, or dated, and certainly apart.';
