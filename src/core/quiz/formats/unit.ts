// The unit trap: the right figure with four units, or four magnitudes, of one kind. All but one are wrong by far.
import { foldText } from '../../answering/foldText';
import { canonicalUnit, convert, unitBehind, unitsLike } from '../../answering/units';
import type { Figures, NumberFigure } from '../figures/figure';
import { BLANK } from '../figures/masked';
import type { Option } from '../question';
import { writeQuantity } from '../writeQuantity';
import { type AskFormat, candidate, commonOf, type Missing } from './common';
import { inWords, mixed, OPTIONS } from './options';

export const askUnit: AskFormat = (figures, seed) =>
  figures.numbers.flatMap((figure) => {
    const options = scalesOf(figure) ?? unitsOf(figure);
    if (!options || options.length < OPTIONS) return [];
    const common = commonOf({ article: figures.article, format: 'unit', figures: [figure] });
    const [right] = options;
    const drawn = mixed(options.slice(0, OPTIONS), `${seed}/${common.key}`);
    return [
      candidate(
        {
          ...common,
          format: 'unit',
          prompt: `${figure.asked.prompt.replace(BLANK, '…')} The figure is right in all four; the unit is in one.`,
          evidence: figure.evidence,
          ...drawn,
          scaleUnit: null,
          answer: right?.text ?? '',
        },
        [figure],
      ),
    ];
  });

const SCALES = [1e3, 1e6, 1e9, 1e12] as const;

/** `9.5 million` among thousand, billion and trillion. */
function scalesOf({ quantity }: NumberFigure): readonly Option[] | null {
  const scale = SCALES.findLast((size) => quantity.high >= size);
  if (scale === undefined || scale === 1e3 || quantity.low < scale / 1000) return null;
  const others = SCALES.filter((size) => size !== scale);
  return [scale, ...others].map((size) => {
    const [low, high] = [(quantity.low / scale) * size, (quantity.high / scale) * size];
    return inWords(wordedInThousands({ ...quantity, low, high }, size));
  });
}

/** 9,500 is "9.5 thousand" here, so that the figure is the same in all. */
const wordedInThousands = (quantity: NumberFigure['quantity'], size: number): string =>
  size === 1e3
    ? writeQuantity({
        ...quantity,
        low: quantity.low / 1e3,
        high: quantity.high / 1e3,
        unit: `thousand ${quantity.unit}`.trim(),
      })
    : writeQuantity(quantity);

/** `7 years` among months, weeks and decades: those in which the same figure is another amount. */
function unitsOf({ quantity, tolerance }: NumberFigure): readonly Option[] | null {
  const unit = canonicalUnit(foldText(quantity.unit));
  const others = unitsLike(unit)
    .filter((other) => other !== unit)
    .filter((other) => {
      const [low, high] = [convert(quantity.low, other, unit), convert(quantity.high, other, unit)];
      return low !== null && high !== null && (high < tolerance.low || low > tolerance.high);
    })
    .sort((a, b) => Math.abs(Math.log(sizeOf(a, unit))) - Math.abs(Math.log(sizeOf(b, unit))));
  if (others.length < OPTIONS - 1) return null;
  return [unit, ...others.slice(0, OPTIONS - 1)].map((name) =>
    inWords(writeQuantity({ ...quantity, unit: unitBehind(quantity.high, name) })),
  );
}

const sizeOf = (unit: string, other: string): number => convert(1, unit, other) ?? 1;

export const noUnit: Missing = (all: readonly Figures[]) =>
  all.every(({ numbers }) => numbers.length === 0)
    ? 'There is no number.'
    : 'No number stands in a unit that has three others to be mistaken for.';
