// Another preset for the deck, or for one article, as a new version: what an act then changes is the setting that names it.
import type { DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import { OWN_PARTS, type Preset } from '../../core/scheduling/preset';
import type { FieldChange } from '../store/changes';
import { addPreset, currentPreset, nextPresetVersion, ownParts, presetsOfArticles, withOwn } from '../store/presets';
import { PRESET_IN_FORCE, PRESET_OF_ARTICLE, settingChange } from '../store/settings';
import type { WritableDb } from '../store/sql';

export interface PutPreset {
  readonly changes: readonly (FieldChange | null)[];
  /** Version numbers count in this file only: another device needs the presets themselves. */
  readonly made?: { readonly preset: Preset; readonly ofArticles?: Readonly<Record<DocumentId, Preset>> };
}

/** For the deck. Articles with a preset of their own follow in all that they do not have of their own. */
export function putDeckPreset(db: WritableDb, content: Omit<Preset, 'version'>, now: Instant): PutPreset {
  const preset = withVersion(db, content, now);
  const followed = presetsOfArticles(db).map(({ id, preset: own }) => ({
    id,
    preset: withVersion(db, withOwn(own, preset), now),
  }));
  return {
    changes: [
      settingChange(db, PRESET_IN_FORCE, preset.version),
      ...followed.map((article) => settingChange(db, PRESET_OF_ARTICLE + article.id, article.preset.version)),
    ],
    made: {
      preset,
      ...(followed.length > 0 && { ofArticles: Object.fromEntries(followed.map((one) => [one.id, one.preset])) }),
    },
  };
}

/** What an article has of its own; null where it is the deck's, undefined where it stays as it is. */
export interface OwnOfArticle {
  readonly desiredRetention?: number | null;
  readonly parameters?: readonly number[] | null;
}

/** For one article. Null where it has just this already. */
export function putArticlePreset(db: WritableDb, id: DocumentId, wanted: OwnOfArticle, now: Instant): PutPreset | null {
  const deck = currentPreset(db);
  const before = ownOf(presetsOfArticles(db).find((article) => article.id === id)?.preset);
  const after = { ...before, ...wanted };
  if (JSON.stringify(after) === JSON.stringify(before)) return null;
  const { desiredRetention, parameters } = after;
  const own = OWN_PARTS.filter((part) => (part === 'retention' ? desiredRetention : parameters) !== null);
  if (own.length === 0) return { changes: [settingChange(db, PRESET_OF_ARTICLE + id, null)] };
  const content = {
    ...deck,
    ...(desiredRetention !== null && { desiredRetention }),
    ...(parameters !== null && { parameters, own }),
  };
  const preset = withVersion(db, content, now);
  return { changes: [settingChange(db, PRESET_OF_ARTICLE + id, preset.version)], made: { preset } };
}

/** What an article has of its own, given its preset if it has one. */
export function ownOf(article: Preset | undefined): Required<OwnOfArticle> {
  const parts = article ? ownParts(article) : [];
  return {
    desiredRetention: article && parts.includes('retention') ? article.desiredRetention : null,
    parameters: article && parts.includes('weights') ? article.parameters : null,
  };
}

function withVersion(db: WritableDb, content: Omit<Preset, 'version'>, now: Instant): Preset {
  const preset = { ...content, version: nextPresetVersion(db) };
  addPreset(db, preset, now);
  return preset;
}
