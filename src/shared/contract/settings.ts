// What a person has chosen, read and changed. A change names only what it changes.
import { z } from 'zod';
import { type Settings, THEMES } from '../../core/deck/settings';
import type { StepLength } from '../../core/scheduling/preset';
import { answers } from './define';
import type { Done } from './history';

const steps = z
  .array(z.custom<StepLength>((value) => typeof value === 'string' && /^[1-9]\d{0,3}[mhd]$/.test(value)))
  .max(10);

/** The bounds of every setting. Retention below 0.7 forgets too much, above 0.97 costs more than it keeps. */
export const settingsSchema = z.strictObject({
  minutesPerDay: z.int().min(1).max(600),
  newCardsPerDay: z.int().min(0).max(999),
  theme: z.enum(THEMES),
  gradeButtons: z.enum(['four', 'two']),
  typedAnswers: z.boolean(),
  letterKeys: z.boolean(),
  keys: z.record(z.string().max(64), z.string().max(32)),
  desiredRetention: z.number().min(0.7).max(0.97),
  learningSteps: steps,
  relearningSteps: steps,
  dayStartHour: z.int().min(0).max(23),
});

export const settingsChannels = {
  'settings/read': answers<Settings>().to(z.strictObject({})),
  /** Keeps the changes as one operation. */
  'settings/change': answers<Done>().to(settingsSchema.partial()),
};
