// Shares as words. What is counted of many goes by core/base/rounding.
import { NO_BREAK_SPACE } from './count';

/** `90`: a share beside a scale. */
export const wholePercent = (share: number): string => String(Math.round(share * 100));

/**
 * `90 %`: the chance that one card is recalled, or a share of a handful. A chance right after an answer is 100 %: the model
 * knows it no better than to whole percents.
 */
export const percent = (share: number): string => `${wholePercent(share)}${NO_BREAK_SPACE}%`;

/** `90`, or `87.5`: the goal as it was set. */
export const goalWords = (share: number): string => (share * 100).toLocaleString('en', { maximumFractionDigits: 1 });

/** `87.5 %` */
export const goalPercent = (share: number): string => `${goalWords(share)}${NO_BREAK_SPACE}%`;
