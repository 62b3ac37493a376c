// What is known of one card: its words, its memory, every answer that stands, and its forgetting curve.
import type { CardId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import {
  asInstant,
  formatStudyDay,
  type Instant,
  type LocalMoment,
  MILLIS_PER_DAY,
  type StudyDay,
  studyDayOf,
} from '../../core/base/time';
import { advance, recallAt, retrievability } from '../../core/scheduling/fsrs';
import { type MemoryState, phaseOf } from '../../core/scheduling/memoryState';
import type { Preset } from '../../core/scheduling/preset';
import type { CardInfo, CurvePoint } from '../../shared/contract/card';
import { findCard } from '../store/cards';
import { presetOf } from '../store/presets';
import { logOfCard, type ReviewLogEntry } from '../store/reviewLog';
import { findSchedule, type Schedule } from '../store/schedule';
import { inSnapshot, type ReadableDb } from '../store/sql';
import { OWN_RULE } from './createCard';
import { decideDates } from './decideDates';

/** Points between two answers: enough for a smooth line. */
const STEPS = 16;
/** The curve shows this many answers, the latest: teeth of more would stand nearer than a line is wide. */
const MOST_TEETH = 200;
/** The future is shown for this many times the stability, and a week at least. */
const FUTURE_STABILITIES = 2;
const SHORTEST_FUTURE_DAYS = 7;
/** A card that waits in the Inbox. */
const NOT_SCHEDULED = { memory: null, queue: 'new', askDay: 0 as StudyDay } as const;

/** Problem `card/unknown`. */
export function readCardInfo(db: ReadableDb, id: CardId, moment: LocalMoment): Result<CardInfo> {
  return inSnapshot(db, () => {
    const card = findCard(db, id);
    if (!card) return fail('card/unknown', `There is no card with the id ${id}.`);
    const preset = presetOf(db, card.document);
    const schedule = findSchedule(db, card.number);
    const memory = schedule?.memory ?? null;
    const log = logOfCard(db, card.number);
    return succeed({
      cardId: card.id,
      kind: card.kind,
      type: card.type,
      front: card.front,
      back: card.back,
      accepted: card.accepted,
      hint: card.hint,
      flag: card.flag,
      suspended: card.suspended,
      isOwn: card.rule === OWN_RULE,
      vanished: card.vanished,
      phase: phaseOf(memory),
      memory: memory && {
        stability: memory.stability,
        difficulty: memory.difficulty,
        reps: memory.reps,
        lapses: memory.lapses,
        retrievability: recallAt(preset, memory, moment.at),
      },
      dueAt: schedule?.due?.at ?? null,
      due: schedule && whyDue(preset, schedule),
      previews: decideDates(db, preset, card.id, schedule ?? NOT_SCHEDULED, moment),
      dueDay: schedule?.due ? formatStudyDay(schedule.due.day) : null,
      desiredRetention: preset.desiredRetention,
      log: log.map(({ at, grade, suggested, typed, phase, intervalDays, thinkingMillis }) => ({
        at,
        grade,
        suggested,
        typed,
        phase,
        intervalDays,
        thinkingMillis,
      })),
      past: pastOf(preset, log, moment.at),
      drawnAnswers: Math.min(log.length, MOST_TEETH),
      future: memory ? futureOf(preset, memory, moment.at) : [],
      now: moment.at,
    });
  });
}

/** Null for a card never answered. */
function whyDue(preset: Preset, schedule: Schedule): CardInfo['due'] {
  const { memory, due, askDay } = schedule;
  if (!memory || !due) return null;
  const recallThen = retrievability(preset, memory.stability, Math.max(0, askDay - memory.lastStudyDay));
  return { because: reasonOf(schedule, memory, due), askDay: formatStudyDay(askDay), recallThen };
}

function reasonOf(
  { suspended, queue, askDay, hiddenUntil, spacedUntil }: Schedule,
  memory: MemoryState,
  due: NonNullable<Schedule['due']>,
): NonNullable<CardInfo['due']>['because'] {
  if (suspended) return 'suspended';
  if (askDay > due.day) return hiddenUntil >= spacedUntil ? 'hidden' : 'siblings';
  if (queue === 'learning') return 'step';
  if (due.isMoved) return 'spread';
  return due.day === memory.lastStudyDay + due.intervalDays ? 'interval' : 'moved';
}

/** A saw-tooth: each of the latest answers lifts recall to 1, after which it falls as the memory of that time has it. */
function pastOf(preset: Preset, log: readonly ReviewLogEntry[], now: Instant): CurvePoint[] {
  const points: CurvePoint[] = [];
  const first = log.length - MOST_TEETH;
  let memory: MemoryState | null = null;
  for (const [index, entry] of log.entries()) {
    memory = advance(preset, memory, entry.grade, { at: entry.at, day: studyDayOf(entry, preset.dayStartHour) });
    if (index >= first) points.push(...fall(preset, memory, { from: entry.at, to: log[index + 1]?.at ?? now }));
  }
  return points;
}

function futureOf(preset: Preset, memory: MemoryState, now: Instant): CurvePoint[] {
  const days = Math.max(SHORTEST_FUTURE_DAYS, memory.stability * FUTURE_STABILITIES);
  return fall(preset, memory, { from: now, to: asInstant(now + days * MILLIS_PER_DAY) });
}

const fall = (
  preset: Preset,
  memory: MemoryState,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): CurvePoint[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const at = asInstant(from + ((to - from) * step) / STEPS);
    return { at, recall: recallAt(preset, memory, at) };
  });
