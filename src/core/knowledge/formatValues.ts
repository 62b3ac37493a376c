// The values a curated knowledge file is made of. Every scalar arrives as the text that was written (the YAML is read
// without guessing types), so `answer: 2015` and `answer: no` stay what the curator typed.
import { z } from 'zod';

/** Wrapped lines become one; an empty text counts as forgotten. */
export const text = z
  .string()
  .overwrite((value) => value.normalize('NFC').replace(/\s+/g, ' ').trim())
  .min(1, 'is empty');
export const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(text).min(1, 'is empty'),
);
export const id = text.regex(
  /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
  'must be one word of letters, digits, dots, dashes or underscores',
);
export const decimal = z
  .string()
  .regex(/^[+-]?\d+(\.\d+)?$/, 'must be a number such as 9.5 or 1000, without separators')
  .transform(Number);
export const paragraphNumbers = z.array(
  z
    .string()
    .regex(/^\d{1,6}$/, 'must be a paragraph number of the original, counted from 1 (0 is its title lines)')
    .transform(Number),
);
export const day = text
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2022-05-20')
  .refine(isCalendarDate, 'must be a date such as 2022-05-20');
export const importance = z.enum(['1', '2', '3']).transform((value) => Number(value) as 1 | 2 | 3);

/** `high` is left out where there is one number; with `bound: gt` that is the number to be exceeded. */
export const quantity = z
  .strictObject({
    low: decimal,
    high: decimal.optional(),
    unit: text,
    bound: z.enum(['eq', 'gt', 'ge', 'lt', 'le', 'approx']).default('eq'),
    measures: text,
  })
  .transform((value) => ({ ...value, high: value.high ?? value.low }))
  .refine(({ low, high }) => low <= high, { path: ['low'], message: 'is larger than `high`' });

const DATE_LENGTHS = { day: 10, month: 7, year: 4, decade: 4 } as const;
const DATE_EXAMPLES = { day: '2022-02-24', month: '2022-01', year: '2015', decade: '1980' } as const;

/** A date may be written longer than its precision (`2021-01-01`, `year`); it is kept as precise as it claims to be. */
export const date = z
  .strictObject({ start: text, end: text.optional(), precision: z.enum(['day', 'month', 'year', 'decade']) })
  .superRefine(({ start, end, precision }, context) => {
    const refuse = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
    for (const [key, value] of Object.entries({ start, end })) {
      if (value !== undefined && !(isCalendarDate(value) && value.length >= DATE_LENGTHS[precision])) {
        refuse(key, `must look like ${DATE_EXAMPLES[precision]}, because the precision is \`${precision}\``);
      }
    }
    if (end !== undefined && end < start) refuse('end', 'is before `start`');
  })
  .transform(({ start, end, precision }) => {
    const cut = (value: string): string => value.slice(0, DATE_LENGTHS[precision]);
    return { start: cut(start), end: end === undefined ? null : cut(end), precision };
  });

/** ISO date as precise as it is written; a day must exist. */
function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/** Rules a card breaks on purpose, each by its name with the reason; `form` narrows it to one form of card. */
export const suppressions = z.array(z.strictObject({ rule: text, form: text.optional(), reason: text })).default([]);

/** Questions in the curator's own words, each for one form of card the item makes. */
export const wordings = z
  .array(z.strictObject({ form: text, question: text, answer: text.optional(), accepted: z.array(text).optional() }))
  .default([]);
