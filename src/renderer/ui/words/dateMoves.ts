// What deciding dates anew would change, in words.
import type { DateMoves } from '../../../shared/contract/model';
import { count } from './count';

/** `150 of 200 cards get another day, and until tomorrow 37 cards are due instead of 41.` */
export const movesWords = ({ cards, moved, dueBefore, dueAfter }: DateMoves): string =>
  `${moved.toLocaleString('en')} of ${count(cards, 'card')} ${moved === 1 ? 'gets' : 'get'} another day, and until ` +
  `tomorrow ${count(dueAfter, 'card')} ${dueAfter === 1 ? 'is' : 'are'} due instead of ${dueBefore.toLocaleString('en')}.`;
