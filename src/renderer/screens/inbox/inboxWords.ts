// What the Inbox says: titles of warnings, reasons for turning a card down, counts in sentences.
import type { Tolerance } from '../../../core/answering/tolerance';
import type { MovedDown } from '../../../core/deck/movedDown';
import type { Rejection } from '../../../core/deck/rejection';
import type { Inbox } from '../../../shared/contract/inbox';
import { count, NO_BREAK_SPACE } from '../../ui/words/count';
import type { DraftWords } from './draftWords';

/** Warnings by the rules of core/generation/rulebook.ts, in the order of that book. */
const WARNING_TITLES: Readonly<Record<string, string>> = {
  'quote-is-exact': 'The words are not in the text',
  'numbers-are-in-source': 'A number the text does not hold',
  'names-are-in-source': 'A name the text does not hold',
  'answer-is-supported': 'Not supported by the words',
  'keeps-polarity': 'Says the opposite of the text',
  'leads-to-its-place': 'Leads to another place',
  'has-one-answer': 'More than one answer',
  'is-entailed': 'Says more than the words do',
  'answer-is-not-given-away': 'The question gives the answer away',
  'no-clue-by-agreement': 'A small word gives the answer away',
  'answer-length': 'Length of the answer',
  'one-answer': 'Two facts in one answer',
  'is-complete': 'The answer is cut off',
  'figure-is-whole': 'The figure is not whole',
  'answer-says-something': 'The answer says little',
  'no-loose-adjective': 'The answer hangs on an adjective',
  'one-question': 'Not one whole question',
  'front-length': 'Length of the question',
  'has-anchor': 'Names nothing',
  'no-leading-pronoun': 'Begins with a pronoun',
  'pronouns-have-antecedents': 'A pronoun without its name',
  'stands-alone': 'Only the article tells which',
  'no-self-reference': 'Speaks of “the article”',
  'no-yes-no-question': 'A yes-or-no question',
  'question-word-fits': 'The question word does not fit',
  'no-double-question': 'Two questions in one',
  'no-vague-head': 'Answer too broad',
  'asks-enough': 'Says too little for one answer',
  'no-negative-question': 'Turns on a “not”',
  'no-relative-time': 'Will not be true for long',
  'is-dated': 'Without its date',
  'names-speaker': 'Without its speaker',
  'gap-has-context': 'How much stands round the gap',
  'gap-keeps-quotation': 'The gap cuts a quotation',
  'gap-is-salient': 'The gap asks for something minor',
  'gap-has-one-filling': 'More than one word fits the gap',
  'members-have-cues': 'List without cues',
  'timeline-asks-order': 'List without an order',
  'has-place': 'Stands alone',
  'is-trivial': 'Said in passing',
  'leans-on-its-text': 'Clear only beside the article',
  'beside-the-point': 'Beside the point',
  'seldom-kept': 'Seldom worth keeping',
  'options-are-fair': 'An option gives the answer away',
  'options-are-near': 'Options too far apart',
  'lists-overlap': 'Lists overlap',
  'no-interference': 'Easily mixed up',
  'few-cards-per-proposition': 'Many cards on one fact',
  'asked-already': 'Asked already, with another answer',
  'asks-again': 'Asks again what another card asks',
  'is-within-budget': 'Many cards for a short text',
  'shapes-vary': 'Always the same question',
  'places-of-answers-vary': 'The right option stands in one place',
};

/** A title for a warning; of a rule of a newer app its name. */
export const warningTitle = (rule: string): string =>
  Object.hasOwn(WARNING_TITLES, rule) ? (WARNING_TITLES[rule] ?? rule) : rule;

export const REJECTION_WORDS: Readonly<Record<Rejection, string>> = {
  trivial: 'Not worth knowing',
  wrong: 'Wrong, or not in the text',
  unclear: 'Unclear by itself',
  leaks: 'Gives itself away',
  manyAnswers: 'Has several answers',
  long: 'Too long',
  known: 'I have it already',
  tooMany: 'Too many cards',
  other: 'Another reason',
};

/** Said where words are changed: there is no button that keeps them, and none that gives them up. */
export const EDITING_WORDS =
  'Changes in these fields are kept when you leave them, by Esc too; U then takes them back.';

