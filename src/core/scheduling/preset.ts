// What a scheduler is told: the FSRS weights, the wished-for retention and the steps of a card being learned.

/** A step length as ts-fsrs writes it: a whole number of minutes, hours or days. */
export type StepLength = `${number}${'m' | 'h' | 'd'}`;

export interface Preset {
  /** Counts up with every change; each log entry names the version it was answered under. */
  readonly version: number;
  /** The 21 weights of FSRS-6. */
  readonly parameters: readonly number[];
  /** Chance of recall at which a card comes back, 0.7 to 0.99. */
  readonly desiredRetention: number;
  readonly maximumIntervalDays: number;
  /** Off: no learning steps; every answer schedules whole days. */
  readonly enableShortTerm: boolean;
  readonly learningSteps: readonly StepLength[];
  readonly relearningSteps: readonly StepLength[];
  /** Local hour at which a study day begins, 0-23. */
  readonly dayStartHour: number;
  /** What an article's preset has of its own, in all else following the deck's; absent for its retention alone. */
  readonly own?: readonly OwnPart[];
}

export const OWN_PARTS = ['retention', 'weights'] as const;
export type OwnPart = (typeof OWN_PARTS)[number];

/** What a deck is scheduled by. Days begin and steps run alike everywhere; articles may have a retention and weights of their own. */
export interface Presets {
  /** For all that nothing else is said of. */
  readonly deck: Preset;
  /** For the cards of an article, by its row number; null or 0: for cards that belong to none. */
  readonly of: (document: number | null) => Preset;
}
