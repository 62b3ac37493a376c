// What whoever reads a sentence from its first word to its last understands by it alone: "Although they vary, the wheels turn", "They said she
// would sell, and such a sale ...", "many praised it, while others ...".
import { type pronounKind } from '../discourse';
import type { NamePlace } from '../entities/namePlace';
import { isNoun } from '../grammar/near';
import type { Word } from '../grammar/word';
import { stemOf } from '../../stems';
import type { Scope } from './scope';

/** "Although they vary in size, the wheels turn": the pronoun of an opening clause is the subject behind it. */
export function isNamedBehind(
  at: number,
  kind: NonNullable<ReturnType<typeof pronounKind>>,
  { reading: { parts, clauses, words }, names }: Scope,
): boolean {
  const opening = clauses.find(
    ({ kind: sort, from, to }) => sort === 'subordinate' && from <= at && at < to && from <= 1,
  );
  const subject = parts.find(({ clause }) => clause === clauses[0])?.subject;
  if (!opening || !subject?.noun || subject.noun.isPronoun || subject.from <= at) return false;
  if (at > opening.from + 2) return false;
  if (kind === 'person')
    return names.some(({ entity, from }) => entity.kind === 'person' && from === subject.noun?.from);
  return words[at - 1] !== undefined && kind !== 'speaker' && subject.noun.isPlural === (kind === 'plural');
}

/** "such a sale", "the same as", "while others": a statement of the same stretch says which. */
export function isPointedAtBefore(
  words: readonly Word[],
  at: number,
  from: number,
  names: readonly NamePlace[],
): boolean {
  const word = words[at]?.lower ?? '';
  const before = words.slice(from, at);
  const next = words[at + 1];
  if (word === 'both') return words.slice(at + 2, at + NEAR).some(({ lower }) => lower === 'and');
  if (word === 'same') return words.slice(at + 1, at + NEAR).some(({ lower }) => lower === 'as');
  // "moved to Kesten and sold it there"
  if (word === 'there' && before.some(({ pos }, index) => pos === 'PROPN' && before[index - 1]?.pos === 'ADP'))
    return true;
  if (word === 'there')
    return names.some(({ entity, from: start, to }) => entity.kind === 'place' && start >= from && to <= at);
  if (!before.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  if (word === 'others') return before.some(({ lower }) => /^(?:some|many|most|several|few)$/.test(lower));
  if (word === 'such') return next?.pos === 'DET';
  if (!/^(?:this|that|these|those)$/.test(word)) return false;
  const noun = words.slice(at + 1, at + 1 + REACH).find(isNoun);
  return noun !== undefined && before.some((other) => isNoun(other) && stemOf(other.lower) === stemOf(noun.lower));
}

const NEAR = 12;
const REACH = 3;

/** "the reason it might help": a subject cut out around the very pronoun is not what the pronoun stands for. */
export const holdsWord = (text: string, word: string): boolean => ` ${text.toLowerCase()} `.includes(` ${word} `);

/** The name stands a few words before: the pronoun says as much. */
export const isJustSaid = (name: string, text: string): boolean =>
  text.toLowerCase().includes(name.toLowerCase()) && name !== '';
