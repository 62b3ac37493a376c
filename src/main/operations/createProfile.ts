// The first minute of a profile: a device, a preset, and the bundled articles with their cards accepted.
import type { Result } from '../../core/base/result';
import { succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { keepEdition } from '../store/bundledEdition';
import { createDevice, hasDevice, nextStamp } from '../store/deviceClock';
import { recordAct } from '../store/events';
import { addPreset } from '../store/presets';
import { inTransaction, type WritableDb } from '../store/sql';
import { furnishArticle } from './addArticle';
import type { PreparedArticle } from './bringArticle';

export interface ProfileStart {
  readonly deviceId: string;
  /** Called only where a profile has to be made: reading articles costs time no later start should pay. */
  readonly bundledArticles: () => Result<readonly PreparedArticle[]>;
  /** Which edition of them it is, so that a newer one is known as that. */
  readonly digest?: string | undefined;
}

/** Makes a fresh file a profile, all of it or nothing. An existing profile is left as it is. */
export function createProfile(
  db: WritableDb,
  start: ProfileStart,
  now: Instant,
): Result<{ readonly created: boolean }> {
  if (hasDevice(db)) return succeed({ created: false });
  const articles = start.bundledArticles();
  if (!articles.ok) return articles;
  return inTransaction(db, () => {
    // Another process may have been first while this one waited for the lock.
    if (hasDevice(db)) return succeed({ created: false });
    createDevice(db, start.deviceId, now);
    addPreset(db, DEFAULT_PRESET, now);
    const payload = { preset: DEFAULT_PRESET };
    recordAct(db, { operation: 'createProfile', payload, undoable: false }, nextStamp(db, now));
    for (const article of articles.value) furnishArticle(db, article, now);
    if (start.digest !== undefined) keepEdition(db, start.digest, null);
    return succeed({ created: true });
  });
}
