// Fields that acts change, written down with what stood there before, so that each act can be turned back and forth.
import { z } from 'zod';
import type { CardId, DocumentId } from '../../core/base/ids';
import { first, type ReadableDb, run, type SqlValue, type WritableDb } from './sql';

type Value = string | number | null;

/** The only columns acts may change; names come from the deck file, so they are never trusted as SQL. */
const CARD_FIELDS = [
  'kind',
  'type',
  'front',
  'back',
  'hint',
  'items',
  'accepted',
  'choices',
  'tolerance',
  'evidence',
  'origin_paragraphs',
  'warnings',
  'made_from',
  'rule',
  'rank',
  'flag',
  'suspended',
  'hidden_until',
  'removed',
  'accepted_at',
  'position',
  'vanished',
  'rejected',
] as const;
const DOCUMENT_FIELDS = [
  'title',
  'author',
  'published',
  'kind',
  'language',
  'as_of',
  'original',
  'text',
  'blocks',
  'knowledge_source',
  'knowledge',
  'facts',
  'removed',
] as const;
type CardField = (typeof CARD_FIELDS)[number];
type DocumentField = (typeof DOCUMENT_FIELDS)[number];
export type CardFields = Readonly<Partial<Record<CardField, Value>>>;
export type DocumentFields = Readonly<Partial<Record<DocumentField, Value>>>;

const value = z.union([z.string(), z.number(), z.null()]);
const beforeAndAfter = z.tuple([value, value]).readonly();

/** One row's fields as an act kept them: what stood there, and what the act put there. */
export const fieldChange = z.discriminatedUnion('table', [
  z.object({
    table: z.literal('cards'),
    id: z.string(),
    fields: z.partialRecord(z.enum(CARD_FIELDS), beforeAndAfter),
  }),
  z.object({
    table: z.literal('documents'),
    id: z.string(),
    fields: z.partialRecord(z.enum(DOCUMENT_FIELDS), beforeAndAfter),
  }),
  // A setting, by its name; one that was not chosen is null.
  z.object({ table: z.literal('settings'), id: z.string(), fields: z.strictObject({ value: beforeAndAfter }) }),
]);
export type FieldChange = Readonly<z.infer<typeof fieldChange>>;

/** The change that brings fields of a card to new values; null when they stand there already. */
export function cardChange(db: ReadableDb, id: CardId, after: CardFields): FieldChange | null {
  const fields = changedFields(db, 'cards', id, after);
  return fields && { table: 'cards', id, fields };
}

/** The change that brings fields of a document to new values; null when they stand there already. */
export function documentChange(db: ReadableDb, id: DocumentId, after: DocumentFields): FieldChange | null {
  const fields = changedFields(db, 'documents', id, after);
  return fields && { table: 'documents', id, fields };
}

function changedFields<Field extends string>(
  db: ReadableDb,
  table: 'cards' | 'documents',
  id: string,
  after: Readonly<Partial<Record<Field, Value>>>,
): Partial<Record<Field, readonly [Value, Value]>> | null {
  const row = first<Record<string, Value>>(db, { text: `SELECT * FROM ${table} WHERE id = ?`, values: [id] });
  if (!row) throw new Error(`No row ${id} in ${table}.`);
  const fields = Object.entries<Value>(after as Record<Field, Value>)
    .filter(([name, value]) => row[name] !== value)
    .map(([name, value]): [string, readonly [Value, Value]] => [name, [row[name] ?? null, value]]);
  return fields.length === 0 ? null : (Object.fromEntries(fields) as Partial<Record<Field, readonly [Value, Value]>>);
}

/** Puts the fields of a change to what they are after it, or back to what they were before it. */
export function applyChange(db: WritableDb, change: FieldChange, direction: 'forward' | 'back'): void {
  const chosen = ([before, after]: readonly [Value, Value]): SqlValue => (direction === 'forward' ? after : before);
  if (change.table === 'settings') putSetting(db, change.id, chosen(change.fields.value));
  else {
    const fields = Object.entries(change.fields);
    run(db, {
      text: `UPDATE ${change.table} SET ${fields.map(([name]) => `${name} = ?`).join(', ')} WHERE id = ?`,
      values: [...fields.map(([, values]) => chosen(values)), change.id],
    });
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
