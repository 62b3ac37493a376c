// The first schema. `number` columns are local row numbers and never leave the file; `id` columns are the same on
// every device. Tables called derived_* can be dropped and rebuilt from the others.
import type { Migration } from './migration';

export const firstSchema: Migration = {
  number: 1,
  name: 'first schema',
  up: ({ connection }) => {
    connection.exec(`
      CREATE TABLE devices (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        created_at INTEGER NOT NULL
      ) STRICT;

      -- How far this device's own events have come: sequence number and hybrid logical clock. One row.
      CREATE TABLE event_clock (
        device INTEGER PRIMARY KEY REFERENCES devices (number),
        seq INTEGER NOT NULL,
        hlc TEXT NOT NULL
      ) STRICT;

      CREATE TABLE documents (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        fingerprint TEXT NOT NULL,
        title TEXT NOT NULL,
        author TEXT,
        published TEXT,
        kind TEXT NOT NULL CHECK (kind IN ('brief', 'article')),
        language TEXT NOT NULL,
        as_of TEXT,
        original TEXT CHECK (json_valid(original)),
        text TEXT NOT NULL,
        blocks TEXT NOT NULL CHECK (json_valid(blocks)),
        knowledge_source TEXT NOT NULL CHECK (knowledge_source IN ('curated', 'rules')),
        knowledge TEXT NOT NULL CHECK (json_valid(knowledge)),
        facts INTEGER NOT NULL,
        added_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE notes (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        document INTEGER REFERENCES documents (number),
        key TEXT NOT NULL,
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX notes_of_document ON notes (document);

      CREATE TABLE cards (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        note INTEGER NOT NULL REFERENCES notes (number),
        document INTEGER REFERENCES documents (number),
        key TEXT NOT NULL,
        kind TEXT NOT NULL,
        type TEXT NOT NULL,
        front TEXT NOT NULL,
        back TEXT NOT NULL,
        items TEXT CHECK (json_valid(items)),
        accepted TEXT NOT NULL CHECK (json_valid(accepted)),
        choices TEXT CHECK (json_valid(choices)),
        tolerance TEXT CHECK (json_valid(tolerance)),
        evidence TEXT NOT NULL CHECK (json_valid(evidence)),
        origin_paragraphs TEXT NOT NULL CHECK (json_valid(origin_paragraphs)),
        warnings TEXT NOT NULL CHECK (json_valid(warnings)),
        made_from TEXT NOT NULL CHECK (json_valid(made_from)),
        rule TEXT NOT NULL,
        rank INTEGER NOT NULL,
        -- Null while the card waits in the Inbox; nothing unaccepted is ever scheduled.
        accepted_at INTEGER,
        -- Order in which accepted cards are first asked.
        position INTEGER,
        suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
        created_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX cards_of_note ON cards (note);
      CREATE INDEX cards_of_document ON cards (document, rank);
      CREATE INDEX cards_by_position ON cards (position);

      CREATE TABLE presets (
        version INTEGER PRIMARY KEY,
        content TEXT NOT NULL CHECK (json_valid(content)),
        created_at INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL CHECK (json_valid(value))
      ) STRICT;

      -- The truth about memory. Each row is an event of its device; rows are never changed or removed.
      CREATE TABLE review_log (
        number INTEGER PRIMARY KEY,
        device INTEGER NOT NULL REFERENCES devices (number),
        seq INTEGER NOT NULL,
        hlc TEXT NOT NULL,
        card INTEGER NOT NULL REFERENCES cards (number),
        reviewed_at INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
        thinking_millis INTEGER NOT NULL CHECK (thinking_millis >= 0),
        -- What the card was when it was asked.
        phase TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
        preset_version INTEGER NOT NULL REFERENCES presets (version),
        -- The decision made: memory may be computed anew, the date the person was promised may not.
        interval_days INTEGER NOT NULL CHECK (interval_days >= 0),
        due_at INTEGER NOT NULL,
        due_day INTEGER NOT NULL,
        UNIQUE (device, seq)
      ) STRICT;
      CREATE INDEX review_log_of_card ON review_log (card, hlc);
      CREATE TRIGGER review_log_keeps_rows BEFORE DELETE ON review_log
        BEGIN SELECT RAISE (ABORT, 'the review log is append-only'); END;
      CREATE TRIGGER review_log_keeps_values BEFORE UPDATE ON review_log
        BEGIN SELECT RAISE (ABORT, 'the review log is append-only'); END;

      -- Every other change, as an event with the same clock.
      CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        device INTEGER NOT NULL REFERENCES devices (number),
        seq INTEGER NOT NULL,
        hlc TEXT NOT NULL,
        operation TEXT NOT NULL,
        payload TEXT NOT NULL CHECK (json_valid(payload)),
        UNIQUE (device, seq)
      ) STRICT;
      CREATE TRIGGER events_keep_rows BEFORE DELETE ON events
        BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;
      CREATE TRIGGER events_keep_values BEFORE UPDATE ON events
        BEGIN SELECT RAISE (ABORT, 'events are append-only'); END;

      -- The fold of each accepted card's log, and the date decided last. One row for every accepted card.
      CREATE TABLE derived_schedule (
        card INTEGER PRIMARY KEY REFERENCES cards (number),
        phase TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
        position INTEGER NOT NULL,
        suspended INTEGER NOT NULL,
        step INTEGER NOT NULL,
        stability REAL,
        difficulty REAL,
        reps INTEGER NOT NULL,
        lapses INTEGER NOT NULL,
        last_reviewed_at INTEGER,
        last_study_day INTEGER,
        interval_days INTEGER,
        due_at INTEGER,
        due_day INTEGER
      ) STRICT;
      CREATE INDEX derived_schedule_new ON derived_schedule (position) WHERE phase = 'new' AND suspended = 0;
      CREATE INDEX derived_schedule_review ON derived_schedule (due_day, position)
        WHERE phase = 'review' AND suspended = 0;
      CREATE INDEX derived_schedule_learning ON derived_schedule (due_at)
        WHERE phase IN ('learning', 'relearning') AND suspended = 0;

      -- What was done on each study day.
      CREATE TABLE derived_days (
        day INTEGER PRIMARY KEY,
        answers INTEGER NOT NULL,
        introduced INTEGER NOT NULL,
        forgotten INTEGER NOT NULL,
        thinking_millis INTEGER NOT NULL
      ) STRICT;

      CREATE VIRTUAL TABLE derived_card_text USING fts5 (
        front, back, content = 'cards', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
      );
      CREATE TRIGGER cards_text_added AFTER INSERT ON cards BEGIN
        INSERT INTO derived_card_text (rowid, front, back) VALUES (new.number, new.front, new.back);
      END;
      CREATE TRIGGER cards_text_removed AFTER DELETE ON cards BEGIN
        INSERT INTO derived_card_text (derived_card_text, rowid, front, back)
          VALUES ('delete', old.number, old.front, old.back);
      END;
      CREATE TRIGGER cards_text_changed AFTER UPDATE OF front, back ON cards BEGIN
        INSERT INTO derived_card_text (derived_card_text, rowid, front, back)
          VALUES ('delete', old.number, old.front, old.back);
        INSERT INTO derived_card_text (rowid, front, back) VALUES (new.number, new.front, new.back);
      END;
    `);
  },
};
