// Quizzes, and the log of what was answered in them: beside the log of reviews, and never part of it.
import type { Migration } from './migration';

const appendOnly = (table: string): string => `
  CREATE TRIGGER ${table}_keeps_rows BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE (ABORT, 'the practice log is append-only'); END;
  CREATE TRIGGER ${table}_keeps_values BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE (ABORT, 'the practice log is append-only'); END;`;

export const practice: Migration = {
  number: 10,
  name: 'practice',
  up: ({ connection }) => {
    connection.exec(`
      -- A quiz as it was drawn. Where it stands follows from its answers.
      CREATE TABLE quizzes (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        started_at INTEGER NOT NULL,
        setup TEXT NOT NULL CHECK (json_valid(setup)),
        seed TEXT NOT NULL,
        questions TEXT NOT NULL CHECK (json_valid(questions)),
        -- Null while it can be gone on with.
        ended_at INTEGER
      ) STRICT;
      CREATE INDEX quizzes_open ON quizzes (number) WHERE ended_at IS NULL;

      -- Each row is an event of its device; rows are never changed or removed.
      CREATE TABLE practice_log (
        number INTEGER PRIMARY KEY,
        device INTEGER NOT NULL REFERENCES devices (number),
        seq INTEGER NOT NULL,
        hlc TEXT NOT NULL,
        quiz INTEGER NOT NULL REFERENCES quizzes (number),
        -- Index of the question among those of the quiz.
        question INTEGER NOT NULL,
        format TEXT NOT NULL,
        answered_at INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('right', 'near', 'wrong')),
        mark TEXT NOT NULL CHECK (json_valid(mark)),
        thinking_millis INTEGER NOT NULL CHECK (thinking_millis >= 0),
        -- Whether the answer was kept as a review, too.
        counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
        -- The answer that this row judges anew: the person said that theirs was right, or wrong.
        corrects INTEGER REFERENCES practice_log (number),
        UNIQUE (device, seq)
      ) STRICT;
      CREATE INDEX practice_log_of_quiz ON practice_log (quiz, number);
      CREATE INDEX practice_log_ranges ON practice_log (number) WHERE format = 'range';
      ${appendOnly('practice_log')}

      -- What each answer says of each figure it was asked for.
      CREATE TABLE practice_figures (
        answer INTEGER NOT NULL REFERENCES practice_log (number),
        -- The article's id; empty for a card that stands on none.
        document TEXT NOT NULL,
        figure TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('right', 'near', 'wrong')),
        PRIMARY KEY (document, figure, answer)
      ) STRICT, WITHOUT ROWID;
      ${appendOnly('practice_figures')}
    `);
  },
};
