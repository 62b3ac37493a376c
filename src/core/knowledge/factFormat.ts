// A fact as a curated knowledge file writes it.
import { z } from 'zod';
import { FACT_TYPES } from './model';
import { date, id, importance, paragraphNumbers, quantity, suppressions, text, texts, wordings } from './formatValues';

/** Words of the statement to leave out; a text alone is short for `{ words: ... }`. */
const gap = z.preprocess(
  (value) => (typeof value === 'string' ? { words: value } : value),
  z.strictObject({ words: text, hint: text.optional(), accepted: z.array(text).default([]) }),
);

const reverse = z.strictObject({ question: text, answer: text, accepted: z.array(text).default([]) });

export const fact = z
  .strictObject({
    id,
    type: z.enum(FACT_TYPES),
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
    reverse: reverse.optional(),
    quantity: quantity.optional(),
    date: date.optional(),
    origin: paragraphNumbers.default([]),
    evidence: texts,
    ask: wordings,
    suppress: suppressions,
  })
  .superRefine((value, context) => {
    const refuse = (key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (value.question !== undefined && value.answer === undefined) refuse('question', 'has no `answer` beside it');
    if (value.answer !== undefined && value.question === undefined) refuse('answer', 'has no `question` beside it');
    if (value.accepted !== undefined && value.answer === undefined) refuse('accepted', 'has no `answer` beside it');
    if (value.reverse !== undefined && value.question === undefined) {
      refuse('reverse', 'is the way back of a `question`, and there is none beside it');
    }
    if (value.gap !== undefined && value.statement.split(value.gap.words).length !== 2) {
      refuse('gap', 'must quote words that stand in `statement` exactly once');
    }
    if (value.quantity !== undefined && value.type !== 'number') {
      refuse('quantity', `belongs to facts of type \`number\`, and this one is of type \`${value.type}\``);
    }
  });
