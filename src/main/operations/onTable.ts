// The card on the table of a running session. It is chosen in the transaction of the act that clears the table, so that a
// crash in between loses no place.
import type { LocalMoment } from '../../core/base/time';
import { askNext, currentSession } from '../store/session';
import type { WritableDb } from '../store/sql';
import { firstInQueues, todayOf } from './today';

/** Puts the session's next card on the table; nothing happens where no session runs. */
export function chooseNext(db: WritableDb, moment: LocalMoment): void {
  const session = currentSession(db);
  if (!session || session.hasEnded) return;
  askNext(db, firstInQueues(db, todayOf(db, moment, session.scope))?.schedule.card ?? null);
}

/** The next card comes where this one was on the table, or none was. */
export function clearTable(db: WritableDb, card: number, moment: LocalMoment): void {
  const asked = currentSession(db)?.asked ?? card;
  if (asked === card) chooseNext(db, moment);
}
