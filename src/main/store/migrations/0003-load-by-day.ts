// Counts are asked by day over all articles: before every card, and for the minutes of coming days.
import type { Migration } from './migration';

export const loadByDay: Migration = {
  number: 3,
  name: 'load by day',
  up: ({ connection }) => {
    connection.exec(`CREATE INDEX derived_load_by_day ON derived_load (queue, day, cards);`);
  },
};
