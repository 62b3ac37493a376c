// `stats` over Anki's own log. What each row decided is in the row, so dates and intervals are Anki's; only memory is
// folded by us. Which rows count follows Anki's statistics, but for one thing: a card counts once on a study day.
import { addDays, asInstant, type LocalMoment, type StudyDay, studyDayOf } from '../base/time';
import { advance, recallAt } from '../scheduling/fsrs';
import { gradeOfNumber } from '../scheduling/grade';
import type { MemoryState } from '../scheduling/memoryState';
import type { Preset } from '../scheduling/preset';
import { type KnownCard, logStats, type PastAnswer } from './logStats';
import type { Stats } from './stats';
import { type Maturity, maturityAt } from './trueRetention';

/** A row of Anki's log; see core/exchange/readRevlog for the meaning of each column. */
export interface RevlogEntry extends LocalMoment {
  readonly cardId: string;
  readonly ease: 0 | 1 | 2 | 3 | 4;
  readonly interval: number;
  readonly lastInterval: number;
  readonly factor: number;
  readonly thinkingMillis: number;
  readonly kind: 'learn' | 'review' | 'relearn' | 'cram' | 'manual' | 'rescheduled';
}

const SECONDS_PER_DAY = 86_400;
const MILLIS_PER_SECOND = 1_000;

interface CardSoFar {
  memory: MemoryState | null;
  /** Null for a card that was set back to new. */
  due: { readonly queue: KnownCard['queue']; readonly day: StudyDay } | null;
  lastAnswered: StudyDay | null;
}

/** As of `now`; rows in order of time. */
export function revlogStats(preset: Preset, log: readonly RevlogEntry[], now: LocalMoment): Stats {
  const cards = new Map<string, CardSoFar>();
  const answers: PastAnswer[] = [];
  for (const row of log) {
    if (row.at > now.at) break;
    let card = cards.get(row.cardId);
    if (!card) cards.set(row.cardId, (card = { memory: null, due: null, lastAnswered: null }));
    const day = studyDayOf(row, preset.dayStartHour);
    const grade = gradeOfNumber(row.ease);
    if (grade) answers.push(pastAnswer(row, day, card));
    if (isOutOfTurn(row)) continue;
    if (grade) {
      card.memory = advance(preset, card.memory, grade, { at: row.at, day });
      card.lastAnswered = day;
    }
    if (isReset(row)) Object.assign(card, { memory: null, due: null, lastAnswered: null });
    else card.due = dueAfter(row, card, day, preset.dayStartHour);
  }
  return logStats({
    now: now.at,
    today: studyDayOf(now, preset.dayStartHour),
    steps: preset,
    answers,
    cards: [...cards.values()].flatMap(({ memory, due }) =>
      memory && due ? [{ recall: recallAt(preset, memory, now.at), queue: due.queue, dueDay: due.day }] : [],
    ),
  });
}

/** Looked at in a filtered deck that changes nothing. */
const isOutOfTurn = ({ kind, factor }: RevlogEntry): boolean => kind === 'cram' && factor === 0;

/** Set back to new by hand. */
const isReset = ({ kind, factor }: RevlogEntry): boolean => kind === 'manual' && factor === 0;

function pastAnswer(row: RevlogEntry, day: StudyDay, card: CardSoFar): PastAnswer {
  return {
    cardId: row.cardId,
    day,
    recalled: row.ease > 1,
    stage: card.memory === null ? 'new' : row.kind === 'review' ? 'review' : 'step',
    maturity: maturityOf(row),
    thinkingMillis: row.thinkingMillis,
  };
}

/** A review, or any answer after an interval of a day or more; other steps say nothing of memory. */
function maturityOf(row: RevlogEntry): Maturity | null {
  const { kind, lastInterval } = row;
  if (isOutOfTurn(row)) return null;
  if (kind !== 'review' && lastInterval < 1 && lastInterval > -SECONDS_PER_DAY) return null;
  return maturityAt(lastInterval);
}

/** Days count from the row, but where the scheduler moved a date: then from the answer before. Seconds may cross a day. */
function dueAfter(row: RevlogEntry, card: CardSoFar, day: StudyDay, dayStartHour: number): CardSoFar['due'] {
  if (row.interval > 0) {
    const from = row.kind === 'rescheduled' ? (card.lastAnswered ?? day) : day;
    return { queue: 'review', day: addDays(from, row.interval) };
  }
  const at = asInstant(row.at - row.interval * MILLIS_PER_SECOND);
  return { queue: 'learning', day: studyDayOf({ at, offsetMinutes: row.offsetMinutes }, dayStartHour) };
}
