// What the row of a draft shows of its front: what tells it from the others. Where many begin with the same words, such as who
// speaks and in which article, a row of two lines would show nothing else.
import { openingOf } from '../../../core/generation/worth/front';

/** A shorter beginning leaves room for the rest. */
const LONG = 12;
/** What only says who speaks, and where, is left out from this length on, be it said once. */
const FILLS_A_ROW = 30;

/** For each front its row, in the same order; `…` stands for the words that were left out. */
export function rowWords(fronts: readonly string[]): readonly string[] {
  const shared = new Map<string, number>();
  for (const front of fronts) {
    for (const beginning of new Set(beginningsOf(front).map(asOneBegins))) {
      shared.set(beginning, (shared.get(beginning) ?? 0) + 1);
    }
  }
  return fronts.map((front) => {
    const common = beginningsOf(front).findLast((beginning) => (shared.get(asOneBegins(beginning)) ?? 0) > 1) ?? '';
    const opening = openingOf(front);
    const left = opening.length >= FILLS_A_ROW && opening.length > common.length ? opening : common;
    return left === '' ? front : `… ${front.slice(left.length)}`;
  });
}

/** Everything up to a comma or colon after which the front goes on, the shortest first. */
const beginningsOf = (front: string): string[] =>
  [...front.matchAll(/[,:]["”]? (?=\S)/gu)]
    .map(({ index, 0: mark }) => front.slice(0, index + mark.length))
    .filter((beginning) => beginning.length >= LONG);

/** "In 1905, " and "In 1905: " begin alike. */
const asOneBegins = (beginning: string): string => beginning.replace(/[,:](["”]?) $/u, '$1');
