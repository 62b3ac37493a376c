// FSRS-6 as this app uses it, and the only importer of ts-fsrs.
// ts-fsrs counts elapsed days between UTC calendar dates, which is wrong around local midnight. We count study days
// ourselves and hand it dates of a make-believe calendar in which one study day is one UTC day.
import {
  BasicLearningStepsStrategy,
  type Card,
  checkParameters,
  clipParameters,
  computeDecayFactor,
  createEmptyCard,
  default_learning_steps,
  default_maximum_interval,
  default_relearning_steps,
  default_request_retention,
  default_w,
  FSRS,
  type FSRSParameters,
  generatorParameters,
  get_fuzz_range,
  Rating,
  State,
} from 'ts-fsrs';
import { addDays, asInstant, elapsedStudyDays, type Instant, MILLIS_PER_DAY, type StudyDay } from '../base/time';
import { type Grade, mapGrades } from './grade';
import type { MemoryState } from './memoryState';
import type { Preset, StepLength } from './preset';

/** The preset of a fresh profile: the published defaults of FSRS-6, days starting at 04:00. */
export const DEFAULT_PRESET: Preset = {
  version: 1,
  parameters: [...default_w],
  desiredRetention: default_request_retention,
  maximumIntervalDays: default_maximum_interval,
  enableShortTerm: true,
  learningSteps: [...default_learning_steps] as StepLength[],
  relearningSteps: [...default_relearning_steps] as StepLength[],
  dayStartHour: 4,
};

/** A review about to be answered: when, and on which study day. */
export interface ReviewMoment {
  readonly at: Instant;
  readonly day: StudyDay;
}

/** What one answer would do. */
export interface Outcome {
  readonly memory: MemoryState;
  /** Whole days until the card is due again; 0 inside steps. */
  readonly intervalDays: number;
  readonly dueAt: Instant;
  readonly dueDay: StudyDay;
}

