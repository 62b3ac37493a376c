// A quiz on all questions of very many articles is drawn article by article as it goes: it keeps which are still to come. And a
// quiz on what another one missed says so.
import type { Migration } from './migration';

export const partsAndMisses: Migration = {
  number: 14,
  name: 'quizzes in parts, and of misses',
  up: ({ connection }) => {
    connection.exec(`
      -- How many articles its questions were drawn from, and the ids of those that are still to come, in their order.
      ALTER TABLE quizzes ADD COLUMN articles TEXT NOT NULL DEFAULT '{"drawn":0,"toCome":[]}'
        CHECK (json_valid(articles));
      -- Whether it asks again what another quiz missed.
      ALTER TABLE quizzes ADD COLUMN of_misses INTEGER NOT NULL DEFAULT 0 CHECK (of_misses IN (0, 1));
    `);
  },
};
