// What the figure of a deck is made of: every column of its tables, but for those listed here with the reason.
import { describe, expect, it } from 'vitest';
import { asInstant, MILLIS_PER_DAY } from '../../core/base/time';
import { aDeck, MORNING } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { addSiblings } from './actsSuite';
import { addArticle } from './addArticle';
import { anArticle, answer, nth } from './articleSuite';
import { buryCard, flagCard } from './cardActs';
import { changeSettings } from './changeSettings';
import { redo, undo } from './history';
import { beginSession } from './session';
import { stateHash } from './stateHash';

const LATER = { at: asInstant(MORNING.at + 600_000), offsetMinutes: 60 };

function aStudiedDeck(): WritableDb {
  const db = aDeck();
  const cards = addSiblings(db);
  answer(db, nth(cards, 0), 'good', MORNING);
  answer(db, nth(cards, 0), 'good', LATER);
  answer(db, nth(cards, 3), 'again', LATER);
  // A card that has settled: what the model foretold of it is counted, and that it is mature.
  answer(db, nth(cards, 1), 'good', MORNING);
  answer(db, nth(cards, 1), 'good', { ...MORNING, at: asInstant(MORNING.at + 40 * MILLIS_PER_DAY) });
  buryCard(db, nth(cards, 4), LATER);
  changeSettings(db, { theme: 'dark' }, LATER);
  return db;
}

/** Tables that are the state of a deck: documents, notes, cards, settings, derived tables and the log of answers. */
const STATE = ['documents', 'notes', 'cards', 'settings', 'presets', 'derived_', 'review_log'];

/** Columns no change of which changes the state, and why. */
const NO_STATE: Readonly<Record<string, string>> = {
  'documents.number': 'row number',
  'notes.number': 'row number',
  'cards.number': 'row number',
  'review_log.number': 'row number',
  'review_log.device': 'stamp of an event',
  'review_log.seq': 'stamp of an event',
  'review_log.hlc': 'stamp of an event',
  'derived_undone.device': 'stamp of an event',
  'derived_undone.seq': 'stamp of an event: which answers count is hashed as the log that stands',
  'derived_undone.by_seq': 'stamp of an event',
  'presets.version': 'the name the settings give it',
  'presets.created_at': 'a clock',
  'derived_schedule.note': 'row number, the same as that of its card',
  'derived_schedule.document': 'row number, the same as that of its card',
};

/** Columns for which just any other value will not do. */
const OTHER_VALUES: Readonly<Record<string, string>> = {
  'notes.document': 'NULL',
  'cards.note': '(SELECT max(number) FROM notes)',
  'cards.document': 'NULL',
  'derived_schedule.card': '-card',
  'derived_schedule.phase': `iif(phase = 'new', phase, phase || 'x')`,
};

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

function columns(): Column[] {
  const { connection } = aStudiedDeck();
  return connection
    .prepare(
      `SELECT t.name AS "table", c.name, c.type FROM pragma_table_list t, pragma_table_xinfo(t.name) c
       WHERE t.type = 'table' AND t.schema = 'main' AND c.hidden = 0 ORDER BY 1, c.cid`,
    )
    .all()
    .filter((column): column is Column => STATE.some((start) => (column as Column).table.startsWith(start)));
}

const otherValue = ({ table, name, type }: Column): string =>
  OTHER_VALUES[`${table}.${name}`] ?? (type === 'TEXT' ? `coalesce(${name}, '') || 'x'` : `coalesce(${name}, 0) + 1`);

/** Changes a column behind the back of everything that guards it. */
function changeColumn({ connection }: WritableDb, column: Column): number {
  connection.pragma('foreign_keys = OFF');
  connection.pragma('ignore_check_constraints = ON');
  const triggers = connection.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all();
  for (const trigger of triggers as string[]) connection.exec(`DROP TRIGGER ${trigger}`);
  return connection.prepare(`UPDATE ${column.table} SET ${column.name} = ${otherValue(column)}`).run().changes;
}

describe('the figure of a deck', () => {
  const checked = columns();

  it.each(checked.filter(({ table, name }) => !(`${table}.${name}` in NO_STATE)))(
    'moves with $table, column $name',
    (column) => {
      const db = aStudiedDeck();
      const before = stateHash(db);
      expect(changeColumn(db, column)).toBeGreaterThan(0);
      expect(stateHash(db)).not.toBe(before);
    },
  );

  it('knows why each other column is no part of it', () => {
    const names = checked.map(({ table, name }) => `${table}.${name}`);
    expect(Object.keys(NO_STATE).filter((column) => !names.includes(column))).toEqual([]);
  });

  it('is not moved by events, clocks, undone answers or the session', () => {
    const db = aDeck();
    const cards = addSiblings(db);
    const fresh = stateHash(db);
    answer(db, nth(cards, 0), 'good', MORNING);
    const answered = stateHash(db);
    undo(db, LATER.at);
    expect(stateHash(db)).toBe(fresh);
    redo(db, LATER.at);
    expect(stateHash(db)).toBe(answered);
    beginSession(db, LATER);
    expect(stateHash(db)).toBe(answered);
    flagCard(db, nth(cards, 1), 1, LATER);
    undo(db, LATER.at);
    expect(stateHash(db)).toBe(answered);
  });

  it('does not depend on row numbers: what was added in another order is the same', () => {
    const articles = [anArticle({ name: 'Bridges' }), anArticle({ name: 'Ferries' })];
    const [one, other] = [aDeck(), aDeck()];
    for (const article of articles) addArticle(one, article, 'none', MORNING.at);
    for (const article of articles.toReversed()) addArticle(other, article, 'none', MORNING.at);
    expect(stateHash(one)).toBe(stateHash(other));
  });
});
