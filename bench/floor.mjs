// The floor of an answer: the rows a review has to write and the card it has to bring back, and nothing else. No checking,
// no scheduling, no counts; the same indexes, the same pragmas, one commit that is on disk when it returns.
import Database from 'better-sqlite3';

/**
 * A file with so many cards, 255 bytes of text each.
 * @param {string} file
 * @param {number} cards
 */
export function makeFloor(file, cards) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.exec(`
    CREATE TABLE notes (n INTEGER PRIMARY KEY, fields TEXT NOT NULL) STRICT;
    CREATE TABLE cards (n INTEGER PRIMARY KEY, note INTEGER, queue INTEGER, due INTEGER, s REAL, d REAL, reps INTEGER) STRICT;
    CREATE INDEX cards_due ON cards (queue, due);
    CREATE TABLE log (n INTEGER PRIMARY KEY, card INTEGER, at INTEGER, day INTEGER, grade INTEGER, millis INTEGER) STRICT;
    CREATE INDEX log_of_card ON log (card, at);
    CREATE INDEX log_of_day ON log (day, grade);
    CREATE TABLE days (day INTEGER PRIMARY KEY, answers INTEGER) STRICT;
  `);
  const text = 'x'.repeat(255);
  const note = db.prepare('INSERT INTO notes VALUES (?, ?)');
  const card = db.prepare('INSERT INTO cards VALUES (?, ?, 2, ?, 3, 5, 1)');
  const log = db.prepare('INSERT INTO log (card, at, day, grade, millis) VALUES (?, ?, ?, 3, 4000)');
  db.transaction(() => {
    for (let n = 0; n < cards; n += 1) {
      // Scattered over the file, as due cards are.
      note.run(n, text);
      card.run(n, n, (n * 7919) % cards);
      log.run(n, n, n % 365);
    }
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

/**
 * Answers the card that is first, and brings back the next.
 * @param {string} file
 * @returns {{ answer: () => { fields: string }, next: () => unknown, close: () => void }}
 */
export function openFloor(file) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const insert = db.prepare('INSERT INTO log (card, at, day, grade, millis) VALUES (?, ?, ?, 3, 4000)');
  const update = db.prepare('UPDATE cards SET s = s + 1, due = due + 10000000, reps = reps + 1 WHERE n = ?');
  const count = db.prepare('INSERT INTO days VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET answers = answers + 1');
  const next = db.prepare(
    'SELECT c.*, t.fields FROM cards c JOIN notes t ON t.n = c.note WHERE queue = 2 ORDER BY due LIMIT 1',
  );
  let round = 0;
  const write = db.transaction((/** @type {number} */ card) => {
    insert.run(card, Date.now(), round % 365);
    update.run(card);
    count.run(round % 365);
    round += 1;
  });
  /** @type {any} */
  let asked = next.get();
  return {
    answer: () => {
      write.immediate(asked.n);
      return (asked = next.get());
    },
    next: () => next.get(),
    close: () => db.close(),
  };
}