const PHASE_TO_STATE = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
const STATE_TO_PHASE = {
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const;

const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

const MINUTES_PER_DAY = 1440;

/** The step an answer leads to; 0 minutes where steps are over. */
interface StepAfter {
  readonly minutes: number;
  readonly nextStep: number;
}

interface Scheduler {
  readonly fsrs: FSRS;
  /** Steps by what they follow from, once they were asked for: ts-fsrs reads their lengths from words every time. */
  readonly steps: Map<number, StepAfter>;
  readonly parameters: FSRSParameters;
  /** Of the forgetting curve: -w20, and F. ts-fsrs would work them out anew for every point of it. */
  readonly decay: number;
  readonly factor: number;
}

/** Chances are rounded as ts-fsrs rounds them. */
const PRECISION = 1e8;

/** Reads its parameters as they are: ts-fsrs puts them behind a proxy, in case they change, which long folds would feel. */
class FixedFsrs extends FSRS {
  constructor(parameters: FSRSParameters) {
    super(parameters);
    this.param = parameters;
  }
}

const schedulers = new WeakMap<Preset, Scheduler>();

function schedulerOf(preset: Preset): Scheduler {
  let scheduler = schedulers.get(preset);
  if (!scheduler) {
    const parameters = generatorParameters({
      w: [...preset.parameters],
      request_retention: preset.desiredRetention,
      maximum_interval: preset.maximumIntervalDays,
      enable_short_term: preset.enableShortTerm,
      enable_fuzz: false,
      learning_steps: [...preset.learningSteps],
      relearning_steps: [...preset.relearningSteps],
    });
    scheduler = { fsrs: new FixedFsrs(parameters), steps: new Map(), parameters, ...computeDecayFactor(parameters.w) };
    schedulers.set(preset, scheduler);
  }
  return scheduler;
}

/**
 * The 21 weights in the ranges FSRS-6 allows (older sets of 17 or 19 are filled up by ts-fsrs).
 * @throws {Error} when there are not 17, 19 or 21 finite numbers.
 */
export function checkedParameters(parameters: readonly number[], relearningStepCount: number): number[] {
  return clipParameters([...checkParameters([...parameters])], relearningStepCount);
}

const makeBelieveDate = (days: number): Date => new Date(days * MILLIS_PER_DAY);

/**
 * What each of the four answers would do to a card now: the previews on the buttons, and, for the button pressed,
 * what is then stored. `memory` is null for a new card.
 */
export function previewAnswers(
  preset: Preset,
  memory: MemoryState | null,
  moment: ReviewMoment,
): Readonly<Record<Grade, Outcome>> {
  const elapsedDays = memory ? elapsedStudyDays(memory.lastStudyDay, moment.day) : 0;
  const now = makeBelieveDate(elapsedDays);
  const card: Card = memory
    ? {
        ...createEmptyCard(now),
        state: PHASE_TO_STATE[memory.phase],
        learning_steps: memory.step,
        stability: memory.stability,
        difficulty: memory.difficulty,
        reps: memory.reps,
        lapses: memory.lapses,
        last_review: makeBelieveDate(0),
      }
    : createEmptyCard(now);
  const outcomes = schedulerOf(preset).fsrs.repeat(card, now);
  return mapGrades((grade) => {
    const { card: next } = outcomes[RATINGS[grade]];
    return {
      memory: {
        phase: STATE_TO_PHASE[next.state as Exclude<State, State.New>],
        step: next.learning_steps,
        stability: next.stability,
        difficulty: next.difficulty,
        reps: next.reps,
        lapses: next.lapses,
        lastReviewedAt: moment.at,
        lastStudyDay: moment.day,
      },
      intervalDays: next.scheduled_days,
      dueAt: asInstant(moment.at + (next.due.getTime() - now.getTime())),
      dueDay: addDays(moment.day, next.scheduled_days),
    };
  });
}

/**
 * The memory state after one answer: the step of the fold over a card's log. Equal to what `previewAnswers` says, but
 * it computes no interval and only the answer given, which makes replaying a million reviews a matter of a second.
 */
export function advance(preset: Preset, memory: MemoryState | null, grade: Grade, moment: ReviewMoment): MemoryState {
  const scheduler = schedulerOf(preset);
  const elapsedDays = memory ? elapsedStudyDays(memory.lastStudyDay, moment.day) : 0;
  // Told the chance, ts-fsrs does not work the forgetting curve's shape out anew for it.
  const recall = memory ? retrievability(preset, memory.stability, elapsedDays) : undefined;
  const { stability, difficulty } = scheduler.fsrs.next_state(memory, elapsedDays, RATINGS[grade], recall);
  const isLapse = grade === 'again' && memory !== null && (memory.phase === 'review' || !preset.enableShortTerm);
  const { phase, step } = nextPhase(scheduler, preset, memory, grade);
  // Field by field: spreading an object into the result would cost ten times what the formulas do.
  return {
    phase,
    step,
    stability,
    difficulty,
    reps: (memory?.reps ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (isLapse ? 1 : 0),
    lastReviewedAt: moment.at,
    lastStudyDay: moment.day,
  };
}

function nextPhase(
  scheduler: Scheduler,
  preset: Preset,
  memory: MemoryState | null,
  grade: Grade,
): Pick<MemoryState, 'phase' | 'step'> {
  if (!preset.enableShortTerm || (memory?.phase === 'review' && grade !== 'again')) return GRADUATED;
  const { minutes, nextStep } = stepAfter(scheduler, memory, grade);
  if (minutes === 0) return GRADUATED;
  if (minutes >= MINUTES_PER_DAY) return { phase: 'review', step: nextStep };
  const phase = memory === null ? 'learning' : memory.phase === 'review' ? 'relearning' : memory.phase;
  return { phase, step: nextStep };
}

const GRADUATED = { phase: 'review', step: 0 } as const;
/** More than there are states, and more than there are ratings. */
const PLACES = 8;

function stepAfter({ steps, parameters }: Scheduler, memory: MemoryState | null, grade: Grade): StepAfter {
  const state = memory ? PHASE_TO_STATE[memory.phase] : State.New;
  const step = memory?.step ?? 0;
  const place = (step * PLACES + state) * PLACES + RATINGS[grade];
  let after = steps.get(place);
  if (!after) {
    const { scheduled_minutes: minutes = 0, next_step: nextStep = 0 } =
      BasicLearningStepsStrategy(parameters, state, step)[RATINGS[grade]] ?? {};
    steps.set(place, (after = { minutes: Math.max(0, minutes), nextStep }));
  }
  return after;
}

/**
 * Whole days until a card comes back after an answer: the interval `previewAnswers` says, worked out for that answer alone.
 * `after` is what `advance` made of `memory`; 0 while it stands in a step. For presets with short-term steps enabled.
 */
export function daysAfter(
  preset: Preset,
  memory: MemoryState | null,
  grade: Grade,
  after: MemoryState,
  moment: ReviewMoment,
): number {
  if (after.phase !== 'review') return 0;
  const scheduler = schedulerOf(preset);
  const daysOf = ({ stability }: { stability: number }) => scheduler.fsrs.next_interval(stability, 0);
  if (memory?.phase === 'review' && grade !== 'again') {
    const elapsedDays = elapsedStudyDays(memory.lastStudyDay, moment.day);
    const own = daysOf(after);
    const at = (other: Grade) =>
      other === grade ? own : daysOf(scheduler.fsrs.next_state(memory, elapsedDays, RATINGS[other]));
    // A better answer never comes back on the same day.
    const hard = Math.min(at('hard'), at('good'));
    if (grade === 'hard') return hard;
    const good = Math.max(at('good'), hard + 1);
    return grade === 'good' ? good : Math.max(own, good + 1);
  }
  const { minutes } = stepAfter(scheduler, memory, grade);
  return minutes >= MINUTES_PER_DAY ? Math.floor(minutes / MINUTES_PER_DAY) : daysOf(after);
}

/** Whole days, at least 1, after which a memory of this stability has faded to the desired retention. */
export const intervalOf = (preset: Preset, stability: number): number =>
  schedulerOf(preset).fsrs.next_interval(stability, 0);

/** Shorter intervals are kept to the day. */
const SHORTEST_FUZZED_DAYS = 2.5;

/**
 * The intervals FSRS holds to be as good as one of `intervalDays` (its fuzz), both ends included. `elapsedDays`: since the
 * review before; a longer interval stays longer than that.
 */
export function fuzzRange(
  preset: Preset,
  intervalDays: number,
  elapsedDays: number,
): { readonly from: number; readonly to: number } {
  if (intervalDays < SHORTEST_FUZZED_DAYS) return { from: intervalDays, to: intervalDays };
  const { min_ivl: from, max_ivl: to } = get_fuzz_range(intervalDays, elapsedDays, preset.maximumIntervalDays);
  return { from, to };
}

/** Chance of recall, 0..1, of a memory so many days after its last review; days may be fractional. */
export type ForgettingCurve = (stability: number, elapsedDays: number) => number;

/** R(t, S) = (1 + F t / S)^(-w20) with F = 0.9^(-1/w20) - 1 (FSRS-6). */
const chanceAfter = ({ decay, factor }: Scheduler, stability: number, elapsedDays: number): number =>
  Math.round((1 + (factor * elapsedDays) / stability) ** decay * PRECISION) / PRECISION;

/** The forgetting curve of a preset, where many cards are asked for. */
export function forgettingCurve(preset: Preset): ForgettingCurve {
  const scheduler = schedulerOf(preset);
  return (stability, elapsedDays) => chanceAfter(scheduler, stability, elapsedDays);
}

/** Chance of recall, 0..1, of a card `elapsedDays` after its last review; days may be fractional. */
export const retrievability = (preset: Preset, stability: number, elapsedDays: number): number =>
  chanceAfter(schedulerOf(preset), stability, elapsedDays);

/** Days after which a memory with a stability of one day has faded to a chance of recall: R(t, S) solved for t. */
export function daysUntil(preset: Preset, chance: number): number {
  const { decay, factor } = schedulerOf(preset);
  return (chance ** (1 / decay) - 1) / factor;
}

/** Days from a review to an instant, as chances of recall count them: fractional, never negative. */
export const daysSince = (reviewedAt: Instant, at: Instant): number => Math.max(0, at - reviewedAt) / MILLIS_PER_DAY;

/**
 * Chance of recall, 0..1, at an instant. It falls with real time rather than with whole study days, so that what is
 * shown as "now" does not jump at the start of a day.
 */
export const recallAt = (
  preset: Preset,
  memory: Pick<MemoryState, 'stability' | 'lastReviewedAt'>,
  at: Instant,
): number => retrievability(preset, memory.stability, daysSince(memory.lastReviewedAt, at));
