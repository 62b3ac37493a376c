// What of a front only the article explains, where nothing is certain enough to stop the card: such a card is left to those who want many.
import { MAIN_EVENT } from '../../knowledge/rules/mainEvent';
import { stemOf } from '../../knowledge/stems';
import { isThereOne } from '../phrasing/clarify';
import { unquoted } from '../checks/text';
import { pointsThere } from '../checks/thereWhere';
import { namesIn } from '../names';
import type { Proposal } from '../proposal';
import { wordsOf } from '../words';
import { countsOnMore } from './countsOnMore';
import { openingOf, withoutOpening } from './front';
import { factOf, isOfDoing, isOfTerm, type Subject } from './subject';

/** What only the article explains: a phrase, where "there" is, or all of it but the title; null where the front stands alone. */
export function leaningOf(card: Proposal, subject: Subject): Leaning | null {
  const { knowledge } = subject;
  // The first sentence of a report leans on none before it.
  if (isOfTerm(card) || card.rule === MAIN_EVENT) return null;
  const phrase = phraseOf(card, subject);
  if (phrase !== null) return { on: 'phrase', phrase };
  if (pointsThere(card.front, card.back, knowledge)) return { on: 'place' };
  return isOfItsTitle(card) ? { on: 'title' } : null;
}

export type Leaning = { readonly on: 'phrase'; readonly phrase: string } | { readonly on: 'place' | 'title' };

function phraseOf(card: Proposal, subject: Subject): string | null {
  const { knowledge } = subject;
  const loose = (card.loose ?? []).find(({ phrase }) => isAPhrase(phrase) && !isToldBehind(card.front, phrase));
  if (loose) return loose.phrase;
  const hero = toldOf(card, subject);
  if (hero !== null) return hero;
  const front = bodyOf(card);
  return (
    itOf(card, front) ??
    countsOnMore(card) ??
    (isPlaced(card) ? null : untold(openingOf(card.front), front)) ??
    surnameAlone(front, knowledge)
  );
}

/** "the [...] lamps" of a figure or a quality are the lamps; behind a gap that is a thing ("the [...] rose") its noun is gone. */
const bodyOf = ({ front, back, type }: Proposal): string => {
  const isBesideItsNoun = type === 'number' || /^\p{Ll}+$/u.test(back);
  return unquoted(withoutOpening(front))
    .replaceAll('[...]', isBesideItsNoun ? ' ' : ' … ')
    .replace(/\s+/g, ' ');
};

/** "In civil law systems, what does the judge ...?": which judge, the place says. */
const isPlaced = (card: Proposal): boolean => isOfDoing(card) && /^In (?:an? )?\p{Ll}/u.test(bodyOf(card));

