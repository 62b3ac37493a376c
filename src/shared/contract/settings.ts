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

/** What one article is scheduled by. */
export interface ArticleRetention {
  readonly documentId: DocumentId;
  readonly title: string;
  /** Its own; null where it is the deck's. */
  readonly retention: number | null;
  /** Whether the model has weights for it alone. */
  readonly hasOwnWeights: boolean;
}

export interface RetentionByArticle {
  readonly deck: number;
  readonly articles: readonly ArticleRetention[];
}

export const settingsChannels = {
  'settings/read': answers<Settings>().to(z.strictObject({})),
  /** Keeps the changes as one operation. Null brings a setting back to how it came. */
  'settings/change': answers<Done>().to(changed),
  'settings/retentions': answers<RetentionByArticle>().to(z.strictObject({})),
  /** Null for the deck's. Problem `article/unknown`. */
  'settings/setRetention': answers<Done>().to(z.strictObject({ documentId, retention: retention.nullable() })),
};
