// What a note in the margin is: the mark it carries, and what part its fact plays in an argument.
import type { CardType } from '../generation/draft';
import type { Argument, Fact } from '../knowledge/model';

export type NoteKind = 'person' | 'number' | 'claim' | 'reason' | 'evidence' | 'objection';

/** What a fact does in an argument. */
export type Part =
  | { readonly part: 'conclusion' }
  /** `place` of `of` reasons, from 1. */
  | { readonly part: 'reason'; readonly place: number; readonly of: number }
  | { readonly part: 'condition' | 'evidence' | 'example' | 'concession' | 'rebuttal' | 'exception' };

const KINDS: Readonly<Record<CardType, NoteKind>> = {
  number: 'number',
  date: 'number',
  timeline: 'number',
  'person-role': 'person',
  attribution: 'claim',
  event: 'evidence',
  enumeration: 'evidence',
  definition: 'claim',
  claim: 'claim',
  condition: 'claim',
  contrast: 'claim',
  prediction: 'claim',
  cause: 'reason',
  'argument-reasons': 'reason',
  'argument-supports': 'reason',
  'argument-premise': 'reason',
  'argument-counter': 'objection',
  'argument-analogy': 'evidence',
  'argument-rebuild': 'reason',
};

/** A number stays a number and a person a person, whatever they argue for. */
export function kindOfFact(type: Fact['type'], part: Part | null): NoteKind {
  const kind = KINDS[type];
  if (kind === 'number' || kind === 'person' || part === null) return kind;
  switch (part.part) {
    case 'conclusion':
      return 'claim';
    case 'reason':
    case 'condition':
      return 'reason';
    case 'evidence':
    case 'example':
      return 'evidence';
    case 'concession':
    case 'rebuttal':
    case 'exception':
      return 'objection';
  }
}

export const kindOfCard = (type: CardType): NoteKind => KINDS[type];

/** The part of each fact that has one, by its id. A fact of several arguments is told by the first it is no conclusion of. */
export function partsOf(args: readonly Argument[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { premises, counters } of args) {
    const reasons = premises.filter(({ role }) => role === 'reason');
    for (const { fact, role } of premises) {
      if (parts.has(fact)) continue;
      const place = reasons.findIndex((reason) => reason.fact === fact) + 1;
      parts.set(fact, role === 'reason' ? { part: 'reason', place, of: reasons.length } : { part: role });
    }
    for (const { fact, role } of counters) if (!parts.has(fact)) parts.set(fact, { part: role });
  }
  for (const { conclusion } of args) if (!parts.has(conclusion)) parts.set(conclusion, { part: 'conclusion' });
  return parts;
}
