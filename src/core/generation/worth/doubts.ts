// What makes it likely that a reader would not keep a card, by name. A card with a doubt is offered only to those who want many, and
// never accepted in one go.
import { FIGURE_LEFT } from '../../knowledge/rules/facts/figuresLeft';
import { MAIN_EVENT } from '../../knowledge/rules/mainEvent';
import { unquoted } from '../checks/text';
import { mentions, namesIn } from '../names';
import type { Proposal } from '../proposal';
import type { WorthReason } from '../draft';
import { contentWordsOf } from '../words';
import { happenedOnce, NAMES_A_YEAR } from './happenedOnce';
import { type Leaning, leaningOf } from './leaning';
import { topicOf } from './openSaying';
import { factOf, type Subject } from './subject';
import { sumOf, worthOf } from './worthOf';

export const DOUBTS = ['is-trivial', 'leans-on-its-text', 'beside-the-point', 'seldom-kept'] as const;
export type DoubtName = (typeof DOUBTS)[number];

export interface Doubt {
  readonly name: DoubtName;
  /** In a sentence. */
  readonly reason: string;
  readonly fix: string;
}

/** Of the cards with fewer points readers kept one in seven, of the others more than half. */
const WORTH_KEEPING = 2;

/** Other languages and curated decks have none: nothing was measured there, and a curator has chosen already. */
export const isDoubted = ({ knowledge }: Subject): boolean =>
  knowledge.source === 'rules' && knowledge.article.language === 'en';

export function doubtsOf(card: Proposal, subject: Subject): readonly Doubt[] {
  if (!isDoubted(subject)) return [];
  const reasons = worthOf(card, subject);
  return [
    trivial(card, reasons, subject) ?? inPassing(card, subject),
    leaning(card, subject) ?? undated(card, subject),
    beside(reasons),
    seldom(reasons),
  ].filter((doubt) => doubt !== null);
}

const weightOf = (reasons: readonly WorthReason[], name: string): number =>
  reasons.find((reason) => reason.name === name)?.points ?? 0;

function trivial(card: Proposal, reasons: readonly WorthReason[], subject: Subject): Doubt | null {
  const { type, back, rule } = card;
  if (weightOf(reasons, 'asks-a-figure') < 0)
    return {
      name: 'is-trivial',
      reason: `“${back}” is a count said in passing.`,
      fix: 'Ask what it is a count of, or why.',
    };
  if (weightOf(reasons, 'figure-in-passing') < 0)
    return {
      name: 'is-trivial',
      reason: `“${back}” is a figure said in passing.`,
      fix: 'Ask for what the sentence says of the subject.',
    };
  if (rule === FIGURE_LEFT && !isOfReport(card, subject))
    return {
      name: 'is-trivial',
      reason: `“${back}” stands in a sentence that tells something else.`,
      fix: 'Ask for what the sentence says of the subject.',
    };
  if (type === 'person-role' && /^an? /.test(back) && namesIn(back).length === 0)
    return { name: 'is-trivial', reason: `“${back}” is said of many people.`, fix: 'Ask what this one did.' };
  return null;
}

/** A report is made of its figures: a share, a sum or a count of many behind its occasion. */
function isOfReport(card: Proposal, subject: Subject): boolean {
  const { occasion } = subject.knowledge.article;
  const quantity = factOf(card, subject)?.quantity ?? null;
  if (occasion === undefined || quantity === null || !card.front.includes(occasion)) return false;
  return /^percent|[$€£¥₽₹]|%/.test(`${quantity.unit} ${card.back}`) || quantity.low >= MANY;
}
const MANY = 100;

/** "When did Adam Smith live?" in an article that is not on him. */
function inPassing({ rule, about }: Proposal, { knowledge: { entities, article } }: Subject): Doubt | null {
  const isTitled = entities.some(({ id, name }) => about.includes(id) && mentions(article.title, [name]));
  return rule !== 'lifetime' || isTitled
    ? null
    : {
        name: 'is-trivial',
        reason: 'The years of a life stand beside a name in passing.',
        fix: 'Ask for what the text says of this person.',
      };
}

/** Who has not read the article cannot tell what is meant. */
function leaning(card: Proposal, subject: Subject): Doubt | null {
  const lean = leaningOf(card, subject);
  return lean === null ? null : { name: 'leans-on-its-text', ...toldOfLeaning(lean) };
}

