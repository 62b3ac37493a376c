// Scheduling presets, one row for each version ever used: a log entry names the version it was answered under.
import type BetterSqlite3 from 'better-sqlite3';
import { z } from 'zod';
import type { Instant } from '../../core/base/time';
import type { Preset, StepLength } from '../../core/scheduling/preset';
import { StoreError } from './problem';
import { first, type ReadableDb, run, sql, type WritableDb } from './sql';

const steps = z.array(z.custom<StepLength>((value) => typeof value === 'string' && /^\d+[mhd]$/.test(value)));
const contentSchema = z.object({
  parameters: z.array(z.number()).length(21),
  desiredRetention: z.number().gt(0).lt(1),
  maximumIntervalDays: z.int().min(1),
  enableShortTerm: z.boolean(),
  learningSteps: steps,
  relearningSteps: steps,
  dayStartHour: z.int().min(0).max(23),
});

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
  const preset = { ...readContent(row.content), version: row.version };
  lastRead.set(db.connection, preset);
  return preset;
}

function readContent(text: string): Omit<Preset, 'version'> {
  const content = contentSchema.safeParse(parseJson(text));
  if (content.success) return content.data;
  throw new StoreError('store/corrupt', 'The scheduling preset in the deck file is damaged. Nothing was changed.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function addPreset(db: WritableDb, preset: Preset, now: Instant): void {
  const { version, ...content } = preset;
  run(
    db,
    sql`INSERT INTO presets (version, content, created_at) VALUES (${version}, ${JSON.stringify(content)}, ${now})`,
  );
}
