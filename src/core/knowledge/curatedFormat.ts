// The shape of a curated knowledge file, format 1. Every scalar arrives as the text that was written (the YAML is read
// without guessing types), so `answer: 2015` and `answer: no` stay what the curator typed.
import { z } from 'zod';

export const FORMAT_NAME = 'commonplace-knowledge';
export const FORMAT_VERSION = 1;

/** Wrapped lines become one; an empty text counts as forgotten. */
const text = z
  .string()
  .overwrite((value) => value.normalize('NFC').replace(/\s+/g, ' ').trim())
  .min(1, 'is empty');
const texts = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(text).min(1, 'is empty'));
const id = text.regex(
  /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
  'must be one word of letters, digits, dots, dashes or underscores',
);
const decimal = z
  .string()
  .regex(/^[+-]?\d+(\.\d+)?$/, 'must be a number such as 9.5 or 1000, without separators')
  .transform(Number);
const paragraphNumbers = z.array(
  z
    .string()
    .regex(/^\d{1,6}$/, 'must be a paragraph number of the original, counted from 1 (0 is its title lines)')
    .transform(Number),
);
const day = text
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2022-05-20')
  .refine(isCalendarDate, 'must be a date such as 2022-05-20');
const importance = z.enum(['1', '2', '3']).transform((value) => Number(value) as 1 | 2 | 3);

const entity = z.strictObject({
  id,
  kind: z.enum(['person', 'organisation', 'place', 'group', 'event']),
  name: text,
  aliases: z.array(text).default([]),
  role: text.optional(),
  importance: importance.default(2),
  origin: paragraphNumbers.default([]),
  evidence: texts,
});

/** `high` is left out where there is one number; with `bound: gt` that is the number to be exceeded. */
const quantity = z
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
const date = z
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

/** Words of the statement to leave out; a text alone is short for `{ words: ... }`. */
const gap = z.preprocess(
  (value) => (typeof value === 'string' ? { words: value } : value),
  z.strictObject({ words: text, hint: text.optional(), accepted: z.array(text).default([]) }),
);

const fact = z
  .strictObject({
    id,
    type: z.enum([
      'number',
      'date',
      'person-role',
      'event',
      'definition',
      'claim',
      'cause',
      'enumeration',
      'attribution',
      'condition',
      'contrast',
      'prediction',
    ]),
    statement: text,
    holder: text.optional(),
    modality: z.enum(['asserted', 'hedged', 'reported', 'conditional', 'predicted']).default('asserted'),
    importance: importance.default(2),
    about: z.array(text).default([]),
    label: text.optional(),
    gap: gap.optional(),
    question: text.optional(),
    answer: text.optional(),
    accepted: z.array(text).optional(),
    quantity: quantity.optional(),
    date: date.optional(),
    origin: paragraphNumbers.default([]),
    evidence: texts,
  })
  .superRefine((value, context) => {
    const refuse = (key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (value.question !== undefined && value.answer === undefined) refuse('question', 'has no `answer` beside it');
    if (value.answer !== undefined && value.question === undefined) refuse('answer', 'has no `question` beside it');
    if (value.accepted !== undefined && value.answer === undefined) refuse('accepted', 'has no `answer` beside it');
    if (value.gap !== undefined && value.statement.split(value.gap.words).length !== 2) {
      refuse('gap', 'must quote words that stand in `statement` exactly once');
    }
    if (value.quantity !== undefined && value.type !== 'number') {
      refuse('quantity', `belongs to facts of type \`number\`, and this one is of type \`${value.type}\``);
    }
  });

const argument = z.strictObject({
  id,
  kind: z.enum(['reasons', 'enumeration', 'cause', 'analogy', 'conditional', 'dilemma', 'contrast', 'thesis']),
  holder: text.optional(),
  conclusion: text,
  premises: z
    .array(z.strictObject({ fact: text, role: z.enum(['reason', 'evidence', 'example', 'condition']) }))
    .min(1, 'is empty'),
  counters: z.array(z.strictObject({ fact: text, role: z.enum(['concession', 'rebuttal', 'exception']) })).default([]),
  origin: paragraphNumbers.default([]),
});

const enumeration = z.strictObject({
  id,
  head: text,
  holder: text.optional(),
  importance: importance.default(2),
  items: z.array(text).min(2, 'must have at least two entries'),
  origin: paragraphNumbers.default([]),
});

export const curatedFormat = z.strictObject({
  format: text,
  article: z.strictObject({
    title: text,
    kind: z.enum(['brief', 'article']),
    language: text,
    asOf: day.optional(),
    original: z.strictObject({ title: text, author: text, published: day }).optional(),
  }),
  entities: z.array(entity).default([]),
  facts: z.array(fact).default([]),
  enumerations: z.array(enumeration).default([]),
  arguments: z.array(argument).default([]),
});

export type CuratedFile = z.output<typeof curatedFormat>;

/** ISO date as precise as it is written; a day must exist. */
function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
