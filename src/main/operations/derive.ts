// What follows from cards, log and moves: memory is the fold of the log, the date is the last decision. Used to take
// answers back, to rebuild everything, and to check what is stored.
import { type StudyDay, studyDayOf } from '../../core/base/time';
import type { MemoryState } from '../../core/scheduling/memoryState';
import type { Preset } from '../../core/scheduling/preset';
import { foldLog } from '../../core/scheduling/replay';
import { acceptedPlaces, cardOfNumber, type CardPlace, cardsOfNote } from '../store/cards';
import { addAnswers, type AnswerTotal, forgetAnswers } from '../store/days';
import { type DueMove, lastMoveOf, lastMoves } from '../store/dueMoves';
import { isOutdated, markUpToDate } from '../store/outdated';
import { addPredictions, forgetPredictions, type PredictionTotal } from '../store/predictions';
import { currentPreset } from '../store/presets';
import { logByCard, logOfCard, type ReviewLogEntry } from '../store/reviewLog';
import { type DueDate, dropSchedule, putSchedule, type ScheduleRow } from '../store/schedule';
import { inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { figuresOfLog, FigureSums } from './answerTotals';

/** The date decided last: by the last answer, or by a move after it. */
function dueOf(last: ReviewLogEntry | undefined, move: DueMove | null): DueDate | null {
  if (!last) return null;
  return move && move.hlc > last.hlc
    ? { intervalDays: last.intervalDays, at: move.at, day: move.day }
    : { intervalDays: last.intervalDays, at: last.dueAt, day: last.dueDay };
}

/** Row of the schedule of a card, with what follows from its answers and its siblings'. */
const rowOf = (card: CardPlace, derived: Pick<ScheduleRow, 'memory' | 'due' | 'spacedUntil'>): ScheduleRow => ({
  card: card.number,
  note: card.note,
  document: card.document,
  position: card.position ?? 0,
  suspended: card.suspended,
  hiddenUntil: card.hiddenUntil,
  ...derived,
});

/** Derives a card anew, and its siblings, which keep a day's distance from its answers. */
export function deriveNoteOf(db: WritableDb, number: number): void {
  const preset = currentPreset(db);
  const card = cardOfNumber(db, number);
  if (card.removed || card.acceptedAt === null) dropSchedule(db, number);
  const members = cardsOfNote(db, card.note).map((member) => ({
    card: cardOfNumber(db, member),
    log: logOfCard(db, member),
  }));
  for (const member of members) {
    const others = members.filter((other) => other !== member).map(({ log }) => log);
    const row = rowOf(member.card, {
      memory: foldLog(preset, member.log),
      due: dueOf(member.log.at(-1), lastMoveOf(db, member.card.number)),
      spacedUntil: spacedBy(preset, others),
    });
    putSchedule(db, row);
  }
}

/** The study day after the latest answer in these logs; 0 when there is none. Clocks may have been set back in between. */
function spacedBy(preset: Preset, logs: readonly (readonly ReviewLogEntry[])[]): StudyDay {
  let latest = 0;
  for (const log of logs) {
    for (const entry of log) latest = Math.max(latest, studyDayOf(entry, preset.dayStartHour) + 1);
  }
  return latest as StudyDay;
}

/** Everything that is derived, as cards, log and moves have it. */
export interface DerivedDeck {
  readonly rows: readonly ScheduleRow[];
  readonly answers: readonly AnswerTotal[];
  readonly predictions: readonly PredictionTotal[];
}

interface DerivedCard {
  readonly memory: MemoryState;
  readonly due: DueDate | null;
  /** The study day after the card's latest answer. */
  readonly keepsAwayUntil: StudyDay;
}

/** Folds the whole log, card by card as it comes from the file: a long log never stands in memory whole. */
export function deriveDeck(db: ReadableDb): DerivedDeck {
  const preset = currentPreset(db);
  const moves = lastMoves(db);
  const cards = acceptedPlaces(db);
  const places = new Map(cards.map((card) => [card.number, card]));
  const derived = new Map<number, DerivedCard>();
  const figures = new FigureSums();
  for (const log of logsByCard(db)) {
    const [first] = log;
    const card = first && places.get(first.card);
    if (!card) continue;
    let memory: MemoryState | null = null;
    for (const answer of figuresOfLog(preset, card, log)) {
      figures.add(answer);
      ({ memory } = answer);
    }
    if (!memory) continue;
    derived.set(card.number, {
      memory,
      due: dueOf(log.at(-1), moves.get(card.number) ?? null),
      keepsAwayUntil: spacedBy(preset, [log]),
    });
  }
  const siblings = siblingsOf(cards);
  const rows = cards.map((card) => {
    const { memory = null, due = null } = derived.get(card.number) ?? {};
    let spacedUntil = 0;
    for (const other of siblings.get(card.note) ?? []) {
      if (other !== card.number) spacedUntil = Math.max(spacedUntil, derived.get(other)?.keepsAwayUntil ?? 0);
    }
    return rowOf(card, { memory, due, spacedUntil: spacedUntil as StudyDay });
  });
  return { rows, ...figures.sums() };
}

function siblingsOf(cards: readonly CardPlace[]): ReadonlyMap<number, readonly number[]> {
  const notes = new Map<number, number[]>();
  for (const { note, number } of cards) {
    const members = notes.get(note);
    if (members) members.push(number);
    else notes.set(note, [number]);
  }
  return notes;
}

/** The answers that stand, a card at a time. */
function* logsByCard(db: ReadableDb): Generator<ReviewLogEntry[]> {
  let log: ReviewLogEntry[] = [];
  for (const entry of logByCard(db)) {
    if (log.length > 0 && log[0]?.card !== entry.card) {
      yield log;
      log = [];
    }
    log.push(entry);
  }
  if (log.length > 0) yield log;
}

/** Derives the whole deck anew, in the transaction of whatever made it necessary: new weights, another day start. */
export function deriveAll(db: WritableDb): void {
  const { rows, answers, predictions } = deriveDeck(db);
  forgetAnswers(db);
  forgetPredictions(db);
  for (const row of rows) putSchedule(db, row);
  for (const total of answers) addAnswers(db, total);
  for (const total of predictions) addPredictions(db, total);
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
