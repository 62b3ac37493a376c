// What decks of a million cards need: lengths of queues that do not grow with the number of articles, counts of each
// article, and answers of a card read in order without sorting.
import type { Migration } from './migration';

/** A table of counts, the values that name a row of it, and which columns they stand in. */
interface Counted {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
}

const LOAD: Counted = {
  table: 'derived_load',
  key: { document: 'coalesce(ROW.document, 0)', queue: 'ROW.queue', day: 'ROW.ask_day' },
};
const QUEUES: Counted = { table: 'derived_queues', key: { queue: 'ROW.queue', day: 'ROW.ask_day' } };
const DOCUMENTS: Counted = { table: 'derived_documents', key: { document: 'coalesce(ROW.document, 0)' } };

/** One card more under the key of a row of the schedule. */
const countIn = ({ table, key }: Counted): string => `
  INSERT INTO ${table} (${Object.keys(key).join(', ')}, cards)
    VALUES (${Object.values(key).join(', ').replaceAll('ROW', 'new')}, 1)
    ON CONFLICT (${Object.keys(key).join(', ')}) DO UPDATE SET cards = cards + 1;`;

/** One card less; a count of none is no row. */
function countOut({ table, key }: Counted): string {
  const where = Object.entries(key)
    .map(([name, value]) => `${name} = ${value.replaceAll('ROW', 'old')}`)
    .join(' AND ');
  return `
  UPDATE ${table} SET cards = cards - 1 WHERE ${where};
  DELETE FROM ${table} WHERE ${where} AND cards = 0;`;
}

export const largeDecks: Migration = {
  number: 5,
  name: 'large decks',
  up: ({ connection }) => {
    connection.exec(`
      -- How many cards each queue holds for each study day: the sum of derived_load over articles.
      CREATE TABLE derived_queues (
        queue TEXT NOT NULL,
        day INTEGER NOT NULL,
        cards INTEGER NOT NULL,
        PRIMARY KEY (queue, day)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO derived_queues SELECT queue, day, sum(cards) FROM derived_load GROUP BY queue, day;
      DROP INDEX derived_load_by_day;

      -- How many cards of each article (0: none) are in the deck, and how many of its facts they ask.
      CREATE TABLE derived_documents (
        document INTEGER PRIMARY KEY,
        cards INTEGER NOT NULL,
        covered INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      INSERT INTO derived_documents (document, cards) SELECT document, sum(cards) FROM derived_load GROUP BY document;
      UPDATE derived_documents SET covered = (
        SELECT count(*) FROM documents d, json_each(d.knowledge, '$.facts') f
        WHERE d.number = derived_documents.document AND f.value ->> 'id' IN (
          SELECT m.value FROM cards c, json_each(c.made_from) m
          WHERE c.document = d.number AND c.accepted_at IS NOT NULL AND c.removed = 0));

      DROP TRIGGER derived_schedule_added;
      DROP TRIGGER derived_schedule_removed;
      DROP TRIGGER derived_schedule_moved;
      CREATE TRIGGER derived_schedule_added AFTER INSERT ON derived_schedule BEGIN
        ${[LOAD, QUEUES, DOCUMENTS].map(countIn).join('')} END;
      CREATE TRIGGER derived_schedule_removed AFTER DELETE ON derived_schedule BEGIN
        ${[LOAD, QUEUES, DOCUMENTS].map(countOut).join('')} END;
      CREATE TRIGGER derived_schedule_moved AFTER UPDATE ON derived_schedule
        WHEN old.queue <> new.queue OR old.ask_day <> new.ask_day OR old.document IS NOT new.document BEGIN
        ${[LOAD, QUEUES].map(countIn).join('')} ${[LOAD, QUEUES].map(countOut).join('')} END;

      DROP INDEX review_log_of_card;
      CREATE INDEX review_log_of_card ON review_log (card, hlc, device, seq);
      DROP INDEX due_moves_of_card;
      CREATE INDEX due_moves_of_card ON due_moves (card, hlc, device, seq);

      -- Cards answered in the session by answers that stand, counted as it goes; and whether the person left it.
      ALTER TABLE study_session ADD COLUMN answered INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE study_session ADD COLUMN ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1));
      UPDATE study_session SET answered = (
        SELECT count(DISTINCT card) FROM review_log r WHERE r.number > after_review AND NOT EXISTS (
          SELECT 1 FROM derived_undone u WHERE u.device = r.device AND u.seq = r.seq));
    `);
  },
};
