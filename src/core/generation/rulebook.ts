// The eight ways to verify a card against its source and the 36 rules of card quality (GENERATION.md sections 4.4 and 5):
// which check keeps each, and which types of card it binds.
import { CARD_CHECKS, DECK_CHECKS } from './checks';
import { ALL_TYPES } from './checks/types';
import type { CardType } from './draft';
import { DUPLICATE_CHECK } from './duplicates';

export interface Kept {
  readonly number: { readonly gate: number } | { readonly rule: number };
  readonly by: string;
  readonly binds: readonly CardType[];
  /** Overviews, timelines, lists of reasons and rebuilds go free. */
  readonly sparesWholeLists: boolean;
}

export const RULEBOOK: readonly Kept[] = [
  ...[...CARD_CHECKS, ...DECK_CHECKS].map(({ number, name, binds, sparesWholeLists }) => ({
    number,
    by: name,
    binds,
    sparesWholeLists: sparesWholeLists ?? false,
  })),
  { number: { rule: 29 }, by: DUPLICATE_CHECK, binds: ALL_TYPES, sparesWholeLists: false },
];
