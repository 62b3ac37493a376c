// A session of some cards keeps which: after a crash it goes on with these, whatever the quiz they come from would say by then.
import type { Migration } from './migration';

export const sessionsOfCards: Migration = {
  number: 13,
  name: 'sessions of cards',
  up: ({ connection }) => {
    connection.exec(`
      -- The quiz whose misses are studied, and the cards behind them in their order; null for all that is due and for an article.
      ALTER TABLE study_session ADD COLUMN quiz INTEGER REFERENCES quizzes (number);
      ALTER TABLE study_session ADD COLUMN cards TEXT CHECK (cards IS NULL OR json_valid(cards));
    `);
  },
};
