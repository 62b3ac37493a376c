// How far a catch-up reaches is asked before every card: moved dates are found by their day.
import type { Migration } from './migration';

export const movesByDay: Migration = {
  number: 6,
  name: 'moves by day',
  up: ({ connection }) => {
    connection.exec(`CREATE INDEX due_moves_by_day ON due_moves (due_day);`);
  },
};
