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
import { type CardLog, type CardLogs, logsOfNotes } from '../store/reviewLog';
import { type DueDate, putSchedules, recountSchedules, type ScheduleRow } from '../store/schedule';
import { inTransaction, type ReadableDb, withLargeCache, type WritableDb } from '../store/sql';
import { wholeLog } from '../store/wholeLog';
import { foldFigures, type FoldedFigures } from './answerTotals';
import { FigureSums } from './figureSums';

/** The date decided last: by the last answer, or by a move after it. */
function dueOf(decided: CardLog['decided'], move: DueMove | undefined): DueDate | null {
  if (!decided) return null;
  if (!move) return { ...decided, isMoved: false };
  return { intervalDays: decided.intervalDays, at: move.at, day: move.day, isMoved: move.kind === 'spread' };
}

/** Is handed the figures of an answer that stands, and the card it was given to. */
export type FigureTaker = (figures: FoldedFigures, card: CardPlace) => void;

/** What rows follow from besides the cards themselves. */
export interface Sources {
  readonly presets: Presets;
  readonly logs: CardLogs;
}

/** Of the whole deck. The log is read at once. */
export const sourcesOfDeck = (db: ReadableDb): Sources => ({ presets: presetsInForce(db), logs: wholeLog(db) });

/**
 * What follows from every card of these notes that is part of the deck, and from its answers that stand: its row of the
 * schedule. Figures of the answers are handed on, card by card, as they are folded.
 */
export function derivedRows(
  db: ReadableDb,
  { presets, logs }: Sources,
  notes: NoteRange,
  take: FigureTaker,
): ScheduleRow[] {
  const moves = lastMovesOfNotes(db, notes);
  const latest = new LatestDays();
  const cards = placesOfNotes(db, notes).map((card) => {
    // Of the answers nothing is kept: what grows old costs more than what is forgotten at once.
    const { answers, decided } = logs(card.number);
    let day = -Infinity;
    const memory = foldFigures(presets.of(card.document), card, answers, (figures) => {
      day = Math.max(day, figures.total.day);
      take(figures, card);
    });
    latest.add(card, day);
    return { card, decided, memory };
  });
  return cards.map(({ card, decided, memory }) => ({
    card: card.number,
    note: card.note,
    document: card.document,
    position: card.position ?? 0,
    suspended: card.suspended,
    hiddenUntil: card.hiddenUntil,
    spacedUntil: latest.dayAfterSiblings(card),
    memory,
    due: dueOf(decided, moves.get(card.number)),
  }));
}

/** The latest study days on which cards of each note were answered. Clocks may have been set back in between. */
class LatestDays {
  /** For each note the card answered last, its day, and the last day of any other card. */
  readonly #notes = new Map<number, { card: number; day: number; other: number }>();

  /** Once for each card. */
  add({ note, number }: CardPlace, day: number): void {
    const known = this.#notes.get(note);
    if (!known) this.#notes.set(note, { card: number, day, other: -Infinity });
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
  deriveNotesOf(db, [card]);
};

/** The same for many cards, each note once. */
export function deriveNotesOf(db: WritableDb, cards: readonly number[]): void {
  const presets = presetsInForce(db);
  for (const note of new Set(cards.map((card) => noteOfCard(db, card)))) {
    const notes = onlyNote(note);
    deriveNotes(db, { presets, logs: logsOfNotes(db, notes) }, notes, forgetFigures);
  }
}

const forgetFigures: FigureTaker = () => undefined;

/** Writes the rows of these notes that are not as they should be. */
function deriveNotes(db: WritableDb, sources: Sources, notes: NoteRange, take: FigureTaker): void {
  putSchedules(db, notes, derivedRows(db, sources, notes, take));
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
  withLargeCache(db, () => {
    const sources = sourcesOfDeck(db);
    const sums = new FigureSums();
    for (const notes of noteRanges(db)) deriveNotes(db, sources, notes, (figures) => sums.add(figures));
    replaceAnswers(db, sums.answers);
    replacePredictions(db, sums.predictions);
    markUpToDate(db);
  });
}

/** Derives the deck anew where a new schema asks for it; a crash on the way leaves it to be done at the next start. */
export function bringUpToDate(db: WritableDb): void {
  if (!isOutdated(db)) return;
  inTransaction(db, () => {
    // Another process may have been first while this one waited for the lock.
    if (isOutdated(db)) deriveAll(db);
  });
}
