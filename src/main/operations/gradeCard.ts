// One answer: what the card becomes, kept with its log entry in one transaction. When this returns, it is on disk.
import type { CardId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import { addDays, type LocalMoment, studyDayOf } from '../../core/base/time';
import type { Outcome } from '../../core/scheduling/fsrs';
import type { Grade } from '../../core/scheduling/grade';
import { phaseOf } from '../../core/scheduling/memoryState';
import type { AnswerMode } from '../../shared/contract/review';
import { findCard } from '../store/cards';
import { nextStamp } from '../store/deviceClock';
import { presetOf } from '../store/presets';
import { appendReview, pastOfCard } from '../store/reviewLog';
import { findSchedule, saveSchedule, spaceSiblings } from '../store/schedule';
import { countAnswered } from '../store/session';
import { inTransaction, type WritableDb } from '../store/sql';
import { figuresOfNext, keepFigures } from './answerTotals';
import { decideDates } from './decideDates';
import { clearTable } from './onTable';

export interface Answer {
  readonly cardId: CardId;
  readonly grade: Grade;
  readonly thinkingMillis: number;
  /** Answers the asker knew of; null skips the check. An answer to an outdated card is refused, not doubled. */
  readonly reps: number | null;
  /** Default: recalled in the head. */
  readonly mode?: AnswerMode | undefined;
  /** What the app would have said of a typed answer. */
  readonly suggested?: Grade | null | undefined;
  readonly typed?: string | null | undefined;
}

/**
 * Grades a card.
 * Problems: `card/unknown`, `card/not-accepted`, `review/stale`, `review/chosen-easy`. The store's own failures throw, and
 * then nothing of the answer is kept.
 */
export function gradeCard(db: WritableDb, answer: Answer, moment: LocalMoment): Result<Outcome> {
  return inTransaction(db, () => {
    const card = findCard(db, answer.cardId);
    if (!card) return fail('card/unknown', `There is no card with the id ${answer.cardId}.`);
    const schedule = findSchedule(db, card.number);
    if (!schedule) {
      return fail('card/not-accepted', 'This card waits in the Inbox: accept it first, then it can be answered.');
    }
    const { memory } = schedule;
    if (answer.reps !== null && answer.reps !== (memory?.reps ?? 0)) {
      return fail(
        'review/stale',
        'The card before this one was answered elsewhere in the meantime; that answer stands.',
      );
    }
    if (answer.mode === 'chosen' && answer.grade === 'easy') {
      return fail(
        'review/chosen-easy',
        'Recognising an answer never counts as more than “Remembered”. Nothing was kept.',
      );
    }
    const preset = presetOf(db, card.document);
    const day = studyDayOf(moment, preset.dayStartHour);
    const outcome = decideDates(db, preset, card.id, schedule, moment)[answer.grade];
    const entry = {
      card: card.number,
      at: moment.at,
      offsetMinutes: moment.offsetMinutes,
      grade: answer.grade,
      thinkingMillis: answer.thinkingMillis,
      phase: phaseOf(memory),
      presetVersion: preset.version,
      intervalDays: outcome.intervalDays,
      dueAt: outcome.dueAt,
      dueDay: outcome.dueDay,
      mode: answer.mode ?? 'recalled',
      suggested: answer.suggested ?? null,
      typed: answer.typed ?? null,
    };
    const figures = figuresOfNext(preset, card, memory, pastOfCard(db, card.number), entry);
    countAnswered(db, card.number);
    appendReview(db, entry, nextStamp(db, moment.at));
    saveSchedule(db, card.number, outcome);
    spaceSiblings(db, schedule, addDays(day, 1));
    keepFigures(db, figures, 1);
    clearTable(db, card.number, moment);
    return succeed(outcome);
  });
}
