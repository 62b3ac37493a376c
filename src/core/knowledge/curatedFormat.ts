// The shape of a curated knowledge file, format 1.
import { z } from 'zod';
import { argument } from './argumentFormat';
import { fact } from './factFormat';
import { day, id, importance, paragraphNumbers, suppressions, text, texts, wordings } from './formatValues';

export const FORMAT_NAME = 'commonplace-knowledge';
export const FORMAT_VERSION = 1;

const entity = z.strictObject({
  id,
  kind: z.enum(['person', 'organisation', 'place', 'group', 'event']),
  name: text,
  aliases: z.array(text).default([]),
  sort: text.optional(),
  role: text.optional(),
  importance: importance.default(2),
  origin: paragraphNumbers.default([]),
  evidence: texts,
  ask: wordings,
  suppress: suppressions,
});

const enumeration = z.strictObject({
  id,
  head: text,
  holder: text.optional(),
  importance: importance.default(2),
  items: z.array(text).min(2, 'must have at least two entries'),
  origin: paragraphNumbers.default([]),
  ask: wordings,
  suppress: suppressions,
});

const timeline = z.strictObject({
  id,
  title: text,
  importance: importance.default(2),
  events: z.array(text).min(3, 'must have at least three entries'),
  ask: wordings,
  suppress: suppressions,
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
  timelines: z.array(timeline).default([]),
  arguments: z.array(argument).default([]),
});

export type CuratedFile = z.output<typeof curatedFormat>;
