// Figures of memory that need no counting: answers by day, what the model foretold, and how many settled cards come up.
// Nothing here is filled: SQL cannot fold a log, so the app derives everything anew when it opens such a file.
import type { Migration } from './migration';

/** A card in review whose interval is 21 days or more. */
const isMature = (row: 'new' | 'old'): string => `(${row}.queue = 'review' AND ${row}.interval_days >= 21)`;

const countMature = (row: 'new' | 'old', change: 1 | -1): string => `
  INSERT INTO derived_mature (document, day, cards) VALUES (coalesce(${row}.document, 0), ${row}.ask_day, ${change})
    ON CONFLICT (day, document) DO UPDATE SET cards = cards + excluded.cards;`;

const forgetEmpty = `
  DELETE FROM derived_mature WHERE document = coalesce(old.document, 0) AND day = old.ask_day AND cards = 0;`;

const addToDay = (row: 'new' | 'old', answers: string, millis: string): string => `
  INSERT INTO derived_days (day, stage, grade, answers, thinking_millis)
    VALUES (${row}.day, ${row}.stage, ${row}.grade, ${answers}, ${millis})
    ON CONFLICT (day, stage, grade) DO UPDATE SET
      answers = answers + excluded.answers, thinking_millis = thinking_millis + excluded.thinking_millis;`;

export const figuresOfMemory: Migration = {
  number: 4,
  name: 'figures of memory',
  up: ({ connection }) => {
    connection.exec(`
      -- A row here: what is derived has to be derived anew before anybody reads it.
      CREATE TABLE outdated (since INTEGER NOT NULL) STRICT;
      INSERT INTO outdated SELECT 4 WHERE EXISTS (SELECT 1 FROM review_log);

      -- As before, and with a stage of its own for answers that say nothing new: 'repeat' is a card in review that was
      -- already answered as such on the same study day. Young and mature are what true retention counts.
      DROP TABLE derived_answers;
      CREATE TABLE derived_answers (
        day INTEGER NOT NULL,
        document INTEGER NOT NULL,
        type TEXT NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN ('new', 'learning', 'relearning', 'young', 'mature', 'repeat')),
        grade INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        thinking_millis INTEGER NOT NULL,
        PRIMARY KEY (day, document, type, stage, grade)
      ) STRICT, WITHOUT ROWID;

      -- An article's own figures, read without the others'.
      CREATE INDEX derived_answers_of_document ON derived_answers (document, day);

      -- The same over all articles and types: a row for each stage and grade of a day, however large the deck.
      CREATE TABLE derived_days (
        day INTEGER NOT NULL,
        stage TEXT NOT NULL,
        grade INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        thinking_millis INTEGER NOT NULL,
        PRIMARY KEY (day, stage, grade)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER derived_answers_added AFTER INSERT ON derived_answers BEGIN
        ${addToDay('new', 'new.answers', 'new.thinking_millis')} END;
      CREATE TRIGGER derived_answers_changed AFTER UPDATE ON derived_answers BEGIN
        ${addToDay('new', 'new.answers - old.answers', 'new.thinking_millis - old.thinking_millis')} END;
      CREATE TRIGGER derived_answers_removed AFTER DELETE ON derived_answers BEGIN
        ${addToDay('old', '-old.answers', '-old.thinking_millis')}
        DELETE FROM derived_days WHERE day = old.day AND stage = old.stage AND grade = old.grade AND answers = 0; END;

      -- Scored answers (on a later study day than the one before), in bins: what the model in force said of them, and how
      -- they ended. Each answer stands in one bin of every facet: by the chance it was given, by the days that had
      -- passed, and among alike ones. Sums are whole millionths, so that taking an answer back is exact.
      CREATE TABLE derived_predictions (
        document INTEGER NOT NULL,
        facet TEXT NOT NULL CHECK (facet IN ('chance', 'days', 'alike')),
        -- Of the card's very first answer, where the facet tells them apart; else 0.
        first_grade INTEGER NOT NULL,
        bin INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        recalled INTEGER NOT NULL,
        chance INTEGER NOT NULL,
        loss INTEGER NOT NULL,
        PRIMARY KEY (document, facet, first_grade, bin)
      ) STRICT, WITHOUT ROWID;

      -- How many of the review cards of each study day are mature: the dark part of a bar.
      CREATE TABLE derived_mature (
        document INTEGER NOT NULL,
        day INTEGER NOT NULL,
        cards INTEGER NOT NULL,
        PRIMARY KEY (day, document)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER derived_schedule_mature_added AFTER INSERT ON derived_schedule WHEN ${isMature('new')} BEGIN
        ${countMature('new', 1)} END;
      CREATE TRIGGER derived_schedule_mature_removed AFTER DELETE ON derived_schedule WHEN ${isMature('old')} BEGIN
        ${countMature('old', -1)} ${forgetEmpty} END;
      CREATE TRIGGER derived_schedule_mature_left AFTER UPDATE ON derived_schedule WHEN ${isMature('old')} BEGIN
        ${countMature('old', -1)} ${forgetEmpty} END;
      CREATE TRIGGER derived_schedule_mature_joined AFTER UPDATE ON derived_schedule WHEN ${isMature('new')} BEGIN
        ${countMature('new', 1)} END;
      -- A deck that was closed with cards in it begins with what they are.
      INSERT INTO derived_mature
        SELECT coalesce(document, 0), ask_day, count(*) FROM derived_schedule
        WHERE queue = 'review' AND interval_days >= 21 GROUP BY 1, 2;

      -- Which answers were given on a day: the list behind a mark.
      CREATE INDEX review_log_by_time ON review_log (reviewed_at);
    `);
  },
};
