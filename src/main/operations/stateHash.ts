// One figure for everything a person can see of a deck: undoing an act brings the same figure back. Events, operations
// and clocks are no part of it, nor are row numbers.
import { createHash } from 'node:crypto';
import { stateRows } from '../store/state';
import { inSnapshot, type ReadableDb } from '../store/sql';

/** SHA-256 (hex) over documents, notes, cards, settings, derived tables and the answers that stand. */
export function stateHash(db: ReadableDb): string {
  return inSnapshot(db, () => {
    const hash = createHash('sha256');
    for (const row of stateRows(db)) hash.update(`${JSON.stringify(row)}\n`);
    return hash.digest('hex');
  });
}
