// Shares in sentences and tables: whole percent of few, one decimal of more, bounds beside them.
import { decimalsFor, percentOf } from '../../../../core/base/rounding';
import type { Cell, Column } from '../../../ui/plot/figures';
import { NO_BREAK_SPACE } from '../../../ui/words/count';
import { FEW_REVIEWS } from './reading';

/** `89.5`, of a share; null stays null. */
export const toPercent = (share: number | null): number | null => (share === null ? null : percentOf(share, 1));

/** `89.5 %`; `90 %` of few, where one of them more or less would move it by whole percents. */
export const percentWords = (share: number, of = Infinity): string => `${wordsOf(share, of)}${NO_BREAK_SPACE}%`;

/** `2.5 percentage points`: what lies between two shares. */
export const pointsWords = (difference: number): string => {
  const points = toPercent(difference) ?? 0;
  return `${points.toLocaleString('en')} percentage ${points === 1 ? 'point' : 'points'}`;
};

/** `87.7 and 91.1` */
export const boundsWords = (
  { low, high }: { readonly low: number | null; readonly high: number | null },
  of = Infinity,
): string => `${wordsOf(low ?? 0, of)} and ${wordsOf(high ?? 1, of)}`;

export const oneDecimal = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** Columns of figures. */
export const numbers = (...names: readonly string[]): Column[] => names.map((name) => ({ name, isNumber: true }));

/** Columns of what is counted in whole facts, of so many: of few a tenth is told, too. */
export const factNumbers = (facts: number, ...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, isNumber: true, decimals: () => (facts < FEW_REVIEWS ? 1 : 0) }));

/** Columns of shares in percent; `n` says of how many those of a row are. */
export const shares = (n: (cells: readonly Cell[]) => number, ...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, isNumber: true, decimals: (cells, cell) => decimalsOf(cell, n(cells)) }));

/** Whole percents of few, tenths of more; nearer to none or all, as many more as it takes to tell it from them. */
const decimalsOf = (percent: number, of: number): number => decimalsFor(percent, 100, leastOf(of));

const leastOf = (of: number): 0 | 1 => (of < FEW_REVIEWS ? 0 : 1);

const wordsOf = (share: number, of: number): string => percentOf(share, leastOf(of)).toLocaleString('en');
