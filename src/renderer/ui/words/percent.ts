// Shares as words.
import { NO_BREAK_SPACE } from './count';

/**
 * `90 %`: a goal, or the chance that one card is recalled. A chance right after an answer is 100 %: the model knows it no
 * better than to whole percents. What is counted of many goes by core/base/rounding.
 */
export const percent = (share: number): string => `${Math.round(share * 100)}${NO_BREAK_SPACE}%`;
