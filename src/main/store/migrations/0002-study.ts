// What studying needs beyond answering: flags, hints and removal of cards, acts that can be undone, moved dates, totals
// by article and kind, and counts of every queue that need no counting.
import type { Migration } from './migration';

/** How a place in the schedule follows from the row: which queue, and the study day from which it is asked. */
const QUEUE = `CASE WHEN suspended = 1 THEN 'suspended' WHEN phase = 'new' THEN 'new'
                    WHEN phase = 'review' THEN 'review' ELSE 'learning' END`;
const ASK_DAY = `CASE WHEN suspended = 1 THEN 0 WHEN phase = 'new' THEN max(hidden_until, spaced_until)
                      WHEN phase = 'review' THEN max(due_day, hidden_until, spaced_until)
                      ELSE max(due_day, hidden_until) END`;

const countOf = (row: 'new' | 'old', change: 1 | -1): string => `
  INSERT INTO derived_load (document, queue, day, cards)
    VALUES (coalesce(${row}.document, 0), ${row}.queue, ${row}.ask_day, ${change})
    ON CONFLICT (document, queue, day) DO UPDATE SET cards = cards + excluded.cards;`;

const forgetEmpty = (row: 'old'): string => `
  DELETE FROM derived_load WHERE document = coalesce(${row}.document, 0) AND queue = ${row}.queue
    AND day = ${row}.ask_day AND cards = 0;`;

