// Taking back everything that was done from a certain act on.
import { fail, type Result, succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import type { Undone } from '../../shared/contract/history';
import { inTransaction, type WritableDb } from '../store/sql';
import { readHistory, undo } from './history';

/**
 * Takes back the newest acts, one after another, up to and with the named one. Problems: `history/gone` when that act does
 * not stand or is too old to be listed, `history/newer`.
 */
export function undoTo(db: WritableDb, id: string, now: Instant): Result<Undone> {
  return inTransaction(db, () => {
    const { acts } = readHistory(db);
    const standing = acts.filter(({ isUndone }) => !isUndone);
    const at = standing.findIndex((act) => act.id === id);
    const wanted = standing[at];
    if (!wanted) return fail('history/gone', 'That act does not stand any more. Nothing was changed.');
    for (let done = 0; done <= at; done += 1) {
      const undone = undo(db, now);
      // What was taken back before it stays so, as if each had been undone by itself.
      if (!undone.ok) return done === 0 ? undone : succeed({ acts: done, title: wanted.title, isWhole: false });
    }
    return succeed({ acts: at + 1, title: wanted.title, isWhole: true });
  });
}
