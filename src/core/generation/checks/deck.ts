// Cards beside each other: too like, too many, out of nowhere, or always asked in one way. Rules 30 to 34; rule 29 is in
// duplicates.ts, because it decides which of two cards is made at all.
import type { Knowledge } from '../../knowledge/model';
import { cardBudget } from '../density';
import type { Proposal } from '../proposal';
import { ASKS_AGAIN, twinsOf } from '../twins';
import { likeness, stemCountsOf } from '../words';
import { adviceFor, type Check, type DeckCheck, type Finding, warning } from './check';
import { withoutOpening } from '../worth/front';
import { isOfTerm } from '../worth/subject';
import { questionCore } from './text';
import { ALL_TYPES } from './types';

const TOO_LIKE = 0.85;
/** A question with its gap as a reader sees it. */
const asRead = (front: string): string => front.replaceAll('[...]', '…');

const CARDS_PER_PROPOSITION = 3;
/** From this many cards about one thing, they should not all look alike. */
const CARDS_WITHOUT_SHAPE = 3;
const SHAPES = 2;

export const noInterference: DeckCheck = {
  name: 'no-interference',
  number: { rule: 30 },
  binds: ALL_TYPES,
  judge: (deck) => {
    const findings = new Map<string, Finding>();
    const fronts = deck.map(({ front }) => stemCountsOf(front));
    for (const [index, card] of deck.entries()) {
      const [front, earlier] = [fronts[index], deck.slice(0, index)];
      const twin = earlier.find((other, place) => {
        const its = fronts[place];
        return (
          front && its && !isOfOneList(card, other) && card.back !== other.back && likeness(front, its) >= TOO_LIKE
        );
      });
      if (twin) {
        const reason = `The question is easily taken for “${asRead(twin.front)}”, which has another answer.`;
        findings.set(card.key, warning(reason, 'Add a word to one of them that tells them apart.'));
      }
    }
    return findings;
  },
};

/** Gaps of one list differ in what is left out, and show it. */
const isOfOneList = (one: Proposal, other: Proposal): boolean =>
  one.rule === 'overlapping-gap' && other.rule === 'overlapping-gap' && one.noteKey === other.noteKey;

export const fewCardsPerProposition: DeckCheck = {
  name: 'few-cards-per-proposition',
  number: { rule: 31 },
  binds: ALL_TYPES,
  judge: (deck) => {
    const findings = new Map<string, Finding>();
    const counts = new Map<string, number>();
    for (const card of deck) {
      const proposition = propositionOf(card);
      const count = (counts.get(proposition) ?? 0) + 1;
      counts.set(proposition, count);
      if (count > CARDS_PER_PROPOSITION) {
        findings.set(card.key, warning(`${count} cards ask about the same thing.`, 'Keep the three best.'));
      }
    }
    return findings;
  },
};

/** A fact, a part of a list, or one step of an argument: from reasons to claim and back, what it assumes, what speaks against it. */
function propositionOf({ noteKey, type, rule, from, key }: Proposal): string {
  if (rule === 'overlapping-gap') return `${noteKey}/${from[1] ?? ''}`;
  if (rule === 'analogy-pair' || rule === 'analogy-proviso') return key;
  if (type === 'argument-premise' || type === 'argument-counter') return `${noteKey}/${type}`;
  return noteKey;
}

/** What rules made is chosen from; a curator means every card, and few-cards-per-proposition holds them to three. */
export const asksNothingAgain: DeckCheck = {
  name: ASKS_AGAIN,
  number: { rule: 31 },
  binds: ALL_TYPES,
  judge: (deck, { knowledge }) => {
    if (knowledge.source === 'curated') return new Map();
    const byKey = new Map(deck.map((card) => [card.key, card]));
    return new Map(
      [...twinsOf(deck)].map(([key, twin]) => {
        const better = byKey.get(twin)?.front ?? '';
        return [
          key,
          warning(`It asks again what is asked by: ${asRead(better)}`, 'Keep the one of the two that asks for more.'),
        ];
      }),
    );
  },
};

/** For cards that rules made; a curated deck is as long as its curator wants. */
export const isWithinBudget: DeckCheck = {
  name: 'is-within-budget',
  number: { rule: 32 },
  binds: ALL_TYPES,
  judge: (deck, { document, knowledge }) => {
    if (knowledge.source === 'curated') return new Map();
    const beyond = deck.slice(cardBudget(document, 'thorough'));
    return new Map(
      beyond.map(({ key }) => [key, warning('The article is too short for so many cards.', 'Keep the better ones.')]),
    );
  },
};

export const hasPlace: Check = {
  name: 'has-place',
  number: { rule: 33 },
  binds: ALL_TYPES,
  judge: (card, { knowledge }) => {
    const { from, about, holder, noteKey } = card;
    const fix = adviceFor(knowledge, {
      curator: 'Say in `about` whom or what the fact is about, or use it in an argument.',
      reader: 'Name in the question whom or what it is about, or turn the card down.',
    });
    if (from.length === 0) return warning('Nothing known of the text is behind the card.', fix);
    const { enumerations, timelines, arguments: args } = knowledge;
    const isPart =
      [...enumerations, ...timelines, ...args].some(({ id }) => id === noteKey) ||
      args.some(({ conclusion, premises, counters }) =>
        [conclusion, ...premises.map(({ fact }) => fact), ...counters.map(({ fact }) => fact)].includes(noteKey),
      );
    return about.length > 0 || holder !== null || isPart || namesItself(card, knowledge)
      ? null
      : warning('The card stands alone: it is about nobody and nothing.', fix);
  },
};

/** "Who was Oskar Brandt?", "What is a stage gauge?": the question itself names whom or what it is about, listed or not. */
function namesItself(card: Proposal, { entities, source }: Knowledge): boolean {
  // A curator lists whom a fact is about.
  if (source === 'curated') return false;
  const front = withoutOpening(card.front);
  const listed = entities.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => /^\p{Lu}/u.test(name));
  return isOfTerm(card) || WHOLE_NAME.test(front) || listed.some((name) => isWordOf(front, name));
}

/** Two capitalised words, of which the first does not open the sentence. */
const WHOLE_NAME =
  /(?<=\p{L} )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}\. )?\p{Lu}\p{L}+/u;

const isWordOf = (text: string, name: string): boolean =>
  ` ${text.replace(/[’']s?(?!\p{L})|[^\p{L}\p{N}’' -]/gu, ' ')} `.replace(/ +/g, ' ').includes(` ${name} `);

export const shapesVary: DeckCheck = {
  name: 'shapes-vary',
  number: { rule: 34 },
  binds: ALL_TYPES,
  isOfWholeDeck: true,
  judge: (deck, { entities }) => {
    const findings = new Map<string, Finding>();
    for (const { id, name } of entities.values()) {
      const cards = deck.filter(({ about }) => about.includes(id));
      const [first] = cards;
      if (!first || cards.length < CARDS_WITHOUT_SHAPE || new Set(cards.map(shapeOf)).size >= SHAPES) continue;
      findings.set(
        first.key,
        warning(
          `The ${cards.length} cards that are about “${name}” all ask in the same way.`,
          'Turn one round, or leave out a word of it instead.',
        ),
      );
    }
    return findings;
  },
};

const shapeOf = ({ kind, front }: Proposal): string =>
  kind === 'qa' ? (/\p{L}+/u.exec(questionCore(front))?.[0].toLowerCase() ?? '') : kind;
