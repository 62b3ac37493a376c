// Another preset for the deck, or for one article, as a new version: what an act then changes is the setting that names it.
import type { DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { Preset } from '../../core/scheduling/preset';
import type { FieldChange } from '../store/changes';
import { addPreset, nextPresetVersion, presetsOfArticles, withOwn } from '../store/presets';
import { PRESET_IN_FORCE, PRESET_OF_ARTICLE, settingChange } from '../store/settings';
import type { WritableDb } from '../store/sql';

export interface PutPreset {
  readonly changes: readonly (FieldChange | null)[];
  /** Version numbers count in this file only: another device needs the presets themselves. */
  readonly made: { readonly preset: Preset; readonly ofArticles?: Readonly<Record<DocumentId, Preset>> };
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

/** For one article. */
export function putArticlePreset(
  db: WritableDb,
  id: DocumentId,
  content: Omit<Preset, 'version'>,
  now: Instant,
): PutPreset {
  const preset = withVersion(db, content, now);
  return { changes: [settingChange(db, PRESET_OF_ARTICLE + id, preset.version)], made: { preset } };
}

function withVersion(db: WritableDb, content: Omit<Preset, 'version'>, now: Instant): Preset {
  const preset = { ...content, version: nextPresetVersion(db) };
  addPreset(db, preset, now);
  return preset;
}
