// What a person can choose, with the defaults beside the names. Part of it is told to the scheduler as a preset.
import type { Weekday } from '../base/time';
import type { StepLength } from '../scheduling/preset';

export const THEMES = ['system', 'light', 'dark', 'paper', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Choices that are kept by name. */
export interface Choices {
  /** Minutes of study a day: the first limit. New cards fill what reviews leave. */
  readonly minutesPerDay: number;
  /** New cards on one study day, at most: the second limit. */
  readonly newCardsPerDay: number;
  /** Weekdays without new load: no new cards, and no plan puts reviews on them. What is due then may wait. */
  readonly restDays: readonly Weekday[];
  /** Weekdays that take half of what others take. */
  readonly lightDays: readonly Weekday[];
  /** Whether an answer's date is moved, within the range FSRS leaves, to where it keeps the days even. */
  readonly evensDays: boolean;
  readonly theme: Theme;
  /** Two: forgot and remembered. */
  readonly gradeButtons: 'four' | 'two';
  /** Whether cards that can be typed are typed; off, they are turned over like any other. */
  readonly typedAnswers: boolean;
  /** Whether bare letters and digits act (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** Keys a person gave to commands, by command id; an empty text takes the key away. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Choices the scheduler is told; each change is a new version of its preset. */
export interface SchedulerChoices {
  /** Chance of recall at which a card comes back. */
  readonly desiredRetention: number;
  readonly learningSteps: readonly StepLength[];
  readonly relearningSteps: readonly StepLength[];
  /** Local hour at which a study day begins, 0-23. */
  readonly dayStartHour: number;
}

export type Settings = Choices & SchedulerChoices;

export const DEFAULT_CHOICES: Choices = {
  minutesPerDay: 15,
  newCardsPerDay: 20,
  restDays: [],
  lightDays: [],
  evensDays: false,
  theme: 'system',
  gradeButtons: 'four',
  typedAnswers: true,
  letterKeys: true,
  keys: {},
};

/** The published defaults of FSRS-6; the scheduler's own preset begins with the same. */
const DEFAULT_SCHEDULER: SchedulerChoices = {
  desiredRetention: 0.9,
  learningSteps: ['1m', '10m'],
  relearningSteps: ['10m'],
  dayStartHour: 4,
};

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_CHOICES, ...DEFAULT_SCHEDULER };
