// What happened at some time the text does not name: true of the day it was written, and of which day that was nobody can tell later.
// Of 55 such cards of reports without a date readers kept eight; of lives, which tell of one person, and of what is so at any time they
// keep as many as of other cards.
import type { Knowledge } from '../../knowledge/model';
import type { Proposal } from '../proposal';
import { withoutOpening } from './front';
import { factOf, type Subject } from './subject';
import { staysSo } from './staysSo';

export const happenedOnce = (card: Proposal, subject: Subject): boolean =>
  !isOfItsAuthor(card) &&
  !isALife(subject.knowledge) &&
  !staysSo(card, subject) &&
  !NAMES_A_YEAR.test(card.front) &&
  !NAMES_A_YEAR.test(card.back) &&
  isTold(card, subject);

/** What an author holds and argues is held whenever it is read. */
const isOfItsAuthor = ({ type, rule }: Proposal): boolean =>
  /^(?:claim|argument-)/.test(type) || /^(?:own|claim)/.test(rule);

/** The article is called by the name of a person, or by it and what they were: "Ann Lee, the woman who moved a mill". */
const isALife = ({ article, entities }: Knowledge): boolean => {
  const named = article.title.replace(/, (?:the|an?) .*$/, '');
  return entities.some(({ kind, name, aliases }) => kind === 'person' && [name, ...aliases].includes(named));
};

function isTold(card: Proposal, subject: Subject): boolean {
  const verb = factOf(card, subject)?.found?.proposition?.verb;
  const front = withoutOpening(card.front);
  if (!verb) return TOLD.test(front) || !IS_SO.test(front);
  return verb.tense === 'past' || TOLD.test(verb.auxiliaries.join(' '));
}

/** Auxiliaries and copulas of what was, has been or is about to be. */
const TOLD = /(?<!\p{L})(?:was|were|had|did|has|have|will)(?!\p{L})/u;
/** Of what is so at any time. */
const IS_SO = /(?<!\p{L})(?:is|are|do|does|can|may|must)(?!\p{L})/u;
export const NAMES_A_YEAR = /(?<![\d,.])(?:1\d{3}|20\d{2})(?!\d|[,.]\d)/;
