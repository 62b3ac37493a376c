// What follows from cards, log and moves: memory is the fold of the log, the date is the last decision. Used to take
// answers back, to rebuild everything, and to check what is stored.
import { type StudyDay, studyDayOf } from '../../core/base/time';
import type { Preset } from '../../core/scheduling/preset';
import { foldLog } from '../../core/scheduling/replay';
import { acceptedCards, cardOfNumber, cardsOfNote, type StoredCard } from '../store/cards';
import { addAnswers, forgetAnswers } from '../store/days';
import { type DueMove, lastMoveOf, lastMoves } from '../store/dueMoves';
import { currentPreset } from '../store/presets';
import { logByCard, logOfCard, type ReviewLogEntry } from '../store/reviewLog';
import { type DueDate, dropSchedule, putSchedule, type ScheduleRow } from '../store/schedule';
import type { ReadableDb, WritableDb } from '../store/sql';
import { totalsOfLog } from './answerTotals';

/** The date decided last: by the last answer, or by a move after it. */
export function dueOf(log: readonly ReviewLogEntry[], move: DueMove | null): DueDate | null {
  const last = log.at(-1);
  if (!last) return null;
  return move && move.hlc > last.hlc
    ? { intervalDays: last.intervalDays, at: move.at, day: move.day }
    : { intervalDays: last.intervalDays, at: last.dueAt, day: last.dueDay };
}

/** Row of the schedule that follows from a card and its answers; `spacedUntil` follows from its siblings. */
export const rowOf = (
  preset: Preset,
  card: StoredCard,
  log: readonly ReviewLogEntry[],
  move: DueMove | null,
  spacedUntil: StudyDay,
): ScheduleRow => ({
  card: card.number,
  note: card.note,
  document: card.document,
  position: card.position ?? 0,
  suspended: card.suspended,
  hiddenUntil: card.hiddenUntil,
  spacedUntil,
  memory: foldLog(preset, log),
  due: dueOf(log, move),
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
    const row = rowOf(preset, member.card, member.log, lastMoveOf(db, member.card.number), spacedBy(preset, others));
    putSchedule(db, row);
  }
}

/** The study day after the latest answer in these logs; 0 when there is none. Clocks may have been set back in between. */
export function spacedBy(preset: Preset, logs: readonly (readonly ReviewLogEntry[])[]): StudyDay {
  let latest = 0;
  for (const log of logs) {
    for (const entry of log) latest = Math.max(latest, studyDayOf(entry, preset.dayStartHour) + 1);
  }
  return latest as StudyDay;
}

/** A card with its answers that stand, and those of the other cards of its note. */
export interface CardWithLog {
  readonly card: StoredCard;
  readonly log: readonly ReviewLogEntry[];
  readonly siblings: readonly (readonly ReviewLogEntry[])[];
}

/** Every accepted card; cards without answers come with an empty log. */
export function cardsWithLogs(db: ReadableDb): CardWithLog[] {
  const logs = new Map<number, ReviewLogEntry[]>();
  for (const entry of logByCard(db)) {
    const log = logs.get(entry.card);
    if (log) log.push(entry);
    else logs.set(entry.card, [entry]);
  }
  const cards = acceptedCards(db).map((card) => ({ card, log: logs.get(card.number) ?? [] }));
  const notes = new Map<number, (typeof cards)[number][]>();
  for (const member of cards) {
    const note = notes.get(member.card.note);
    if (note) note.push(member);
    else notes.set(member.card.note, [member]);
  }
  return cards.map((member) => ({
    ...member,
    siblings: (notes.get(member.card.note) ?? []).filter((other) => other !== member).map(({ log }) => log),
  }));
}

/** Derives the whole deck anew, in the transaction of whatever made it necessary: new weights, another day start. */
export function deriveAll(db: WritableDb): void {
  const preset = currentPreset(db);
  const moves = lastMoves(db);
  forgetAnswers(db);
  for (const { card, log, siblings } of cardsWithLogs(db)) {
    putSchedule(db, rowOf(preset, card, log, moves.get(card.number) ?? null, spacedBy(preset, siblings)));
    for (const total of totalsOfLog(card, log, preset.dayStartHour)) addAnswers(db, total);
  }
}
