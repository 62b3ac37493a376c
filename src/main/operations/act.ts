// How an act of a person is kept: its changes are made, what follows from them is derived, and one event says it all.
import { z } from 'zod';
import type { Instant } from '../../core/base/time';
import type { Preset } from '../../core/scheduling/preset';
import type { Done } from '../../shared/contract/history';
import { applyChange, type FieldChange, fieldChange } from '../store/changes';
import { cardOfNumber, numberOfCard } from '../store/cards';
import { recountFacts } from '../store/documentCounts';
import { type EventStamp, nextStamp } from '../store/deviceClock';
import { recordAct } from '../store/events';
import { FIRST_PRESET, presetOfVersion } from '../store/presets';
import { PRESET_IN_FORCE } from '../store/settings';
import type { WritableDb } from '../store/sql';
import { isKnownAct, titleOfAct } from './actTitle';
import { deriveAll, deriveNoteOf } from './derive';

/** What an undoable act keeps beside its name. `about` is for its title. */
export interface ActPayload {
  readonly about: string;
  readonly changes: readonly FieldChange[];
  /** What the act made, whole, for other devices. */
  readonly made?: unknown;
}

const payloadShape = z.object({ about: z.string(), changes: z.array(fieldChange) });

/** The changes an act made; null where it is an act of a newer app, whose consequences this one does not know. */
export function changesOf(operation: string, payload: unknown): readonly FieldChange[] | null {
  const read = payloadShape.safeParse(payload);
  return isKnownAct(operation) && read.success ? read.data.changes : null;
}

/** Makes changes and keeps them as one act. Call it inside a transaction. */
export function perform(
  db: WritableDb,
  operation: string,
  about: string,
  changes: readonly (FieldChange | null)[],
  now: Instant,
  made?: unknown,
): Done & { readonly stamp: EventStamp } {
  const real = changes.filter((change) => change !== null);
  const payload: ActPayload = { about, changes: real, ...(made !== undefined && { made }) };
  const stamp = nextStamp(db, now);
  recordAct(db, { operation, payload, undoable: true }, stamp);
  turn(db, real, 'forward');
  return { operation, title: titleOfAct(operation, payload), stamp };
}

/** Turns the changes of an act forward or back, and derives what follows from them. */
export function turn(db: WritableDb, changes: readonly FieldChange[], direction: 'forward' | 'back'): void {
  const ordered = direction === 'forward' ? changes : changes.toReversed();
  for (const change of ordered) applyChange(db, change, direction);
  const cards = changes.filter((change) => change.table === 'cards');
  for (const id of new Set(cards.map(({ id }) => id))) deriveNoteOf(db, numberOfCard(db, id));
  for (const { id } of cards.filter(({ fields }) => 'removed' in fields)) recountFactsOf(db, id);
  for (const change of changes) deriveWhatPresetChanges(db, change);
}

/** A card came into the deck or left it: its article's facts are asked, or are not any more. */
function recountFactsOf(db: WritableDb, id: string): void {
  const { document } = cardOfNumber(db, numberOfCard(db, id));
  if (document !== null) recountFacts(db, document);
}

/** Another preset in force, under which the same answers mean another memory or other days, is told to every card. */
function deriveWhatPresetChanges(db: WritableDb, change: FieldChange): void {
  if (change.table !== 'settings' || change.id !== PRESET_IN_FORCE) return;
  const [before, after] = change.fields.value.map((text) => presetOfVersion(db, Number(text ?? FIRST_PRESET)));
  if (foldPart(before) !== foldPart(after)) deriveAll(db);
}

const foldPart = (preset: Preset | undefined): string =>
  JSON.stringify(
    preset && [
      preset.parameters,
      preset.enableShortTerm,
      preset.learningSteps,
      preset.relearningSteps,
      preset.dayStartHour,
    ],
  );
