// The articles a quiz is on, in the order it comes to them. Reading what is known of one takes some milliseconds: few are
// looked at together, of many those come first that hold the card likeliest lost, which the schedule alone tells.
import type { DocumentId } from '../../../core/base/ids';
import type { LocalMoment } from '../../../core/base/time';
import { recallAt } from '../../../core/scheduling/fsrs';
import { documentHeads } from '../../store/documents';
import { presetsInForce } from '../../store/presets';
import { mostFaded } from '../../store/schedule';
import type { ReadableDb } from '../../store/sql';

/** So many are looked at together. */
export const AT_ONCE = 40;

export interface ArticleTurn {
  readonly id: DocumentId;
  /** No card of it is less likely recalled; null where none was learned, and where all are looked at together. */
  readonly recall: number | null;
}

/** `documents` null: all. What was never learned cannot be lost and comes last, the newest first. */
export function articlesInTurn(
  db: ReadableDb,
  documents: readonly DocumentId[] | null,
  { at }: LocalMoment,
): readonly ArticleTurn[] {
  const chosen = documents && new Set(documents);
  const wanted = documentHeads(db).filter(({ id }) => chosen === null || chosen.has(id));
  if (wanted.length <= AT_ONCE) return wanted.map(({ id }) => ({ id, recall: null }));
  const faded = mostFaded(db, at);
  const presets = presetsInForce(db);
  return wanted
    .map(({ id, number }) => {
      const memory = faded.get(number);
      return { id, number, recall: memory ? recallAt(presets.of(number), memory, at) : null };
    })
    .sort((a, b) => (a.recall ?? 2) - (b.recall ?? 2) || b.number - a.number)
    .map(({ id, recall }) => ({ id, recall }));
}
