// Scheduling presets, one row for each version ever used: a log entry names the version it was answered under.
import type BetterSqlite3 from 'better-sqlite3';
import type { Instant } from '../../core/base/time';
import type { Preset } from '../../core/scheduling/preset';
import { first, type ReadableDb, run, sql, type WritableDb } from './sql';

/** The preset read last from each connection: equal versions are one object, which is what schedulers are kept by. */
const lastRead = new WeakMap<BetterSqlite3.Database, Preset>();

/** The preset in force. */
export function currentPreset(db: ReadableDb): Preset {
  const newest = first<{ version: number | null }>(db, sql`SELECT max(version) AS version FROM presets`);
  const known = lastRead.get(db.connection);
  if (known && known.version === newest?.version) return known;
  const row = first<{ version: number; content: string }>(
    db,
    sql`SELECT version, content FROM presets ORDER BY version DESC LIMIT 1`,
  );
  if (!row) throw new Error('This deck has no preset yet.');
  const preset = { ...(JSON.parse(row.content) as Omit<Preset, 'version'>), version: row.version };
  lastRead.set(db.connection, preset);
  return preset;
}

export function addPreset(db: WritableDb, preset: Preset, now: Instant): void {
  const { version, ...content } = preset;
  run(
    db,
    sql`INSERT INTO presets (version, content, created_at) VALUES (${version}, ${JSON.stringify(content)}, ${now})`,
  );
}
