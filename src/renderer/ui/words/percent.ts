// Shares as words.
import { percentOf } from '../../../core/base/rounding';
import { NO_BREAK_SPACE } from './count';

/** `90 %` */
export const percent = (share: number): string => `${percentOf(share)}${NO_BREAK_SPACE}%`;
