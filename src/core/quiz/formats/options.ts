// Options in an order drawn by seed, with the right one among them.
import { seededOrder } from '../../generation/seededOrder';
import type { Option } from '../question';

/** The right one and three others; fewer make no choice. */
export const OPTIONS = 4;

/** `right` first in `all`. */
export function mixed(all: readonly Option[], seed: string): { options: readonly Option[]; right: number } {
  const [right] = all;
  const options = seededOrder(all, seed);
  return { options, right: options.findIndex((option) => option === right) };
}

export const inWords = (text: string): Option => ({ text, value: null });
