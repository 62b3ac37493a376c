// Dates are moved for two reasons: a catch-up spreads what is overdue, which fills the minutes of other days; a reschedule
// decides dates anew, and such a card is like any other.
import type { Migration } from './migration';

export const kindsOfMoves: Migration = {
  number: 11,
  name: 'kinds of moves',
  up: ({ connection }) => {
    connection.exec(`
      ALTER TABLE due_moves ADD COLUMN kind TEXT NOT NULL DEFAULT 'spread' CHECK (kind IN ('spread', 'plan'));
    `);
  },
};
