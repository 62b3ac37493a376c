// New cards of several articles take turns, so they are read article by article. A session of one article is kept as such:
// after a crash it goes on with the cards of that article alone.
import type { Migration } from './migration';

export const turnsAndSessions: Migration = {
  number: 12,
  name: 'turns and sessions',
  up: ({ connection }) => {
    connection.exec(`
      CREATE INDEX derived_schedule_turns ON derived_schedule (document, position) WHERE queue = 'new';

      -- The one article that is studied; null for all that is due.
      ALTER TABLE study_session ADD COLUMN document INTEGER REFERENCES documents (number);
    `);
  },
};
