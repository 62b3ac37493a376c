// Scheduling presets, one row for each version ever used: a log entry names the version it was answered under.
import type BetterSqlite3 from 'better-sqlite3';
import { z } from 'zod';
import type { Instant } from '../../core/base/time';
import type { Preset, StepLength } from '../../core/scheduling/preset';
import { StoreError } from './problem';
import { PRESET_IN_FORCE, settingText } from './settings';
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

/** In force until another is chosen. */
export const FIRST_PRESET = 1;

/** The preset read last from each connection: what did not change stays one object, which schedulers are kept by. */
const lastRead = new WeakMap<BetterSqlite3.Database, { readonly content: string; readonly preset: Preset }>();

/** The preset in force: the one the settings name, or the first. */
export function currentPreset(db: ReadableDb): Preset {
  const version = Number(settingText(db, PRESET_IN_FORCE) ?? FIRST_PRESET);
  const content = contentOf(db, version);
  const known = lastRead.get(db.connection);
  // A version alone would not do: one that was rolled back may have been given again, by another process.
  if (known?.preset.version === version && known.content === content) return known.preset;
  const preset = { ...readContent(content), version };
  lastRead.set(db.connection, { content, preset });
  return preset;
}

export const presetOfVersion = (db: ReadableDb, version: number): Preset => ({
  ...readContent(contentOf(db, version)),
  version,
});

function contentOf(db: ReadableDb, version: number): string {
  const row = first<{ content: string }>(db, sql`SELECT content FROM presets WHERE version = ${version}`);
  if (row) return row.content;
  throw new StoreError('store/corrupt', `The deck file has no scheduling preset ${version}. Nothing was changed.`);
}

/** Versions only ever count up, also past those whose use was undone. */
export const nextPresetVersion = (db: ReadableDb): number =>
  (first<{ version: number | null }>(db, sql`SELECT max(version) AS version FROM presets`)?.version ?? 0) + 1;

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
