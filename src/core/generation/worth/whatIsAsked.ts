// What a question asks for: a figure, a date, a reason, a role, one item of a list. Each with what that is worth.
import { isRoleNoun } from '../../knowledge/rules/entities/kindsOfNames';
import { MAIN_EVENT } from '../../knowledge/rules/mainEvent';
import type { Quantity } from '../../knowledge/values';
import { namesIn } from '../names';
import { claimedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';
import { stemsOf } from '../words';
import { withoutOpening } from './front';
import { isTold } from './gapIsTold';
import type { Weight } from './reason';
import { factOf, isOfDoing, isOfTerm } from './subject';

/** Up to here a bare count is said in passing: "three bad harvests". */
const SMALL = 12;

/** "three", "12": a number that brings no unit along. */
const isSmallCount = ({ back }: Proposal, { low }: Quantity): boolean =>
  low <= SMALL && Number.isInteger(low) && /^(?:\p{L}+|\d+)$/u.test(back);

export const figure: Weight = {
  name: 'asks-a-figure',
  weigh: (card, subject) => {
    const quantity = card.type === 'number' ? (factOf(card, subject)?.quantity ?? null) : null;
    if (quantity === null) return null;
    return isSmallCount(card, quantity)
      ? { points: -6, because: `“${card.back}” is a small count, said in passing.` }
      : { points: 6, because: `“${card.back}” is a figure with what it measures.` };
  },
};

/** Readers keep two of three questions for a figure or a date, and one of three gaps. */
export const blank: Weight = {
  name: 'blanks-its-sentence',
  weigh: ({ type, kind, rule }) =>
    kind === 'cloze' && rule !== MAIN_EVENT && (type === 'number' || type === 'date')
      ? { points: -3, because: 'It leaves a gap where a question could be asked.' }
      : null,
};

/** One item of a list, its neighbours shown. */
const isItem = ({ type, kind }: Proposal): boolean => type === 'enumeration' && kind === 'cloze';

/** "What is an atom?" has one answer; "Who was Ann Lee? — an early supporter of the railway" is one of many. */
const isOneOfMany = ({ type, front, back }: Proposal): boolean =>
  type === 'definition' && (/^(?:an?|one|some) /i.test(back) || /^who /i.test(questionOf(front)));

const questionOf = (front: string): string => withoutOpening(front).replace(/^In [^,]*, /, '');

/**
 * What a question of each sort is worth, whatever it says; the first that fits counts. Of terms the readers saw few: those points are ours.
 * Later they kept 5 of 24 of what a kind of thing does, 2 of 12 conditions an author names and 2 of 13 gaps in an author's sentences: those
 * wait for whoever wants many. Of the usual cards after that, 4 of 18 of what somebody says, 2 of 13 of what was done to what, 2 of 9 of
 * what something is and none of 4 of an author's words: only what much else speaks for is asked.
 */
const SORTS: readonly [sort: (card: Proposal) => boolean, points: number, because: string][] = [
  [({ rule }) => rule === MAIN_EVENT, 10, 'It asks for what the report reports.'],
  [({ rule }) => rule === 'definition-beside', 5, 'It asks for a term by the words beside it.'],
  [(card) => isOfTerm(card) && !card.key.endsWith('/meaning'), 9, 'It asks for a term by what it means.'],
  [isOfTerm, 8, 'It asks what a term means.'],
  [({ rule }) => rule === 'what-a-view-holds', 6, 'It asks what a view holds.'],
  [({ rule }) => rule === 'how-it-is-defined', 6, 'It asks how somebody defines a term.'],
  [({ rule }) => rule === 'contrast', 4, 'It asks what tells two things apart.'],
  [isOfDoing, -5, 'It asks what a kind of thing does, or rests on.'],
  [({ rule }) => rule === 'life', 6, 'It asks when or where somebody was born or died.'],
  [({ type }) => type === 'date', 6, 'It asks when something happened.'],
  [({ rule }) => rule === 'circumstance', -2, 'It asks what went with something.'],
  [({ rule }) => rule === 'ground-after-a-claim', -12, 'No word says that the one bears out the other.'],
  [({ rule }) => rule.startsWith('occasion-in-'), -3, 'It asks upon what something was done.'],
  [({ rule }) => rule.startsWith('means-in-'), 2, 'It asks by what something is done.'],
  [({ rule, type }) => rule === 'advice' && type === 'claim', -2, 'It leaves a gap in what an author advises.'],
  [({ rule }) => rule === 'advice', 2, 'It asks when, why or what for an author advises something.'],
  [({ type }) => type === 'cause', 5, 'It asks why, or under what circumstances.'],
  [({ rule }) => rule === 'claimed-words', 3, 'It asks what an author holds of the matter.'],
  [({ rule, holder }) => rule === 'turn-after-a-sentence' && holder !== null, -3, 'It asks what comes behind “But”.'],
  [({ rule }) => rule === 'turn-after-a-sentence', -9, 'It asks what comes behind “But”.'],
  [({ rule, holder }) => rule.startsWith('turn-in-') && holder !== null, -2, 'It asks what comes behind “but”.'],
  [({ rule }) => rule.startsWith('turn-in-'), -5, 'It asks what comes behind “but”.'],
  [({ rule }) => rule.startsWith('contrast-in-'), 1, 'It asks what is set against something.'],
  [({ rule }) => rule.startsWith('condition-in-'), 3, 'It asks what follows if something is so.'],
  [({ rule }) => rule === 'when-in-its-sentence', -1, 'It asks what is so on an occasion.'],
  [({ rule }) => rule === 'claim-in-its-sentence', -12, 'It leaves a gap in what an author says.'],
  [({ rule }) => rule === 'own-finding' || rule === 'own-aim', 8, 'It asks what a study found, or what for.'],
  [({ rule }) => rule === 'own-condition', -12, 'It asks what follows if something is so.'],
  [({ type }) => type === 'claim', 6, 'It asks what an author holds or demands.'],
  [({ rule }) => rule === 'quoted-words', -11, 'Nobody recalls the very words of a quotation.'],
  [({ rule }) => rule === 'rest-in-its-sentence', -14, 'It asks for words of a sentence.'],
  [({ type }) => type === 'attribution', -1, 'It asks what somebody says.'],
  [({ rule, holder }) => rule === 'what-it-is' && holder !== null, -4, 'It asks what an author likens something to.'],
  [isOneOfMany, -11, 'It asks for one thing of many that could be said.'],
  [({ type }) => type === 'definition', -1, 'It asks what something is.'],
  [isItem, -8, 'It asks for one of several; the others are shown.'],
  [({ rule }) => rule === 'whole-list', 2, 'It asks for what the text counts up.'],
  [({ type }) => type === 'enumeration', -4, 'It asks for a list.'],
  [({ type }) => type === 'argument-supports', -5, 'Many claims could follow from the reason it names.'],
  [({ type }) => type.startsWith('argument-'), 3, 'It asks how something is argued.'],
  [
    ({ rule, front }) => rule === 'role-holder' && /\d{4}/.test(front) && !front.includes(' spokes'),
    4,
    'It asks who held a post at a time.',
  ],
  [({ type }) => type === 'person-role', -3, 'It asks what somebody is called, not what they did.'],
  [({ rule }) => rule === 'what-was-done', -10, 'It asks what somebody did something to.'],
  [({ rule }) => rule === 'named-in-its-sentence', -6, 'It asks for a name in passing.'],
  [({ rule }) => rule === 'named-in-a-phrase', -6, 'It asks for a name in passing.'],
];

export const sort: Weight = {
  name: 'sort-of-question',
  weigh: (card) => {
    const found = SORTS.find(([isOne]) => isOne(card));
    return found && found[1] !== 0 ? { points: found[1], because: found[2] } : null;
  },
};

/** "In which year did she predict that ...?": what was said matters, and when only beside it. */
export const saying: Weight = {
  name: 'date-of-a-saying',
  weigh: (card, subject) => {
    const proposition = card.type === 'date' ? factOf(card, subject)?.found?.proposition : null;
    return proposition?.parts.some(({ role, opener }) => role === 'clause' && opener === 'that') === true
      ? { points: -8, because: 'It asks when something was said, not what.' }
      : null;
  },
};

export const emptyAnswer: Weight = {
  name: 'answer-says-little',
  weigh: (card) =>
    !isOfTerm(card) && (isOfDoing(card) ? ONLY_A_NOUN.test(card.back) : saysLittle(card) || isEmptyReason(card))
      ? { points: -6, because: `“${card.back}” names nothing and nobody.` }
      : null,
};

/** "the ban" */
const ONLY_A_NOUN = /^the \p{Ll}+$/u;

/** "they are new", "he would account for it": for a reason, nothing to recall. */
const isEmptyReason = ({ back, type, kind }: Proposal): boolean =>
  kind === 'qa' &&
  (type === 'cause' || type.startsWith('argument-')) &&
  /^(?:he|she|it|they|we|this|that) /iu.test(back) &&
  back.split(' ').length <= 5;

/** "the town's spokesman": who that was, the text says elsewhere. */
const isNobodyNamed = ({ front, back }: Proposal): boolean =>
  /(?:^|, )who /iu.test(front) && /^the (?:\p{L}+ )*\p{Ll}+$/u.test(back) && isRoleNoun(back.split(' ').at(-1) ?? '');

const saysLittle = (card: Proposal): boolean => isNobodyNamed(card) || isShort(card);

const isShort = ({ front, back, type, rule }: Proposal): boolean =>
  rule !== 'own-condition' &&
  // A word that its sentence tells says enough.
  !(rule === 'claim-in-its-sentence' && isTold({ front, back })) &&
  /^(?:event|condition|attribution|definition)$/.test(type) &&
  back.split(' ').length <= 5 &&
  namesIn(`x ${back}`).length === 0 &&
  claimedNumbers(back).size === 0;

/** "Who has little to offer the West?" of an article on Belarus: the question says it all, and the answer is what one expects. */
export const expected: Weight = {
  name: 'answer-is-the-subject',
  weigh: ({ type, back }, { knowledge }) => {
    const title = new Set(stemsOf(knowledge.article.title));
    const stems = [...new Set(stemsOf(back))];
    const told = stems.filter((stem) => title.has(stem));
    return type === 'date' || type === 'number' || told.length === 0 || told.length * 2 < stems.length
      ? null
      : { points: -3, because: `“${back}” is what the article is about.` };
  },
};
