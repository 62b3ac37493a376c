// A quiz on all questions of very many articles is drawn article by article as it goes: it keeps which are still to come.
import type { Migration } from './migration';

export const quizzesInParts: Migration = {
  number: 14,
  name: 'quizzes in parts',
  up: ({ connection }) => {
    connection.exec(`
      -- How many articles its questions were drawn from, and the ids of those that are still to come, in their order.
      ALTER TABLE quizzes ADD COLUMN articles TEXT NOT NULL DEFAULT '{"drawn":0,"toCome":[]}'
        CHECK (json_valid(articles));
    `);
  },
};
