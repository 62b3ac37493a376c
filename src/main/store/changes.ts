// Fields that acts change, written down with what stood there before, so that each act can be turned back and forth.
import type { CardId } from '../../core/base/ids';
import { first, type ReadableDb, run, type SqlValue, type WritableDb } from './sql';

type Value = string | number | null;

/** One row's fields: what stood there, and what the act put there. A setting that was not chosen is null. */
export interface FieldChange {
  readonly table: 'cards' | 'settings';
  /** A card's id or a setting's name. */
  readonly id: string;
  readonly fields: Readonly<Record<string, readonly [before: Value, after: Value]>>;
}

/** The only columns acts may change; names come from the deck file, so they are never trusted as SQL. */
const CARD_FIELDS: readonly string[] = [
  'front',
  'back',
  'hint',
  'accepted',
  'flag',
  'suspended',
  'hidden_until',
  'removed',
];

/** The change that brings fields of a card to new values; null when they stand there already. */
export function cardChange(db: ReadableDb, id: CardId, after: Readonly<Record<string, Value>>): FieldChange | null {
  const row = first<Record<string, Value>>(db, { text: 'SELECT * FROM cards WHERE id = ?', values: [id] });
  if (!row) throw new Error(`No card ${id}.`);
  const fields = Object.entries(after)
    .filter(([name, value]) => row[name] !== value)
    .map(([name, value]): [string, readonly [Value, Value]] => [name, [row[name] ?? null, value]]);
  return fields.length === 0 ? null : { table: 'cards', id, fields: Object.fromEntries(fields) };
}

/** Puts the fields of a change to what they are after it, or back to what they were before it. */
export function applyChange(db: WritableDb, change: FieldChange, direction: 'forward' | 'back'): void {
  for (const [name, [before, after]] of Object.entries(change.fields)) {
    const value: SqlValue = direction === 'forward' ? after : before;
    if (change.table === 'settings') putSetting(db, change.id, value);
    else if (CARD_FIELDS.includes(name)) {
      run(db, { text: `UPDATE cards SET ${name} = ? WHERE id = ?`, values: [value, change.id] });
    } else throw new Error(`No act changes ${name} of a card.`);
  }
}

function putSetting(db: WritableDb, name: string, value: SqlValue): void {
  if (value === null) run(db, { text: 'DELETE FROM settings WHERE name = ?', values: [name] });
  else {
    run(db, {
      text: 'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      values: [name, value],
    });
  }
}
