// What of a front only the article explains, where nothing is certain enough to stop the card: such a card is left to those who want many.
import { stemOf } from '../../knowledge/stems';
import { isThereOne } from '../phrasing/clarify';
import { unquoted } from '../checks/text';
import { namesIn } from '../names';
import type { Proposal } from '../proposal';
import { wordsOf } from '../words';
import { openingOf, withoutOpening } from './front';
import { factOf, isOfDoing, isOfTerm, type Subject } from './subject';

/** The phrase; null where the front stands alone. */
export function leaningOf(card: Proposal, subject: Subject): string | null {
  const { knowledge } = subject;
  if (isOfTerm(card)) return null;
  const loose = (card.loose ?? []).find(({ phrase }) => !isToldBehind(card.front, phrase));
  if (loose) return loose.phrase;
  const hero = toldOf(card, subject);
  if (hero !== null) return hero;
  const opening = openingOf(card.front);
  const front = unquoted(withoutOpening(card.front)).replaceAll('[...]', ' ').replace(/\s+/g, ' ');
  // "In civil law systems, what does the judge ...?": which judge, the place says.
  const isPlaced = isOfDoing(card) && /^In (?:an? )?\p{Ll}/u.test(front);
  return itOf(card, front) ?? (isPlaced ? null : untold(card, opening, front)) ?? surnameAlone(front, knowledge);
}

/** "Why, according to Ann Lee, must we mend the mill when it's old?": of four claims that say "it's" readers kept none. */
const itOf = ({ type }: Proposal, front: string): string | null =>
  /^(?:argument-|claim$|cause$)/.test(type) ? (/(?<!\p{L})it['’]s(?!\p{L})/iu.exec(front)?.[0] ?? null) : null;

/** "In “Nobody Should Work on Fridays”, how many quit?": a title tells where it stands, and not of what it is. */
function untold({ kind }: Proposal, opening: string, front: string): string | null {
  const title = /“([^”]*)”/u.exec(opening)?.[1] ?? (/(?:^|, )[Ii]n a report /u.test(opening) ? opening : '');
  for (const { text, noun, at } of bareIn(front)) {
    const beside = `${title} ${front.slice(0, at)} ${front.slice(at + text.length)}`;
    if (!isThereOne(noun) && !mentionsNoun(beside, noun)) return text;
  }
  if (!opening.startsWith('In “') || kind === 'list') return null;
  return namesIn(`X ${front}`).some((name) => name !== 'X') || isAName(title) ? null : opening.replace(/[,:] $/, '');
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
