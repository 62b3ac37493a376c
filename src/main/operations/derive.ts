// What follows from cards, log and moves: memory is the fold of the log, the date is the last decision. Used to take
// answers back, to rebuild everything, and to check what is stored.
import type { StudyDay } from '../../core/base/time';
import type { Presets } from '../../core/scheduling/preset';
import { type CardPlace, noteOfCard, placesOfNotes } from '../store/cards';
import { replaceAnswers } from '../store/days';
import { isOutdated, markUpToDate } from '../store/outdated';
import { replacePredictions } from '../store/predictions';
import { rebuildFullText } from '../store/checks';
import { recountFacts } from '../store/documentCounts';
import { documentHeads } from '../store/documents';
import { rebuildUndone } from '../store/events';
import { type DueMove, lastMovesOfNotes } from '../store/dueMoves';
import { noteRanges, type NoteRange, onlyNote } from '../store/notes';
import { presetsInForce } from '../store/presets';
import { type LogFact, logOfNotes } from '../store/reviewLog';
import { type DueDate, putSchedules, recountSchedules, type ScheduleRow } from '../store/schedule';
import { inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { figuresOfLog, type FoldedFigures } from './answerTotals';
import { FigureSums } from './figureSums';

/** The date decided last: by the last answer, or by a move after it. */
function dueOf(log: readonly LogFact[], move: DueMove | null): DueDate | null {
  const last = log.at(-1);
  if (!last) return null;
  return move && move.hlc > last.hlc
    ? { intervalDays: last.intervalDays, at: move.at, day: move.day, isMoved: move.kind === 'spread' }
    : { intervalDays: last.intervalDays, at: last.dueAt, day: last.dueDay, isMoved: false };
}

/** What follows from a card of the deck and its answers that stand: its row of the schedule, and a figure for each. */
export interface DerivedCard {
  readonly row: ScheduleRow;
  readonly figures: readonly FoldedFigures[];
}

/** Every card of these notes that is part of the deck. */
export function derivedCards(db: ReadableDb, presets: Presets, notes: NoteRange): DerivedCard[] {
  const logs = logsByCard(db, notes);
  const moves = lastMovesOfNotes(db, notes);
  const latest = new LatestDays();
  const cards = placesOfNotes(db, notes).map((card) => {
    const log = logs.get(card.number) ?? [];
    const figures = [...figuresOfLog(presets.of(card.document), card, log)];
    for (const { total } of figures) latest.add(card, total.day);
    return { card, log, figures };
  });
  return cards.map(({ card, log, figures }) => {
    const row = {
      card: card.number,
      note: card.note,
      document: card.document,
      position: card.position ?? 0,
      suspended: card.suspended,
      hiddenUntil: card.hiddenUntil,
      spacedUntil: latest.dayAfterSiblings(card),
      memory: figures.at(-1)?.memory ?? null,
      due: dueOf(log, moves.get(card.number) ?? null),
    };
    return { row, figures };
  });
}

function logsByCard(db: ReadableDb, notes: NoteRange): ReadonlyMap<number, readonly LogFact[]> {
  const logs = new Map<number, LogFact[]>();
  for (const entry of logOfNotes(db, notes)) {
    const log = logs.get(entry.card);
    if (log) log.push(entry);
    else logs.set(entry.card, [entry]);
  }
  return logs;
}

/** The latest study days on which cards of each note were answered. Clocks may have been set back in between. */
class LatestDays {
  /** For each note the card answered last, its day, and the last day of any other card. */
  readonly #notes = new Map<number, { card: number; day: number; other: number }>();

  add({ note, number }: CardPlace, day: StudyDay): void {
    const known = this.#notes.get(note);
    if (!known) this.#notes.set(note, { card: number, day, other: -Infinity });
    else if (known.card === number) known.day = Math.max(known.day, day);
    else if (day > known.day) this.#notes.set(note, { card: number, day, other: known.day });
    else known.other = Math.max(known.other, day);
  }

  /** The study day after the latest answer to another card of its note; 0 when there is none. */
  dayAfterSiblings({ note, number }: CardPlace): StudyDay {
    const known = this.#notes.get(note);
    const latest = known?.card === number ? known.other : (known?.day ?? -Infinity);
    return Math.max(0, latest + 1) as StudyDay;
  }
}

/** Derives a card anew, and its siblings, which keep a day's distance from its answers. */
export const deriveNoteOf = (db: WritableDb, card: number): void => {
  deriveNotes(db, presetsInForce(db), onlyNote(noteOfCard(db, card)));
};

/** The same for many cards, each note once. */
export function deriveNotesOf(db: WritableDb, cards: readonly number[]): void {
  const presets = presetsInForce(db);
  for (const note of new Set(cards.map((card) => noteOfCard(db, card)))) deriveNotes(db, presets, onlyNote(note));
}

/** Writes the rows of these notes that are not as they should be. What they follow from comes back. */
function deriveNotes(db: WritableDb, presets: Presets, notes: NoteRange): DerivedCard[] {
  const cards = derivedCards(db, presets, notes);
  putSchedules(
    db,
    notes,
    cards.map(({ row }) => row),
  );
  return cards;
}

/** Makes every derived table anew, whatever stands there, from events, cards and log. */
export const rebuildDerived = (db: WritableDb): void => {
  inTransaction(db, () => {
    rebuildUndone(db);
    deriveAll(db);
    recountSchedules(db);
    for (const { number } of documentHeads(db)) recountFacts(db, number);
    rebuildFullText(db);
  });
};

/** Derives the whole deck anew, in the transaction of whatever made it necessary: new weights, another day start. */
export function deriveAll(db: WritableDb): void {
  const presets = presetsInForce(db);
  const sums = new FigureSums();
  for (const notes of noteRanges(db)) {
    for (const { figures } of deriveNotes(db, presets, notes)) for (const figure of figures) sums.add(figure);
  }
  replaceAnswers(db, sums.answers);
  replacePredictions(db, sums.predictions);
  markUpToDate(db);
}

/** Derives the deck anew where a new schema asks for it; a crash on the way leaves it to be done at the next start. */
export function bringUpToDate(db: WritableDb): void {
  if (!isOutdated(db)) return;
  inTransaction(db, () => {
    // Another process may have been first while this one waited for the lock.
    if (isOutdated(db)) deriveAll(db);
  });
}
