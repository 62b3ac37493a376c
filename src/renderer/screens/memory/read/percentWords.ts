// Shares in sentences and tables: whole percent, one decimal where it matters, bounds beside them.
import { NO_BREAK_SPACE } from '../../../ui/words/count';

/** `89.5`, of a share; null stays null. */
export const toPercent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10;

/** `89.5 %` */
export const percentWords = (share: number): string => `${oneDecimal(share * 100)}${NO_BREAK_SPACE}%`;

/** `87.7 and 91.1` */
export const boundsWords = ({ low, high }: { readonly low: number | null; readonly high: number | null }): string =>
  `${oneDecimal((low ?? 0) * 100)} and ${oneDecimal((high ?? 1) * 100)}`;

export const oneDecimal = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

/** `90`, or `87.5`: the goal as it was set. */
export const goalWords = (share: number): string => oneDecimal(share * 100);
