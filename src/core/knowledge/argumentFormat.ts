// An argument as a curated knowledge file writes it.
import { z } from 'zod';
import { id, importance, paragraphNumbers, suppressions, text, texts, wordings } from './formatValues';

/** What the step takes for granted without saying so. */
const assumption = z.strictObject({
  says: text,
  accepted: z.array(text).default([]),
  /** The words it lies behind; left out where those of conclusion and premises show it. */
  evidence: texts.optional(),
});

const analogy = z.strictObject({
  source: text,
  target: text,
  pairs: z.array(z.strictObject({ id, from: text, to: text })).min(1, 'is empty'),
  proviso: text.optional(),
});

export const argument = z
  .strictObject({
    id,
    kind: z.enum(['reasons', 'enumeration', 'cause', 'analogy', 'conditional', 'dilemma', 'contrast', 'thesis']),
    holder: text.optional(),
    importance: importance.default(2),
    claim: text.optional(),
    head: text.optional(),
    conclusion: text,
    premises: z
      .array(z.strictObject({ fact: text, role: z.enum(['reason', 'evidence', 'example', 'condition']) }))
      .min(1, 'is empty'),
    counters: z
      .array(z.strictObject({ fact: text, role: z.enum(['concession', 'rebuttal', 'exception']) }))
      .default([]),
    assumption: assumption.optional(),
    analogy: analogy.optional(),
    origin: paragraphNumbers.default([]),
    ask: wordings,
    suppress: suppressions,
  })
  .superRefine((value, context) => {
    const refuse = (key: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    for (const key of ['head', 'assumption', 'analogy'] as const) {
      if (value[key] !== undefined && value.claim === undefined) refuse(key, 'has no `claim` beside it');
    }
    if (value.claim !== undefined && /[.?!]$|^that /u.test(value.claim)) {
      refuse('claim', 'must complete "that ...", without "that" and without a full stop');
    }
    if (value.analogy !== undefined && value.kind !== 'analogy') {
      refuse('analogy', `belongs to arguments of kind \`analogy\`, and this one is of kind \`${value.kind}\``);
    }
    const pairIds = value.analogy?.pairs.map((pair) => pair.id) ?? [];
    if (new Set(pairIds).size < pairIds.length) refuse('analogy', 'has two pairs with one id');
  });
