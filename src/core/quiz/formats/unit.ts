// The unit trap: the right figure with four units of one kind. All but one are wrong, and any could be meant: units far off
// in size are no trap, and neither is one that the question gives away.
import { foldText } from '../../answering/foldText';
import { canonicalUnit, convert, unitBehind, unitsLike } from '../../answering/units';
import type { Figures, NumberFigure } from '../figures/figure';
import { BLANK } from '../figures/masked';
import { FIGURE_MISSING } from '../figures/numbersOf';
import type { Option } from '../question';
import { writeQuantity } from '../writeQuantity';
import { type AskFormat, candidate, commonOf, type Missing } from './common';
import { inWords, mixed, OPTIONS } from './options';

export const askUnit: AskFormat = (figures, seed) =>
  figures.numbers.flatMap((figure) => {
    const options = unitsOf(figure);
    const prompt = promptWithoutUnit(figure);
    if (!options || prompt === null) return [];
    const common = commonOf({ article: figures.article, format: 'unit', figures: [figure] });
    const [right] = options;
    const drawn = mixed(options, `${seed}/${common.key}`);
    return [
      candidate(
        {
          ...common,
          format: 'unit',
          prompt: `${prompt} The figure is right in all four; the unit is in one.`,
          evidence: figure.evidence,
          ...drawn,
          scaleUnit: null,
          answer: right?.text ?? '',
        },
        [figure],
      ),
    ];
  });

/** A unit this many times larger or smaller is nobody's mistake. */
const MOST_APART = 200;

/** `7 years` among months, decades and weeks: those in which the same figure is another amount. */
function unitsOf({ quantity, tolerance }: NumberFigure): readonly Option[] | null {
  const unit = canonicalUnit(foldText(quantity.unit));
  const others = unitsLike(unit)
    .filter((other) => other !== unit && apart(other, unit) <= Math.log(MOST_APART))
    .filter((other) => {
      const [low, high] = [convert(quantity.low, other, unit), convert(quantity.high, other, unit)];
      return low !== null && high !== null && (high < tolerance.low || low > tolerance.high);
    })
    .sort((a, b) => apart(a, unit) - apart(b, unit));
  if (others.length < OPTIONS - 1) return null;
  return [unit, ...others.slice(0, OPTIONS - 1)].map((name) =>
    inWords(writeQuantity({ ...quantity, unit: unitBehind(quantity.high, name) })),
  );
}

/** How many times larger or smaller, as a logarithm. */
const apart = (unit: string, other: string): number => Math.abs(Math.log(convert(1, unit, other) ?? 1));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asWord = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const formsOf = (unit: string): readonly string[] => [unitBehind(2, unit), unit];

/** Null where another unit of its kind stands in the question: it would tell which ones are meant. */
function promptWithoutUnit({ asked, quantity }: NumberFigure): string | null {
  const unit = canonicalUnit(foldText(quantity.unit));
  const lead = asked.prompt.replace(FIGURE_MISSING, 'Which unit is meant?');
  // A figure and its unit side by side leave one gap.
  const prompt = lead
    .replaceAll(BLANK, '…')
    .replace(asWord([quantity.unit, ...formsOf(unit)]), '…')
    .replaceAll(/…(?:\s+…)+/gu, '…');
  return asWord(unitsLike(unit).flatMap(formsOf)).test(prompt) ? null : prompt;
}

export const noUnit: Missing = (all: readonly Figures[]) =>
  all.every(({ numbers }) => numbers.length === 0)
    ? 'There is no number.'
    : 'No number stands in a unit that has three others near enough in size to be mistaken for it.';
