// How an act of a person is kept: its changes are made, what follows from them is derived, and one event says it all.
import { z } from 'zod';
import type { DocumentId } from '../../core/base/ids';
import type { Instant } from '../../core/base/time';
import type { Preset } from '../../core/scheduling/preset';
import type { Done } from '../../shared/contract/history';
import { applyChange, type FieldChange, fieldChange } from '../store/changes';
import { cardOfNumber, numberOfCard } from '../store/cards';
import { recountFacts } from '../store/documentCounts';
import { documentRow } from '../store/documents';
import { type EventStamp, nextStamp } from '../store/deviceClock';
import { recordAct } from '../store/events';
import { currentPreset, FIRST_PRESET, presetOf, presetOfVersion } from '../store/presets';
import { logOfCard } from '../store/reviewLog';
import { namesPreset, PRESET_IN_FORCE } from '../store/settings';
import type { ReadableDb, WritableDb } from '../store/sql';
import { isKnownAct, titleOfAct } from './actTitle';
import { foldFigures, keepFigures } from './answerTotals';
import { deriveAll, deriveNotesOf } from './derive';

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
  const cards = changes.filter((change) => change.table === 'cards');
  const retyped = cards.filter(({ fields }) => 'type' in fields).map(({ id }) => numberOfCard(db, id));
  for (const card of retyped) countAnswersOf(db, card, -1);
  for (const change of ordered) applyChange(db, change, direction);
  for (const card of retyped) countAnswersOf(db, card, 1);
  deriveNotesOf(
    db,
    cards.map(({ id }) => numberOfCard(db, id)),
  );
  for (const document of documentsToCount(db, changes)) recountFacts(db, document);
  if (changes.some((change) => isFoldedAnew(db, change))) deriveAll(db);
}

/** Answers are counted by what their card asks: they go out under one type and come in under another. */
function countAnswersOf(db: WritableDb, number: number, sign: 1 | -1): void {
  const card = cardOfNumber(db, number);
  foldFigures(presetOf(db, card.document), card, logOfCard(db, number), (figures) => keepFigures(db, figures, sign));
}

/** Fields of a card that say whether it is asked, and for which facts. */
const ASKING = ['removed', 'accepted_at', 'made_from'] as const;

/** Articles of which other facts are asked than before. */
function documentsToCount(db: ReadableDb, changes: readonly FieldChange[]): ReadonlySet<number> {
  const documents = new Set<number>();
  for (const change of changes) {
    if (change.table === 'documents') documents.add(documentRow(db, change.id as DocumentId)?.number ?? 0);
    if (change.table !== 'cards' || !ASKING.some((name) => name in change.fields)) continue;
    const { document } = cardOfNumber(db, numberOfCard(db, change.id));
    if (document !== null) documents.add(document);
  }
  return documents;
}

/** Under another preset in force the same answers may mean another memory or other days. */
function isFoldedAnew(db: WritableDb, change: FieldChange): boolean {
  if (change.table !== 'settings' || !namesPreset(change.id)) return false;
  const preset = (version: string | number | null): Preset => {
    if (version !== null) return presetOfVersion(db, Number(version));
    return change.id === PRESET_IN_FORCE ? presetOfVersion(db, FIRST_PRESET) : currentPreset(db);
  };
  const [before, after] = change.fields.value;
  return foldPart(preset(before)) !== foldPart(preset(after));
}

const foldPart = (preset: Preset): string =>
  JSON.stringify([
    preset.parameters,
    preset.enableShortTerm,
    preset.learningSteps,
    preset.relearningSteps,
    preset.dayStartHour,
  ]);
