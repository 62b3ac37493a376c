// Dates decided anew from what is remembered: every review comes when its memory has faded to the desired retention. One
// act; undo brings every date back.
import { fail, type Result, succeed } from '../../core/base/result';
import { addDays, asInstant, type LocalMoment, MILLIS_PER_DAY, type StudyDay, studyDayOf } from '../../core/base/time';
import { evenDay } from '../../core/scheduling/evenDay';
import { freeDays, seedOf } from '../../core/scheduling/evenOutcomes';
import { intervalOf } from '../../core/scheduling/fsrs';
import type { MemoryState } from '../../core/scheduling/memoryState';
import type { Preset, Presets } from '../../core/scheduling/preset';
import { foldLog } from '../../core/scheduling/replay';
import type { Done } from '../../shared/contract/history';
import type { DateMoves } from '../../shared/contract/model';
import type { EventStamp } from '../store/deviceClock';
import { addDueMove } from '../store/dueMoves';
import { noteRanges } from '../store/notes';
import { currentPreset, presetsInForce } from '../store/presets';
import { moveDue, schedulesOfNotes } from '../store/schedule';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { wholeLog } from '../store/wholeLog';
import { perform } from './act';
import { type PlannedLoad, plannedLoad } from './plannedLoad';

export interface PlannedDay {
  readonly card: number;
  readonly document: number | null;
  /** The day it stands on. */
  readonly now: StudyDay;
  /** The day a preset would put it on. */
  readonly then: StudyDay;
}

/**
 * Every review card with the day it stands on and the day presets would choose, memory folded anew with their weights. Where
 * days are to be even, a day the model leaves free is as good as the one it would choose.
 */
export function* plannedDays(db: ReadableDb, presets: Presets, today: StudyDay): Generator<PlannedDay> {
  const planned = plannedLoad(db);
  const logs = wholeLog(db);
  for (const notes of noteRanges(db)) {
    for (const { card, document, queue, due } of schedulesOfNotes(db, notes)) {
      if (queue !== 'review' || !due) continue;
      const preset = presets.of(document);
      const memory = foldLog(preset, logs(card).answers);
      if (!memory) continue;
      const review = { card, now: due.day, memory, preset };
      yield { card, document, now: due.day, then: planned ? evenly(planned, review, today) : plainly(review) };
    }
  }
}

interface Review {
  readonly card: number;
  readonly now: StudyDay;
  readonly memory: MemoryState;
  readonly preset: Preset;
}

const plainly = ({ preset, memory }: Review): StudyDay =>
  addDays(memory.lastStudyDay, intervalOf(preset, memory.stability));

function evenly(planned: PlannedLoad, review: Review, today: StudyDay): StudyDay {
  const { card, now, preset, memory } = review;
  const { lastStudyDay: last, stability, reps } = memory;
  const interval = intervalOf(preset, stability);
  const free = freeDays(preset, interval, 0);
  if (now - last >= free.from && now - last <= free.to && planned.share(now) > 0) return now;
  const range = { from: Math.max(free.from, today + 1 - last), to: free.to };
  if (range.from > range.to) return plainly(review);
  planned.add(now, -1);
  const then = addDays(last, evenDay(last, interval, range, planned, seedOf(`${card}/${reps}`)));
  planned.add(then, 1);
  return then;
}

/** Moves the cards within the transaction of an act. How many were moved comes back. */
export function moveCards(db: WritableDb, moves: readonly PlannedDay[], stamp: EventStamp, moment: LocalMoment): void {
  const today = studyDayOf(moment, currentPreset(db).dayStartHour);
  for (const { card, then: day } of moves) {
    const at = asInstant(moment.at + (day - today) * MILLIS_PER_DAY);
    addDueMove(db, { card, at, day, kind: 'plan' }, stamp);
    moveDue(db, card, { at, day, isMoved: false });
  }
}

/** What deciding dates anew by these presets would change; of one article's cards where it is named by its row number. */
export function sumOfMoves(db: ReadableDb, presets: Presets, today: StudyDay, article?: number): DateMoves {
  const tomorrow = addDays(today, 1);
  let [dueBefore, dueAfter, moved, cards] = [0, 0, 0, 0];
  for (const { document, now, then } of plannedDays(db, presets, today)) {
    if (article !== undefined && document !== article) continue;
    cards += 1;
    if (now <= tomorrow) dueBefore += 1;
    if (then <= tomorrow) dueAfter += 1;
    if (now !== then) moved += 1;
  }
  return { cards, moved, dueBefore, dueAfter };
}

/** What `reschedule` would change. */
export const previewReschedule = (db: ReadableDb, moment: LocalMoment): DateMoves =>
  inSnapshot(db, () => {
    const presets = presetsInForce(db);
    return sumOfMoves(db, presets, studyDayOf(moment, presets.deck.dayStartHour));
  });

/** Those whose day would be another, of the deck or of one article. */
export const movesOf = (db: ReadableDb, presets: Presets, moment: LocalMoment, article?: number): PlannedDay[] =>
  [...plannedDays(db, presets, studyDayOf(moment, presets.deck.dayStartHour))].filter(
    ({ document, now, then }) => now !== then && (article === undefined || document === article),
  );

/** Problem `plan/nothing` where every date is as the model would have it. */
export function reschedule(db: WritableDb, moment: LocalMoment): Result<Done> {
  return inTransaction(db, () => {
    const moves = movesOf(db, presetsInForce(db), moment);
    if (moves.length === 0)
      return fail('plan/nothing', 'Every date is as the model would choose it. Nothing was changed.');
    const about = moves.length === 1 ? '1 card' : `${moves.length} cards`;
    const { operation, title, stamp } = perform(db, 'reschedule', about, [], moment.at);
    moveCards(db, moves, stamp, moment);
    return succeed({ operation, title });
  });
}
