// The sums of derived_days are written by whoever writes derived_answers, no longer by triggers: another day start moves
// every total there is, and row by row through triggers that took most of a minute in a large deck.
import type { Migration } from './migration';

export const totalsInBulk: Migration = {
  number: 8,
  name: 'totals in bulk',
  up: ({ connection }) => {
    connection.exec(`
      DROP TRIGGER derived_answers_added;
      DROP TRIGGER derived_answers_changed;
      DROP TRIGGER derived_answers_removed;
    `);
  },
};
