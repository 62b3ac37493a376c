// A range in words. Where its ends lie far apart each stands with its own scale: "9 people to 11 million people" must not
// read as nine million.
import { writeQuantity } from './writeQuantity';

/** One end this much larger than the other is written with a scale of its own. */
const FAR_APART = 1000;

/** `8 to 11 million people`, `1990 to 2005`. */
export function writeRange(
  { low, high }: { readonly low: number; readonly high: number },
  { unit, isYear }: { readonly unit: string; readonly isYear: boolean },
): string {
  if (isYear) return low === high ? String(low) : `${low} to ${high}`;
  const write = (from: number, to: number): string => writeQuantity({ low: from, high: to, unit, bound: 'eq' });
  const areFar = Math.abs(high) >= FAR_APART * Math.max(1, Math.abs(low)) && low !== 0;
  return areFar ? `${write(low, low)} to ${write(high, high)}` : write(low, high);
}
