// Scheduling presets, one row for each version ever used: a log entry names the version it was answered under.
import type BetterSqlite3 from 'better-sqlite3';
import { z } from 'zod';
import type { Instant } from '../../core/base/time';
import { OWN_PARTS, type OwnPart, type Preset, type Presets, type StepLength } from '../../core/scheduling/preset';
import type { DocumentId } from '../../core/base/ids';
import { StoreError } from './problem';
import { PRESET_IN_FORCE, PRESET_OF_ARTICLE, settingText } from './settings';
import { all, first, type ReadableDb, run, sql, type WritableDb } from './sql';

const steps = z.array(z.custom<StepLength>((value) => typeof value === 'string' && /^\d+[mhd]$/.test(value)));
const contentSchema = z.object({
  parameters: z.array(z.number()).length(21),
  desiredRetention: z.number().gt(0).lt(1),
  maximumIntervalDays: z.int().min(1),
  enableShortTerm: z.boolean(),
  learningSteps: steps,
  relearningSteps: steps,
  dayStartHour: z.int().min(0).max(23),
  own: z.array(z.enum(OWN_PARTS)).optional(),
});

/** In force until another is chosen. */
export const FIRST_PRESET = 1;

interface Read {
  readonly content: string;
  readonly preset: Preset;
}

/** The presets read from each connection: what did not change stays one object, which schedulers are kept by. */
const lastRead = new WeakMap<BetterSqlite3.Database, Map<number, Read>>();

/** The deck's preset in force: the one the settings name, or the first. What is true of it alone is said of every card. */
export const currentPreset = (db: ReadableDb): Preset =>
  presetOfVersion(db, Number(settingText(db, PRESET_IN_FORCE) ?? FIRST_PRESET));

/** The preset of the cards of one article (row number), or of those of none. */
export function presetOf(db: ReadableDb, document: number | null): Preset {
  const row =
    document === null
      ? undefined
      : first<{ value: string }>(
          db,
          sql`SELECT s.value FROM documents d JOIN settings s ON s.name = ${PRESET_OF_ARTICLE} || d.id
              WHERE d.number = ${document}`,
        );
  return row ? presetOfVersion(db, Number(row.value)) : currentPreset(db);
}

/** Sorts just after the settings of all articles. */
const AFTER_ARTICLES = 'presetVersion;';

/** Articles with a preset of their own, by row number. */
export const presetsOfArticles = (
  db: ReadableDb,
): { readonly document: number; readonly id: DocumentId; readonly preset: Preset }[] =>
  all<{ document: number; id: DocumentId; version: string }>(
    db,
    sql`SELECT d.number AS document, d.id, s.value AS version
        FROM settings s JOIN documents d ON d.id = substr(s.name, ${PRESET_OF_ARTICLE.length + 1})
        WHERE s.name >= ${PRESET_OF_ARTICLE} AND s.name < ${AFTER_ARTICLES}`,
  ).map(({ version, ...article }) => ({ ...article, preset: presetOfVersion(db, Number(version)) }));

/** Every preset in force. */
export const presetsInForce = (db: ReadableDb): Presets =>
  presetsOver(currentPreset(db), new Map(presetsOfArticles(db).map(({ document, preset }) => [document, preset])));

export const presetsOver = (deck: Preset, own: ReadonlyMap<number, Preset>): Presets => ({
  deck,
  of: (document) => (document === null ? deck : (own.get(document) ?? deck)),
});

/** What the preset of an article does not follow the deck's in. */
export const ownParts = ({ own }: Preset): readonly OwnPart[] => own ?? RETENTION_ALONE;
const RETENTION_ALONE: readonly OwnPart[] = ['retention'];

/** What an article has of its own, in a preset that otherwise is the deck's. */
export function withOwn(article: Preset, deck: Preset): Preset {
  const parts = ownParts(article);
  return {
    ...deck,
    ...(parts.includes('retention') && { desiredRetention: article.desiredRetention }),
    ...(parts.includes('weights') && { parameters: article.parameters }),
    ...(article.own && { own: article.own }),
  };
}

/** Every preset as it would be with another one for the deck. */
export const presetsWith = (db: ReadableDb, deck: Preset): Presets =>
  presetsOver(deck, new Map(presetsOfArticles(db).map(({ document, preset }) => [document, withOwn(preset, deck)])));

/** Every preset the deck itself ever had, those whose use was undone too, in the order in which they were made. */
export const deckPresetsEver = (db: ReadableDb): { readonly preset: Preset; readonly madeAt: Instant }[] =>
  all<{ version: number; madeAt: Instant }>(
    db,
    sql`SELECT version, created_at AS madeAt FROM presets ORDER BY version`,
  ).flatMap(({ version, madeAt }) => {
    const preset = presetOfVersion(db, version);
    return preset.own ? [] : [{ preset, madeAt }];
  });

export function presetOfVersion(db: ReadableDb, version: number): Preset {
  let read = lastRead.get(db.connection);
  if (!read) lastRead.set(db.connection, (read = new Map<number, Read>()));
  const content = contentOf(db, version);
  const known = read.get(version);
  // A version alone would not do: one that was rolled back may have been given again, by another process.
  if (known?.content === content) return known.preset;
  const preset = { ...readContent(content), version };
  read.set(version, { content, preset });
  return preset;
}

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
  if (content.success) {
    const { own, ...rest } = content.data;
    return own ? { ...rest, own } : rest;
  }
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