function toldOfLeaning(lean: Leaning): Omit<Doubt, 'name'> {
  switch (lean.on) {
    case 'place':
      return { reason: 'Only whoever has just read the article knows where “there” is.', fix: 'Name the place.' };
    case 'title':
      return {
        reason: 'Nothing but the title of its article tells what this is about.',
        fix: 'Name in the question whom or what it is about.',
      };
    case 'phrase':
      return {
        reason: `Only whoever has just read the article knows ${asked(lean.phrase)} “${lean.phrase}”.`,
        fix: 'Say which one, by its name or by what it is.',
      };
  }
}

/** "another", "it’s" and "by then" are no names of one thing among several. */
const asked = (phrase: string): string =>
  /^(?:(?:an)?others?|it['’]s|by then|(?:, )?(?:in|at) the end|within .*)$/i.test(phrase)
    ? 'what is meant by'
    : 'which is meant by';

/** Of what somebody said, or of how much something was, nobody can say when, where the text bears no date; a claim of its author can wait. */
function undated(card: Proposal, subject: Subject): Doubt | null {
  const { front, back, type, holder } = card;
  const { asOf, occasion } = subject.knowledge.article;
  // Of what it reports the whole sentence tells.
  if (card.rule === MAIN_EVENT) return null;
  if (asOf !== null || NAMES_A_YEAR.test(front) || (occasion !== undefined && front.includes(occasion))) return null;
  const isSaid = type === 'attribution' && holder === null && !isOfOneMatter(card, subject);
  const isOfADay = !NAMES_A_YEAR.test(back) && SOME_DAY.test(unquoted(`${front} ${back}`));
  if (!isSaid && !isOfADay && !happenedOnce(card, subject)) return null;
  return {
    name: 'leans-on-its-text',
    reason: `The text bears no date, and only whoever has just read it knows when this was${isSaid ? ' said' : ''}.`,
    fix: 'Give the article its date, or say when and on what occasion.',
  };
}

/** "What did the mill deny about the drowning of Ann Lee?": who denied what of whom is a matter of its own, whenever it was. */
function isOfOneMatter(card: Proposal, subject: Subject): boolean {
  const verb = factOf(card, subject)?.found?.proposition?.verb.lemma ?? 'say';
  const topic = topicOf(card.front);
  const speaker = card.front.slice(0, -topic.length - 1);
  return (
    !ONLY_SPEAKS.test(verb) &&
    contentWordsOf(topic).length >= WORDS_OF_A_MATTER &&
    namesIn(topic).length > 0 &&
    namesIn(`x ${speaker}`).length + namesIn(card.front).length > 0
  );
}

const WORDS_OF_A_MATTER = 3;
/** Verbs that only tell that somebody spoke. */
const ONLY_SPEAKS = /^(?:say|tell|add|show|think|believe|explain|note|suggest|report|state|write|comment)$/;
/** "in July", "on Thursday", "in the next months": of which year, an undated text does not say. */
const SOME_DAY =
  /(?<!\p{L})(?:(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Oo]n \d{1,2}|[Ee]arly|[Ll]ate) (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the (?:next|last|past|coming) (?:[\p{L}\d.[\]]+ )?(?:days?|weeks?|months?|years?))(?!\p{L})/u;

/** Part of a sentence that is about something else. */
function beside(reasons: readonly WorthReason[]): Doubt | null {
  const isElsewhere = weightOf(reasons, 'is-about-the-subject') < 0;
  if (!isElsewhere || weightOf(reasons, 'leaves-out') > -2) return null;
  return {
    name: 'beside-the-point',
    reason: 'It asks for a remark in passing: no word of it is one the article comes back to.',
    fix: 'Ask for what the sentence says of the subject.',
  };
}

function seldom(reasons: readonly WorthReason[]): Doubt | null {
  const sum = sumOf(reasons);
  if (sum >= WORTH_KEEPING) return null;
  const against = reasons
    .filter(({ points }) => points < 0)
    .toSorted((one, other) => one.points - other.points)
    .slice(0, 2)
    .map(({ because }) => because);
  return {
    name: 'seldom-kept',
    reason: ['Cards like this are seldom kept.', ...against].join(' '),
    fix: 'Name more in the question, or ask for a figure, a date or a reason.',
  };
}
