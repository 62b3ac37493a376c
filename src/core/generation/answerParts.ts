// The parts of an answer that is an enumeration of things of one sort: "the lamp and the bell". An "and" within a clause,
// behind "between" or inside a name parts nothing; where that cannot be told, a person has to say it.
import type { Knowledge } from '../knowledge/model';
import type { Part } from '../knowledge/proposition';

const MOST_PARTS = 5;
/** Of a part that is known to be no clause, and of one that may hold a verb: "the lamp", where "the lamp burns" is told. */
const LONGEST_PART = 6;
const LONGEST_UNREAD_PART = 2;

const CLAUSE =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|not|who|which|that|when|where|while|because|if|as|since|until|although|to|it|he|she|they|we|you|I)(?!\p{L})/u;
const PREPOSITION =
  /(?<!\p{L})(?:of|in|on|at|by|for|from|with|without|into|over|under|against|about|after|before|through|as|than)(?!\p{L})/iu;
/** What reaches over both sides of its "and". */
const REACHES_OVER = /(?<!\p{L})(?:between|both|either|neither|or|nor|among|from)(?!\p{L})/iu;

const SORTS = [
  /^\p{Lu}\S*(?: (?:of|the|de|von|van|\p{Lu}\S*))*$/u,
  /^(?:the|an?|its|his|her|their|this|that|these|those|some|many|several)\s/u,
  /^[\p{Sc}\p{N}]/u,
  /^\p{Ll}[\p{L}-]*$/u,
];

/** Null where the answer is one thing, or nobody can tell that it is several. */
export function answerParts(
  { back, from }: { readonly back: string; readonly from: readonly string[] },
  { facts, entities }: Pick<Knowledge, 'facts' | 'entities'>,
): readonly string[] | null {
  if (REACHES_OVER.test(back) || CLAUSE.test(back) || /["“”()]/.test(back)) return null;
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  if (names.some((name) => /,| and /.test(name) && back.includes(name))) return null;
  const propositions = facts.flatMap(({ id, found }) => (from.includes(id) ? (found?.proposition ?? []) : []));
  const part = propositions
    .flatMap(({ subject, parts }) => [subject, ...parts])
    .find(({ text }) => sameWords(text, back));
  if (propositions.length > 0 && !isThings(part)) return null;
  const longest = part ? LONGEST_PART : LONGEST_UNREAD_PART;
  const parts = back.includes(';') ? back.split(/\s*;\s*/) : joined(back, longest);
  if (!parts || parts.length < 2 || parts.length > MOST_PARTS) return null;
  return parts.every((each) => each !== '' && each.split(' ').length <= LONGEST_PART) ? parts : null;
}

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isThings = (part: Part | undefined): boolean =>
  part !== undefined && /^(?:subject|object|complement)$/.test(part.role);

/** "A and B", "A, B and C": all of one sort, with nothing that hangs on an earlier one and may go for all. */
function joined(back: string, longest: number): string[] | null {
  const [before, last, ...more] = back.split(/,? and /);
  if (before === undefined || last === undefined || more.length > 0 || last.includes(',')) return null;
  const parts = [...before.split(/, /), last];
  const isOneSort = SORTS.some((sort) => parts.every((part) => sort.test(part)));
  // "the use of dunes and marshes": of both.
  const hangs = PREPOSITION.test(before) && !parts.every((part) => SORTS[0]?.test(part));
  const isShort = parts.every((part) => SORTS[0]?.test(part) === true || part.split(' ').length <= longest);
  return isOneSort && !hangs && isShort ? parts : null;
}
