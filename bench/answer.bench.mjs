// P1, the part below the window: one answer, from the card's id to the log on disk, beside the same writes done bare.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { withProduct } from './load.mjs';
import { show, time } from './measure.mjs';

const ANSWERS = 2_000;

const folder = mkdtempSync(path.join(os.tmpdir(), 'commonplace-bench-'));
try {
  const floor = measureFloor();
  await withProduct(async (module) => {
    const { openProfile } = await module('src/main/operations/openProfile.ts');
    const { gradeCard } = await module('src/main/operations/gradeCard.ts');
    const { listCards } = await module('src/main/operations/listCards.ts');
    const start = { at: Date.UTC(2026, 0, 5, 9), offsetMinutes: 0 };
    const articles = path.resolve(import.meta.dirname, '../data/articles');
    const opened = openProfile({ folder: path.join(folder, 'profile'), articles, moment: start });
    if (!opened.ok) throw new Error(opened.problem.message);
    const ids = listCards(opened.value).map((/** @type {{ cardId: string }} */ card) => card.cardId);
    const ours = time(ANSWERS, (round) => {
      const answer = { cardId: ids[round % ids.length], grade: 'good', thinkingMillis: 1000, reps: null };
      const graded = gradeCard(opened.value, answer, { ...start, at: start.at + round * 60_000 });
      if (!graded.ok) throw new Error(graded.problem.message);
    });
    show('bare: log row, card, day, one FULL commit', floor);
    show('gradeCard', ours);
    console.log(`ratio ${(ours.p50 / floor.p50).toFixed(2)}`);
    opened.value.connection.close();
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measureFloor() {
  const db = new Database(path.join(folder, 'floor.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE log (n INTEGER PRIMARY KEY, card INTEGER, at INTEGER, grade INTEGER, due INTEGER) STRICT;
    CREATE INDEX log_of_card ON log (card, at);
    CREATE TABLE cards (n INTEGER PRIMARY KEY, s REAL, d REAL, due INTEGER) STRICT;
    CREATE INDEX cards_due ON cards (due);
    CREATE TABLE days (day INTEGER PRIMARY KEY, answers INTEGER) STRICT;
  `);
  for (let card = 0; card < 100; card += 1) db.prepare('INSERT INTO cards VALUES (?, 1, 5, 0)').run(card);
  const insert = db.prepare('INSERT INTO log (card, at, grade, due) VALUES (?, ?, 3, ?)');
  const update = db.prepare('UPDATE cards SET s = s + 1, due = ? WHERE n = ?');
  const count = db.prepare('INSERT INTO days VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET answers = answers + 1');
  const answer = db.transaction((/** @type {number} */ round) => {
    insert.run(round % 100, round, round);
    update.run(round, round % 100);
    count.run(round % 365);
  });
  const times = time(ANSWERS, (round) => answer.immediate(round));
  db.close();
  return times;
}
