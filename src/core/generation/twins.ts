// Cards that ask again what a better card asks: the same fact the other way round, or the same sentence with another gap. One card
// of a fact is kept, and two of a sentence where they ask for different things.
import { MAIN_EVENT } from '../knowledge/rules/mainEvent';
import type { Proposal } from './proposal';
import { stemsOf } from './words';
import { withoutOpening } from './worth/front';

/** Named here because a density leaves such cards out. */
export const ASKS_AGAIN = 'asks-again';

const CARDS_OF_A_SENTENCE = 2;
/** Of the one in which a report tells what it reports. */
const CARDS_OF_AN_EVENT = 3;
/** Shared words over all words of two cards, from which on they ask for one thing. */
const SAME_THING = 0.6;
/** A list so short is asked whole; longer ones item by item, too. */
const ASKED_WHOLE = 3;

/** Keys of cards that ask again, each with the key of the better card. `cards` come best first. */
export function twinsOf(cards: readonly Proposal[]): ReadonlyMap<string, string> {
  const twins = new Map<string, string>();
  const ofFact = new Map<string, string>();
  const ofSentence = new Map<
    string,
    { readonly key: string; readonly card: Proposal; readonly words: ReadonlySet<string> }[]
  >();
  const leads = new Map<string, { readonly key: string; readonly words: ReadonlySet<string> }>();
  for (const card of [...cards.filter(isLead), ...cards.filter((other) => !isLead(other))]) {
    const [fact, place] = [factOf(card), placeOf(card)];
    const beside = ofSentence.get(place) ?? [];
    const words = new Set(stemsOf(`${withoutOpening(card.front)} ${card.back}`));
    // What an article is about is asked, whatever else its sentence tells.
    if (card.rule === 'lead') {
      leads.set(place, { key: card.key, words });
      continue;
    }
    const lead = card.type === 'definition' ? leads.get(place) : undefined;
    const twin =
      ofFact.get(fact) ??
      (lead && shared(words, lead.words) >= SAME_THING ? lead.key : undefined) ??
      beside.find((other) => shared(words, other.words) >= SAME_THING && !isOfOneEvent(card, other.card))?.key ??
      (beside.length >= (card.rule === MAIN_EVENT ? CARDS_OF_AN_EVENT : CARDS_OF_A_SENTENCE)
        ? beside[0]?.key
        : undefined);
    if (twin !== undefined) {
      twins.set(card.key, twin);
      continue;
    }
    ofFact.set(fact, card.key);
    // A birth and a death beside a name take nothing away from what the sentence goes on to say.
    if (card.rule === 'life') continue;
    ofSentence.set(place, [...beside, { key: card.key, card, words }]);
  }
  return twins;
}

/** Each card of the main event shows all of its sentence, and asks for another part of it. */
function isOfOneEvent(one: Proposal, other: Proposal): boolean {
  if (one.rule !== MAIN_EVENT && other.rule !== MAIN_EVENT) return false;
  const asked = new Set(stemsOf(other.back));
  return /^(?:event|number|date|cause|contrast)$/.test(one.type) && !stemsOf(one.back).some((stem) => asked.has(stem));
}

const isLead = ({ rule }: Proposal): boolean => rule === 'lead';

/** What a card asks for: a fact, an argument from either end, what speaks against it, a list or an item of a long one. */
function factOf({ noteKey, key, type, rule, counted }: Proposal): string {
  if (rule === 'overlapping-gap') return (counted ?? 0) > ASKED_WHOLE ? key : noteKey;
  return type === 'argument-premise' || type === 'argument-counter' || type === 'argument-analogy' ? key : noteKey;
}

/** The words it stands on first of all. */
const placeOf = ({ evidence, key }: Proposal): string => {
  const [first] = evidence;
  return first ? `${first.start}-${first.end}` : key;
};

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size + other.size - both);
}
