// Fields that acts change, written down with what stood there before, so that each act can be turned back and forth.
import { z } from 'zod';
import type { CardId } from '../../core/base/ids';
import { first, type ReadableDb, run, type SqlValue, type WritableDb } from './sql';

type Value = string | number | null;

/** The only columns acts may change; names come from the deck file, so they are never trusted as SQL. */
const CARD_FIELDS = ['front', 'back', 'hint', 'accepted', 'flag', 'suspended', 'hidden_until', 'removed'] as const;
export type CardFields = Readonly<Partial<Record<(typeof CARD_FIELDS)[number], Value>>>;

const value = z.union([z.string(), z.number(), z.null()]);
const beforeAndAfter = z.tuple([value, value]).readonly();

/** One row's fields as an act kept them: what stood there, and what the act put there. */
export const fieldChange = z.discriminatedUnion('table', [
  z.object({
    table: z.literal('cards'),
    id: z.string(),
    fields: z.partialRecord(z.enum(CARD_FIELDS), beforeAndAfter),
  }),
  // A setting, by its name; one that was not chosen is null.
  z.object({ table: z.literal('settings'), id: z.string(), fields: z.strictObject({ value: beforeAndAfter }) }),
]);
export type FieldChange = Readonly<z.infer<typeof fieldChange>>;

/** The change that brings fields of a card to new values; null when they stand there already. */
export function cardChange(db: ReadableDb, id: CardId, after: CardFields): FieldChange | null {
  const row = first<Record<string, Value>>(db, { text: 'SELECT * FROM cards WHERE id = ?', values: [id] });
  if (!row) throw new Error(`No card ${id}.`);
  const fields = Object.entries(after)
    .filter(([name, value]) => row[name] !== value)
    .map(([name, value]): [string, readonly [Value, Value]] => [name, [row[name] ?? null, value]]);
  return fields.length === 0 ? null : { table: 'cards', id, fields: Object.fromEntries(fields) };
}

/** Puts the fields of a change to what they are after it, or back to what they were before it. */
export function applyChange(db: WritableDb, change: FieldChange, direction: 'forward' | 'back'): void {
  const chosen = ([before, after]: readonly [Value, Value]): SqlValue => (direction === 'forward' ? after : before);
  if (change.table === 'settings') putSetting(db, change.id, chosen(change.fields.value));
  else {
    for (const [name, values] of Object.entries(change.fields)) {
      run(db, { text: `UPDATE cards SET ${name} = ? WHERE id = ?`, values: [chosen(values), change.id] });
    }
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
