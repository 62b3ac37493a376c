// What an article that changes needs: documents that can be taken away again, cards whose fact is gone, cards a person
// turned down, and which edition of the bundled articles the deck holds.
import type { Migration } from './migration';

export const editions: Migration = {
  number: 7,
  name: 'editions',
  up: ({ connection }) => {
    connection.exec(`
      -- Undoing "add an article" takes it away; its row stays, because cards and log may name it.
      ALTER TABLE documents ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));
      -- The edition of the article the deck holds has no such card any more.
      ALTER TABLE cards ADD COLUMN vanished INTEGER NOT NULL DEFAULT 0 CHECK (vanished IN (0, 1));
      -- Why a person turned the card down; null while nobody did.
      ALTER TABLE cards ADD COLUMN rejected TEXT;

      -- The Inbox, in its order.
      CREATE INDEX cards_waiting ON cards (document, rank, number)
        WHERE accepted_at IS NULL AND removed = 0 AND rejected IS NULL AND vanished = 0;

      -- Which edition of the bundled articles was brought in last, what that changed, and by which act. This file's own
      -- business: no part of the deck, and never synchronised.
      CREATE TABLE bundled_edition (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        digest TEXT NOT NULL,
        news TEXT CHECK (json_valid(news)),
        device INTEGER,
        seq INTEGER
      ) STRICT;
    `);
  },
};
