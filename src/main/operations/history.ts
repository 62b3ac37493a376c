// Taking an act back and doing it again. Both append an event; nothing is deleted, and a restart changes nothing.
import { z } from 'zod';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import type { Done, History, Within } from '../../shared/contract/history';
import { gradeOfNumber } from '../../core/scheduling/grade';
import { instantOf } from '../../core/sync/clock';
import { cardOfNumber, numberOfCard } from '../store/cards';
import type { FieldChange } from '../store/changes';
import { nextStamp } from '../store/deviceClock';
import { cardsMovedBy } from '../store/dueMoves';
import {
  markStanding,
  markUndone,
  newestStanding,
  newestUndone,
  pastActs,
  type PastEvent,
  recordAct,
  turnOf,
} from '../store/events';
import { presetOf } from '../store/presets';
import { logOfCard, reviewOfEvent } from '../store/reviewLog';
import { askNext, recountAnswered } from '../store/session';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { changesOf, turn } from './act';
import { titleOfAct, titleOfAnswer } from './actTitle';
import { foldFigures, keepFigures } from './answerTotals';
import { deriveNoteOf } from './derive';

const MOST_ACTS = 200;

/** Takes back the newest act that stands. Problems: `history/nothing`, `history/newer`, `history/elsewhere`. */
export const undo = (db: WritableDb, now: Instant, within?: Within): Result<Done> => step(db, 'undo', now, within);

/** Does again the act undone last, unless something else was done since. Problems as of `undo`. */
export const redo = (db: WritableDb, now: Instant, within?: Within): Result<Done> => step(db, 'redo', now, within);

function step(db: WritableDb, direction: 'undo' | 'redo', now: Instant, within?: Within): Result<Done> {
  return inTransaction(db, () => {
    const act = direction === 'undo' ? newestStanding(db) : newestUndone(db);
    if (!act) {
      return fail('history/nothing', direction === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.');
    }
    const isAnswer = act.operation === 'gradeCard';
    const changes = isAnswer ? [] : changesOf(act.operation, act.payload);
    if (!changes) {
      return fail(
        'history/newer',
        `The last act, “${act.operation}”, was done by a newer Commonplace; this one cannot take it back or do it ` +
          'again. Nothing was changed.',
      );
    }
    if (within === 'session' && !IN_SESSION.includes(act.operation)) {
      return fail('history/elsewhere', elsewhere(direction, doneOf(db, act).title));
    }
    const stamp = nextStamp(db, now);
    recordAct(db, { operation: direction, payload: turnOf(db, act), undoable: false }, stamp);
    const mark = () => (direction === 'undo' ? markUndone(db, act, stamp) : markStanding(db, act));
    if (isAnswer) turnAnswer(db, act, mark, direction);
    else {
      mark();
      turn(db, changes, direction === 'undo' ? 'back' : 'forward');
      for (const card of cardsMovedBy(db, act.device, act.seq)) deriveNoteOf(db, card);
      if (direction === 'undo') putBack(db, changes);
    }
    return succeed(doneOf(db, act));
  });
}

/** What can be done without leaving a session. */
const IN_SESSION = ['gradeCard', 'suspendCard', 'resumeCard', 'buryCard', 'flagCard', 'editCard', 'createCard'];

const elsewhere = (direction: 'undo' | 'redo', title: string): string =>
  direction === 'undo'
    ? `Nothing was undone: the last act was not done in a session. On Today it can be undone: ${title}.`
    : `Nothing was done again: what was undone last was not done in a session. On Today it can be done again: ${title}.`;

/** An answer comes or goes: figures of the answers from it on are taken out, the log is read anew, and they are put back. */
function turnAnswer(db: WritableDb, act: PastEvent, mark: () => void, direction: 'undo' | 'redo'): void {
  const answer = reviewOfEvent(db, act.device, act.seq);
  if (!answer) throw new Error(`The answer ${act.device}/${act.seq} is not in the log.`);
  const { card: number, hlc } = answer;
  const card = cardOfNumber(db, number);
  const preset = presetOf(db, card.document);
  keep(-1);
  mark();
  keep(1);
  deriveNoteOf(db, number);
  recountAnswered(db);
  // The person sees the card whose answer was taken back.
  askNext(db, direction === 'undo' ? number : null);

  /** What was answered before it stays what it was; mostly that is all the rest. */
  function keep(sign: 1 | -1): void {
    const log = logOfCard(db, number);
    let place = 0;
    foldFigures(preset, card, log, (figures) => {
      if ((log[place]?.hlc ?? '') >= hlc) keepFigures(db, figures, sign);
      place += 1;
    });
  }
}

/** A card that was put away and is taken back stands on the table again. */
function putBack(db: WritableDb, changes: readonly FieldChange[]): void {
  for (const change of changes) {
    if (change.table !== 'cards') continue;
    const { suspended, hidden_until: hiddenUntil } = change.fields;
    if (suspended?.[1] === 1 || hiddenUntil) askNext(db, numberOfCard(db, change.id));
  }
}

const answered = z.object({ grade: z.number(), card: z.number() });

function doneOf(db: ReadableDb, { operation, payload }: PastEvent): Done {
  if (operation !== 'gradeCard') return { operation, title: titleOfAct(operation, payload) };
  const { grade, card } = answered.parse(payload);
  return { operation, title: titleOfAnswer(cardOfNumber(db, card).front, gradeOfNumber(grade) ?? 'again') };
}

export const readHistory = (db: ReadableDb): History =>
  inSnapshot(db, () => {
    const undoable = newestStanding(db);
    const redoable = newestUndone(db);
    return {
      undo: undoable && doneOf(db, undoable),
      redo: redoable && doneOf(db, redoable),
      acts: pastActs(db, MOST_ACTS).map((act) => ({
        ...doneOf(db, act),
        id: `${act.device}/${act.seq}`,
        at: instantOf(act.hlc),
        isUndone: act.isUndone,
      })),
    };
  });
