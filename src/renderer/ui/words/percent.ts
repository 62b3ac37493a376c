// Shares as words.
import { NO_BREAK_SPACE } from './count';

/** `90 %` */
export const percent = (share: number): string => `${Math.round(share * 100)}${NO_BREAK_SPACE}%`;
