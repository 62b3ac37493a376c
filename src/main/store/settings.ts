// Settings as named JSON values, with the defaults beside their names.
import { first, type ReadableDb, sql } from './sql';

export interface Settings {
  /** New cards asked on one study day, at most. */
  readonly newCardsPerDay: number;
}

const DEFAULTS: Settings = { newCardsPerDay: 20 };

export function readSetting<Name extends keyof Settings>(db: ReadableDb, name: Name): Settings[Name] {
  const row = first<{ value: string }>(db, sql`SELECT value FROM settings WHERE name = ${name}`);
  return row ? (JSON.parse(row.value) as Settings[Name]) : DEFAULTS[name];
}
