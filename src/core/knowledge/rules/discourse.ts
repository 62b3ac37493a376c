// Who or what a pronoun stands for. The rules are few and refuse when in doubt: a card with the wrong name is worse than
// no card. Memory holds the subjects of clauses as they go by.
import type { FoundEntity } from './entities/findEntities';

export interface Referent {
  /** What to write in place of the pronoun. */
  readonly text: string;
  readonly kind: 'person' | 'thing' | 'plural';
  readonly entity: FoundEntity | null;
}

export type PronounKind = 'person' | 'thing' | 'plural' | 'speaker' | null;

export function pronounKind(lower: string): PronounKind {
  if (/^(?:he|she|him|his|her|hers|himself|herself)$/.test(lower)) return 'person';
  if (/^(?:it|its|itself)$/.test(lower)) return 'thing';
  if (/^(?:they|them|their|theirs|themselves)$/.test(lower)) return 'plural';
  if (/^(?:i|we|me|us|my|our|mine|ours|myself|ourselves|you|your)$/.test(lower)) return 'speaker';
  return null;
}

/** What may fill a pronoun from outside its sentence. */
export interface Memory {
  /** Subject of the last main clause. */
  readonly subject: Referent | null;
  /** Persons named in the last sentence. */
  readonly persons: readonly FoundEntity[];
  readonly block: number;
}

export const NOTHING_SAID: Memory = { subject: null, persons: [], block: -1 };

/**
 * The referent of a subject pronoun at the head of a sentence: the last subject where it fits; for a person also the
 * only person of the last sentence. Null: nobody can be sure.
 */
export function resolveAcross(kind: PronounKind, memory: Memory, block: number): Referent | null {
  if (block - memory.block > 1 || kind === null || kind === 'speaker') return null;
  const { subject, persons } = memory;
  if (kind === 'person') {
    if (subject?.kind === 'person') return subject;
    const [only] = persons;
    return persons.length === 1 && only ? { text: only.name, kind: 'person', entity: only } : null;
  }
  return subject?.kind === kind && memory.block === block ? subject : null;
}
