// Which cards stand on a day that a catch-up gave them: what fills a day's minutes when its own cards are done.
import type { Migration } from './migration';

export const movedCards: Migration = {
  number: 6,
  name: 'moved cards',
  up: ({ connection }) => {
    connection.exec(`
      ALTER TABLE derived_schedule ADD COLUMN moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1));
      UPDATE derived_schedule SET moved = 1 WHERE phase <> 'new' AND EXISTS (
        SELECT 1 FROM due_moves m
        WHERE m.card = derived_schedule.card AND m.due_at = derived_schedule.due_at
          AND m.due_day = derived_schedule.due_day
          AND NOT EXISTS (SELECT 1 FROM derived_undone u WHERE u.device = m.device AND u.seq = m.seq));
      CREATE INDEX derived_schedule_moved ON derived_schedule (ask_day, position) WHERE queue = 'review' AND moved = 1;
    `);
  },
};
