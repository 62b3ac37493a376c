// What the checks say of a card about the lighthouse, for the tests of this folder.
import { judge, judgeDeck } from '../judge';
import { aProposal, lighthouse } from '../lighthouseSuite';
import type { Warning } from '../draft';
import type { Proposal } from '../proposal';
import { sourceOf } from './source';

export const { document, knowledge } = lighthouse();
export const source = sourceOf(document, knowledge);

/** The evidence of a fact of the lighthouse. */
export const quoted = (id: string) => knowledge.facts.find((fact) => fact.id === id)?.evidence ?? [];

/** An opinion of Olesen's about the lamp. */
export const OPINION = {
  type: 'claim',
  holder: 'olesen',
  back: 'the lamp',
  evidence: quoted('lamp-mattered'),
  about: [],
} as const satisfies Partial<Proposal>;

/** `stopped` by a gate, `warned` about, or fine; undefined where the check does not bind the card. */
export function outcomeOf(check: string, changes: Partial<Proposal>): 'stopped' | 'warned' | 'fine' | undefined {
  const { checks, warnings } = judge(aProposal(document, changes), source);
  const result = checks.find((each) => each.check === check);
  if (!result) return undefined;
  if (result.passed) return 'fine';
  return warnings.some(({ rule }) => rule === check) ? 'warned' : 'stopped';
}

/** Keys of the cards a check warns about when they stand in one deck. */
export function warnedInDeck(check: string, cards: readonly Partial<Proposal>[], of = source): string[] {
  const deck = cards.map((changes, index) => aProposal(document, { key: `card-${index}`, ...changes }));
  return [...judgeDeck(deck, of)].flatMap(([key, { warnings }]) =>
    warnings.some(({ rule }) => rule === check) ? [key] : [],
  );
}

const warnedOf = (check: string, cards: readonly Partial<Proposal>[]): readonly Warning[] => {
  const deck = cards.map((changes, index) => aProposal(document, { key: `card-${index}`, ...changes }));
  return [...judgeDeck(deck, source)].flatMap(([, { warnings }]) => warnings.filter(({ rule }) => rule === check));
};

/** What a check says of the cards of one deck. */
export const messagesInDeck = (check: string, cards: readonly Partial<Proposal>[]): string[] =>
  warnedOf(check, cards).map(({ message }) => message);

/** What a check advises for a card. */
export const fixesOf = (check: string, changes: Partial<Proposal>, of = source): string[] =>
  judge(aProposal(document, changes), of)
    .warnings.filter(({ rule }) => rule === check)
    .map(({ fix }) => fix);

export const words = (count: number): string => Array(count).fill('kept').join(' ');
