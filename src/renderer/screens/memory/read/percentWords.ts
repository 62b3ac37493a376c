// Shares in sentences and tables: whole percent of few, one decimal of more, bounds beside them.
import type { Cell, Column } from '../../../ui/plot/figures';
import { NO_BREAK_SPACE } from '../../../ui/words/count';
import { FEW_REVIEWS } from './reading';

/** `89.5`, of a share; null stays null. */
export const toPercent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10;

/** `89.5 %`; `90 %` of few, where one of them more or less would move it by whole percents. */
export const percentWords = (share: number, of = Infinity): string => `${percentOf(share, of)}${NO_BREAK_SPACE}%`;

/** `87.7 and 91.1` */
export const boundsWords = (
  { low, high }: { readonly low: number | null; readonly high: number | null },
  of = Infinity,
): string => `${percentOf(low ?? 0, of)} and ${percentOf(high ?? 1, of)}`;

export const oneDecimal = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** `90`, or `87.5`: the goal as it was set. */
export const goalWords = (share: number): string => oneDecimal(share * 100);

/** Columns of figures. */
export const numbers = (...names: readonly string[]): Column[] => names.map((name) => ({ name, isNumber: true }));

/** Columns of what is counted in whole facts, of so many: of few a tenth is told, too. */
export const factNumbers = (facts: number, ...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, isNumber: true, decimals: () => (facts < FEW_REVIEWS ? 1 : 0) }));

/** Columns of shares in percent; `n` says of how many those of a row are. */
export const shares = (n: (cells: readonly Cell[]) => number, ...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, isNumber: true, decimals: (cells, cell) => decimalsOf(cell, n(cells)) }));

/** A share of few that would be rounded to none or all of them keeps its decimal: what is likely is never certain. */
function decimalsOf(percent: number, of: number): 0 | 1 {
  const whole = Math.round(percent);
  return of < FEW_REVIEWS && (whole === percent || (whole > 0 && whole < 100)) ? 0 : 1;
}

const percentOf = (share: number, of: number): string =>
  (share * 100).toLocaleString('en', { maximumFractionDigits: decimalsOf(share * 100, of) });
