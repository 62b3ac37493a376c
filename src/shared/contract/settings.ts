// What a person has chosen, read and changed. A change names only what it changes.
import { z } from 'zod';
import type { DocumentId } from '../../core/base/ids';
import { WEEKDAYS } from '../../core/base/time';
import { type Settings, THEMES } from '../../core/deck/settings';
import type { StepLength } from '../../core/scheduling/preset';
import { documentId } from './article';
import { answers } from './define';
import type { Done } from './history';

const steps = z
  .array(z.custom<StepLength>((value) => typeof value === 'string' && /^[1-9]\d{0,3}[mhd]$/.test(value)))
  .max(10);

/** Retention below 0.7 forgets too much, above 0.97 costs more than it keeps. */
const retention = z.number().min(0.7).max(0.97);

/** The bounds of every setting. */
const changed = z.strictObject({
  minutesPerDay: z.int().min(1).max(600).nullish(),
  newCardsPerDay: z.int().min(0).max(999).nullish(),
  /** A week of rest alone would be no deck. */
  restDays: z.array(z.literal(WEEKDAYS)).max(6).nullish(),
  lightDays: z.array(z.literal(WEEKDAYS)).max(7).nullish(),
  evensDays: z.boolean().nullish(),
  theme: z.enum(THEMES).nullish(),
  gradeButtons: z.enum(['four', 'two']).nullish(),
  typedAnswers: z.boolean().nullish(),
  letterKeys: z.boolean().nullish(),
  keys: z.record(z.string().max(64), z.string().max(32)).nullish(),
  desiredRetention: retention.nullish(),
  learningSteps: steps.nullish(),
  relearningSteps: steps.nullish(),
  dayStartHour: z.int().min(0).max(23).nullish(),
} satisfies Record<keyof Settings, z.ZodType>);

/** What reviews would take at one desired retention. */
export interface LoadAtRetention {
  /** 0.7..0.97 */
  readonly retention: number;
  readonly reviewsPerDay: number;
  readonly minutesPerDay: number;
}

export interface ExpectedLoad {
  /** Cards learned and asked. Over none the points are of a made-up deck, and only their ratios mean something. */
  readonly cards: number;
  /** By rising retention. */
  readonly points: readonly LoadAtRetention[];
}

/** What one article is scheduled by. */
export interface ArticleRetention {
  readonly documentId: DocumentId;
  readonly title: string;
  /** Its own; null where it is the deck's. */
  readonly retention: number | null;
}

export interface RetentionByArticle {
  readonly deck: number;
  readonly articles: readonly ArticleRetention[];
}

export const settingsChannels = {
  'settings/read': answers<Settings>().to(z.strictObject({})),
  /** Keeps the changes as one operation. Null brings a setting back to how it came. */
  'settings/change': answers<Done>().to(changed),
  /** What each desired retention would cost, from the cards as strong as they are now: of an article, or (null) of all that go by the deck's. */
  'settings/load': answers<ExpectedLoad>().to(z.strictObject({ documentId: documentId.nullable() })),
  'settings/retentions': answers<RetentionByArticle>().to(z.strictObject({})),
  /** Null for the deck's. Problem `article/unknown`. */
  'settings/setRetention': answers<Done>().to(z.strictObject({ documentId, retention: retention.nullable() })),
};
