// What is due is counted card by card, since of a note's cards only the first is asked. The index of the review queue says
// all that takes, so that counting reads no rows of the schedule.
import type { Migration } from './migration';

export const dueFromIndex: Migration = {
  number: 9,
  name: 'due from the index',
  up: ({ connection }) => {
    connection.exec(`
      DROP INDEX derived_schedule_review;
      CREATE INDEX derived_schedule_review ON derived_schedule (ask_day, position, note, document)
        WHERE queue = 'review';
    `);
  },
};