/** What words that were changed lack to be a card; null where they lack nothing. */
export const lackingWords = ({ front, back }: Pick<DraftWords, 'front' | 'back'>): string | null =>
  front.trim() === '' ? 'A card needs a question.' : back.trim() === '' ? 'A card needs an answer.' : null;

/** Said where something would leave a draft, or take it in, whose changed words cannot be kept. */
export const heldSentence = (lack: string): string =>
  `${lack} Nothing was decided, and your changes are still in the fields. Write what is missing first, or put the words back.`;

/** `3 accepted.` */
export const acceptedSentence = (cards: number, besides: number): string =>
  besides === 0
    ? `${cards} accepted.`
    : `${cards} accepted. ${count(besides, 'draft')} with changes of yours that were not kept yet ${besides === 1 ? 'waits' : 'wait'}.`;

/** Said once the screen was left with such words. */
export const waitingWordsSentence = (lack: string): string =>
  `${lack} Your changes wait in the fields of this draft until you come back.`;

/** `9 drafts wait, 6 without a warning. Nothing is scheduled until you accept it.` */
export function waitingSentence({ waiting, clean }: Pick<Inbox, 'waiting' | 'clean'>): string {
  const warnings =
    clean === waiting ? 'none with a warning' : clean === 0 ? 'each with a warning' : `${clean} without a warning`;
  return `${count(waiting, 'draft')} ${waiting === 1 ? 'waits' : 'wait'}, ${warnings}. Nothing is scheduled until you accept it.`;
}

export const budgetSentence = ({ accepted, budget }: Pick<Inbox, 'accepted' | 'budget'>): string =>
  accepted > budget
    ? `${accepted} accepted today, ${accepted - budget} more than the ${budget} new cards of a day`
    : `${accepted} of ${budget} new cards accepted today`;

/** `34 accepted, 9 rejected today.`; empty where nothing was decided. */
export const decidedSentence = ({ accepted, rejected }: Pick<Inbox, 'accepted' | 'rejected'>): string =>
  accepted + rejected === 0 ? '' : `${accepted} accepted, ${rejected} rejected today.`;

/** `5 of them are asked today, the others on later days.`; empty where nothing was accepted. */
export function askedSentence({ accepted, asked, answered }: Pick<Inbox, 'accepted' | 'asked' | 'answered'>): string {
  if (accepted === 0) return '';
  if (answered >= accepted) return accepted === 1 ? 'It was asked today.' : 'All of them were asked today.';
  if (answered > 0) {
    const before = `${answered} of them ${answered === 1 ? 'was' : 'were'} asked today`;
    // Among those that are still asked today may be some that were answered and are asked again.
    const more = Math.min(asked, accepted - answered);
    const still = more > 0 ? `, ${more} more ${more === 1 ? 'is' : 'are'} still to come` : '';
    return `${before}${still}${accepted > answered + more ? ', the others come on later days' : ''}.`;
  }
  if (asked === 0) {
    return `${accepted === 1 ? 'It comes on a later day' : 'They come on later days'}: today has room for no more new cards.`;
  }
  if (asked >= accepted) return accepted === 1 ? 'It is asked today.' : 'All of them are asked today.';
  return `${asked} of them ${asked === 1 ? 'is' : 'are'} asked today, the others on later days.`;
}

/** Heard after a rejection. */
export const rejectedSentence = (movedDown: number): string =>
  movedDown === 0 ? 'Rejected.' : `Rejected. ${count(movedDown, 'draft')} like it moved down.`;

/** `Moved down: you rejected 3 like it` */
export const movedWords = ({ rejected, like }: MovedDown): string =>
  like === 'sort'
    ? `Moved down: you rejected ${rejected} like it`
    : `Moved down: you rejected ${rejected === 1 ? 'one' : rejected} on the same words`;

export const cleanWords = (clean: number): string =>
  clean === 1 ? 'Accept the 1 without warnings' : `Accept the ${clean} without warnings`;

const figure = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: 4, useGrouping: value >= 10_000 });

/** Which typed figures will count as right. */
export function toleranceWords({ mode, low, high, unit }: Tolerance): string {
  const inUnit = unit === '' ? '' : `${NO_BREAK_SPACE}${unit}`;
  if (mode === 'exact') return `exactly ${figure(low)}${inUnit}`;
  return `${figure(low)} to ${Number.isFinite(high) ? figure(high) : 'any more'}${inUnit}`;
}