/** "Why, according to Ann Lee, must we mend the mill when it's old?": of four claims that say "it's" readers kept none. */
const itOf = ({ type }: Proposal, front: string): string | null =>
  /^(?:argument-|claim$|cause$)/.test(type) ? (/(?<!\p{L})it['’]s(?!\p{L})/iu.exec(front)?.[0] ?? null) : null;

/** "In “Nobody Should Work on Fridays”, how many quit?": a title tells where it stands, and not of what it is. */
function untold(opening: string, front: string): string | null {
  const title = /“([^”]*)”/u.exec(opening)?.[1] ?? (/(?:^|, )[Ii]n a report /u.test(opening) ? opening : '');
  for (const { text, noun, at } of bareIn(front)) {
    const beside = `${title} ${front.slice(0, at)} ${front.slice(at + text.length)}`;
    if (isAPhrase(text) && !isThereOne(noun) && !mentionsNoun(beside, noun)) return text;
  }
  return null;
}

/** "if the [...] it drives is heavy" has no “the it”: no noun stands there. */
const isAPhrase = (phrase: string): boolean =>
  !/^the (?:it|its|he|him|his|she|hers?|they|them|their|we|us|our|you|your|i|me|my|this|that|these|those|who|whom|which|what|where|when|why|how|and|or|but|if|as|than|then|there|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|not|of|in|on|at|to|by|for|from|with)$/iu.test(
    phrase,
  );

/** "In “Nobody Should Work on Fridays”, how many quit?": only the title of the article tells what is asked about. */
function isOfItsTitle(card: Proposal): boolean {
  const opening = openingOf(card.front);
  const title = /“([^”]*)”/u.exec(opening)?.[1] ?? '';
  if (!opening.startsWith('In “') || card.kind === 'list' || isPlaced(card)) return false;
  return !namesIn(`X ${bodyOf(card)}`).some((name) => name !== 'X') && !isAName(title);
}

/** "Athens", "Emperor Norton": the title is the name of what the article is about. */
const isAName = (title: string): boolean =>
  title.split(' ').every((word) => /^(?:\p{Lu}|\d|of$|the$|and$|de$)/u.test(word));

interface Bare {
  readonly text: string;
  readonly noun: string;
  readonly at: number;
}

/** What the people of a story do is told in the present: a question that does not name the story takes them for real. */
function toldOf(card: Proposal, subject: Subject): string | null {
  const proposition = factOf(card, subject)?.found?.proposition;
  if (!proposition || !tellsStory(subject.knowledge)) return null;
  const { subject: who, verb } = proposition;
  const isPresent = verb.tense?.startsWith('present') === true && verb.auxiliaries.length === 0 && !verb.isCopula;
  const isSomebody = who.isName && (who.kind === 'person' || who.kind === 'thing');
  return isPresent && isSomebody && !STORY.test(card.front) ? who.text : null;
}

const STORY = /(?<!\p{L})(?:film|movie|novel|anime|comic|episode|opera|fairy tale)s?(?!\p{L})/iu;
const STORY_FROM = 2;
const stories = new WeakMap<Subject['knowledge'], boolean>();

/** Several of its facts speak of a film or novel. */
function tellsStory(knowledge: Subject['knowledge']): boolean {
  const known = stories.get(knowledge);
  if (known !== undefined) return known;
  const places = new Set(
    knowledge.facts.flatMap(({ evidence }) =>
      evidence.filter(({ exact }) => STORY.test(exact)).map(({ paragraph }) => paragraph),
    ),
  );
  stories.set(knowledge, places.size >= STORY_FROM);
  return places.size >= STORY_FROM;
}

/** "the nickname Iron Town", "the division and sharing of labour", "the war in the east of Alder": what stands behind says which. */
function isToldBehind(front: string, phrase: string): boolean {
  const at = front.indexOf(phrase);
  return (
    at >= 0 &&
    /^(?: [\p{Lu}“]| (?:and|or) \p{Ll}+ of | (?:in|on|at|from|between|with|to|for|against) (?:the )?\p{Lu})/u.test(
      front.slice(at + phrase.length),
    )
  );
}

/** What may stand behind a whole phrase that says no more of its noun. */
const ENDS =
  '(?=[,;:?.!]|$| (?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|also|not|as|than|while|when|if|because|since|so)(?!\\p{L}))';
const ALONE = new RegExp(`(?<![\\p{L}’'-])[Tt]he (\\p{Ll}+|War)${ENDS}`, 'gu');
const bareIn = (front: string): Bare[] =>
  [...front.matchAll(ALONE)].map(({ 0: text, 1: noun = '', index }) => ({ text, noun, at: index }));

const mentionsNoun = (text: string, noun: string): boolean =>
  wordsOf(text.replace(/(?<!\p{L})the \p{Ll}+/giu, ' ')).some((word) => stemOf(word) === stemOf(noun));

/** "What did Karp predict?" of a Karp the article never names in full, and of nobody else. */
function surnameAlone(front: string, { entities }: Subject['knowledge']): string | null {
  const named = namesIn(`X ${front}`).filter((name) => name !== 'X');
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  const person = entities.find(({ kind, name }) => kind === 'person' && name === only);
  return person ? only : null;
}
