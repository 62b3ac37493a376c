// What belongs to a noun: the phrases right behind it that tell which one it is, and how much of it is an answer.
import type { Part } from '../../knowledge/proposition';

/** "NASA Administrator Charles Bolden": the name is the answer; the office would be told by nobody who knows him. */
export const nameOnly = ({ kind, isName, name, text }: Part): string =>
  kind === 'person' && isName && name !== '' && text !== `the ${name}` ? name : text;

const isBeside = (part: Part, other: Part | undefined): other is Part =>
  other !== undefined && !other.isFronted && other.span.start - part.span.end <= 1;

/** Beside it, or behind the comma that ends its name. */
export const isNear = (part: Part, other: Part | undefined): other is Part =>
  other !== undefined && part.role === 'phrase' && !other.isFronted && other.span.start - part.span.end <= 2;

/** Of a phrase right behind a noun nobody knows whether it goes with the verb: "chaired the meeting on trade", "born in Rye in Kent". */
export function belongsToNoun(part: Part, parts: readonly Part[]): boolean {
  const before = parts[parts.indexOf(part) - 1];
  if (!before || before.isFronted || before.date !== null || before.quantity !== null) return false;
  if (part.kind === 'place' || part.kind === 'site')
    return (
      isNear(before, part) &&
      before.role === 'phrase' &&
      before.kind === part.kind &&
      (before.opener === part.opener || /^(?:on|near)$/.test(part.opener))
    );
  return (
    isBeside(before, part) &&
    (before.role === 'object' || before.role === 'phrase') &&
    // These go with the verb wherever they stand.
    !/^(?:by|from|to|into|onto|through|aboard|against|instead of|because of|due to|thanks to)$/.test(part.opener)
  );
}

/** The phrase behind an object that tells which one, by its preposition. */
export function ofNoun(part: Part, parts: readonly Part[]): Part | null {
  const next = parts[parts.indexOf(part) + 1];
  const tells = /^(?:of|on|about|as|between|among|against|toward|towards|over|regarding|concerning)$/;
  return isBeside(part, next) && next.role === 'phrase' && next.date === null && tells.test(next.opener) ? next : null;
}

/** "one way to store the harvest", "the quickest way to fame": all that stands right behind the noun says which one. */
export function restOfComplement(part: Part, parts: readonly Part[]): Part[] {
  const rest: Part[] = [];
  let last = part;
  for (const next of parts.slice(parts.indexOf(part) + 1)) {
    if (!isBeside(last, next) || (next.role !== 'phrase' && next.role !== 'infinitive')) break;
    if (next.date !== null || next.isDangling) break;
    rest.push(next);
    last = next;
  }
  return rest;
}