export const study: Migration = {
  number: 2,
  name: 'study',
  up: ({ connection }) => {
    connection.exec(`
      ALTER TABLE cards ADD COLUMN hint TEXT;
      ALTER TABLE cards ADD COLUMN flag INTEGER NOT NULL DEFAULT 0 CHECK (flag BETWEEN 0 AND 4);
      -- A study day before which the card is not asked: it was put aside.
      ALTER TABLE cards ADD COLUMN hidden_until INTEGER NOT NULL DEFAULT 0;
      -- Undoing "write a card" takes the card away; its row stays, because the log may name it.
      ALTER TABLE cards ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1));

      -- How the answer was given, what the app would have said of it, and what was typed.
      ALTER TABLE review_log ADD COLUMN mode TEXT NOT NULL DEFAULT 'recalled'
        CHECK (mode IN ('recalled', 'typed', 'chosen'));
      ALTER TABLE review_log ADD COLUMN suggested INTEGER CHECK (suggested BETWEEN 1 AND 4);
      ALTER TABLE review_log ADD COLUMN typed TEXT;

      -- Acts a person can take back, beside reviews, which all can be.
      ALTER TABLE events ADD COLUMN undoable INTEGER NOT NULL DEFAULT 0 CHECK (undoable IN (0, 1));
      CREATE INDEX events_undoable ON events (device, seq) WHERE undoable = 1;

      -- Due dates decided otherwise than by an answer. Rows of one act share its stamp.
      CREATE TABLE due_moves (
        number INTEGER PRIMARY KEY,
        device INTEGER NOT NULL REFERENCES devices (number),
        seq INTEGER NOT NULL,
        hlc TEXT NOT NULL,
        card INTEGER NOT NULL REFERENCES cards (number),
        due_at INTEGER NOT NULL,
        due_day INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX due_moves_of_card ON due_moves (card, hlc);
      CREATE INDEX due_moves_of_act ON due_moves (device, seq);
      CREATE TRIGGER due_moves_keep_rows BEFORE DELETE ON due_moves
        BEGIN SELECT RAISE (ABORT, 'due moves are append-only'); END;
      CREATE TRIGGER due_moves_keep_values BEFORE UPDATE ON due_moves
        BEGIN SELECT RAISE (ABORT, 'due moves are append-only'); END;

      -- Acts that are undone now, and the act that undid each. Follows from the undo and redo events.
      CREATE TABLE derived_undone (
        device INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        by_seq INTEGER NOT NULL,
        PRIMARY KEY (device, seq)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX derived_undone_by ON derived_undone (device, by_seq);

      -- Where this window's session stands, to go on at the same card. No part of the deck, and never synchronised.
      CREATE TABLE study_session (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        started_at INTEGER NOT NULL,
        day INTEGER NOT NULL,
        -- The log's last row when it began.
        after_review INTEGER NOT NULL,
        asked INTEGER REFERENCES cards (number)
      ) STRICT;

      -- What was done on each study day, by article, type of card, stage of learning and grade.
      CREATE TABLE derived_answers (
        day INTEGER NOT NULL,
        document INTEGER NOT NULL,
        type TEXT NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN ('new', 'learning', 'relearning', 'young', 'mature')),
        grade INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        thinking_millis INTEGER NOT NULL,
        PRIMARY KEY (day, document, type, stage, grade)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO derived_answers
        SELECT CAST (floor((r.reviewed_at + r.offset_minutes * 60000 - 3600000.0 *
                      (SELECT content ->> 'dayStartHour' FROM presets ORDER BY version DESC LIMIT 1)) / 86400000)
                    AS INTEGER) AS day,
               coalesce(c.document, 0), c.type,
               CASE WHEN r.phase <> 'review' THEN r.phase WHEN r.before < 21 THEN 'young' ELSE 'mature' END AS stage,
               r.grade, count(*), sum(r.thinking_millis)
        FROM (SELECT *, lag(interval_days, 1, 0) OVER (PARTITION BY card ORDER BY hlc, device, seq) AS before
              FROM review_log) r JOIN cards c ON c.number = r.card
        GROUP BY 1, 2, 3, 4, 5;
      DROP TABLE derived_days;

      ALTER TABLE derived_schedule RENAME TO former_schedule;
      CREATE TABLE derived_schedule (
        card INTEGER PRIMARY KEY REFERENCES cards (number),
        note INTEGER NOT NULL,
        document INTEGER,
        phase TEXT NOT NULL CHECK (phase IN ('new', 'learning', 'review', 'relearning')),
        position INTEGER NOT NULL,
        suspended INTEGER NOT NULL,
        hidden_until INTEGER NOT NULL,
        -- The study day after the last answer to another card of its note.
        spaced_until INTEGER NOT NULL,
        step INTEGER NOT NULL,
        stability REAL,
        difficulty REAL,
        reps INTEGER NOT NULL,
        lapses INTEGER NOT NULL,
        last_reviewed_at INTEGER,
        last_study_day INTEGER,
        interval_days INTEGER,
        due_at INTEGER,
        due_day INTEGER,
        queue TEXT NOT NULL GENERATED ALWAYS AS (${QUEUE}) STORED,
        ask_day INTEGER NOT NULL GENERATED ALWAYS AS (${ASK_DAY}) STORED
      ) STRICT;

      -- How many cards each queue of each article (0: none) holds for each study day.
      CREATE TABLE derived_load (
        document INTEGER NOT NULL,
        queue TEXT NOT NULL,
        day INTEGER NOT NULL,
        cards INTEGER NOT NULL,
        PRIMARY KEY (document, queue, day)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER derived_schedule_added AFTER INSERT ON derived_schedule BEGIN ${countOf('new', 1)} END;
      CREATE TRIGGER derived_schedule_removed AFTER DELETE ON derived_schedule BEGIN
        ${countOf('old', -1)} ${forgetEmpty('old')} END;
      CREATE TRIGGER derived_schedule_moved AFTER UPDATE ON derived_schedule
        WHEN old.queue <> new.queue OR old.ask_day <> new.ask_day OR old.document IS NOT new.document BEGIN
        ${countOf('new', 1)} ${countOf('old', -1)} ${forgetEmpty('old')} END;

      INSERT INTO derived_schedule (card, note, document, phase, position, suspended, hidden_until, spaced_until, step,
                                    stability, difficulty, reps, lapses, last_reviewed_at, last_study_day,
                                    interval_days, due_at, due_day)
        SELECT s.card, c.note, c.document, s.phase, s.position, s.suspended, 0,
               coalesce((SELECT max(other.last_study_day) + 1 FROM former_schedule other
                         JOIN cards sibling ON sibling.number = other.card
                         WHERE sibling.note = c.note AND other.card <> s.card), 0),
               s.step, s.stability, s.difficulty, s.reps, s.lapses, s.last_reviewed_at, s.last_study_day,
               s.interval_days, s.due_at, s.due_day
        FROM former_schedule s JOIN cards c ON c.number = s.card;
      DROP TABLE former_schedule;
      CREATE INDEX derived_schedule_review ON derived_schedule (ask_day, position) WHERE queue = 'review';
      CREATE INDEX derived_schedule_new ON derived_schedule (position) WHERE queue = 'new';
      CREATE INDEX derived_schedule_learning ON derived_schedule (due_at) WHERE queue = 'learning';
      CREATE INDEX derived_schedule_siblings ON derived_schedule (note);
    `);
  },
};
