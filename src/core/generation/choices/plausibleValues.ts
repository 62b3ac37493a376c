// Values that could stand in for those of a figure: smaller and larger ones of the same magnitude.
import type { Quantity } from '../../knowledge/model';

const FACTORS = [2, 0.5, 1.5, 3, 0.7, 4, 0.3];
/** Small counts are told apart one by one. */
const SMALL = 10;
const STEPS = [1, -1, 2, -2, 3];

/** The ends of each, one for a single figure; the most plausible first. `stated`: the ends as the text words them. */
export function plausibleValues(
  { low, high }: Pick<Quantity, 'low' | 'high'>,
  stated: readonly number[] = low === high ? [low] : [low, high],
): readonly (readonly number[])[] {
  const isCount = low === high && Number.isInteger(low) && high <= SMALL;
  const changes = isCount
    ? STEPS.map((step) => (value: number) => value + step)
    : FACTORS.map((factor) => (value: number) => rounded(value * factor));
  return changes
    .map((change) => stated.map(change))
    .filter((values) => values.every((value) => value > 0) && new Set(values).size === values.length);
}

/** To two digits: nobody would state a made-up figure more exactly. */
const rounded = (value: number): number => Number(value.toPrecision(value < 10 ? 1 : 2));
