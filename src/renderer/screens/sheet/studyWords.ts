// What studying the misses would be: which cards stand behind them, and what an answer to each counts as.
import type { MissedStanding } from '../../../shared/contract/quiz';
import { capitalise, numberWord } from '../../ui/words/count';

/** How many cards a session of the misses would ask. */
export const cardsToStudy = ({ due, unseen, early }: MissedStanding): number => due + unseen + early;

/** `Two cards stand behind them: one is due, and one is planned for later and counts as an early review.` */
export function studySentence(misses: MissedStanding): string {
  const { questions, due, unseen, early, withoutCard } = misses;
  const cards = cardsToStudy(misses);
  if (cards === 0) return nothingSentence(misses);
  const parts = [
    due > 0 ? `${numberOf(due, cards)} due` : '',
    unseen > 0 ? `${numberOf(unseen, cards)} new` : '',
    early > 0 ? `${numberOf(early, cards)} planned for later, which makes an early review of the answer` : '',
  ].filter(Boolean);
  const stand = `${capitalise(numberWord(cards))} ${cards === 1 ? 'card stands' : 'cards stand'} behind ${questions === 1 ? 'it' : 'them'}`;
  const open = withoutCard === 0 ? '' : ` ${withoutSentence(withoutCard)}`;
  return `${stand}: ${listed(parts)}. Studied, ${cards === 1 ? 'it counts' : 'they count'} as reviews.${open}`;
}

/** `one is`, `two are`, `it is` of one alone. */
const numberOf = (some: number, all: number): string =>
  all === 1 ? 'it is' : `${some === all ? 'all' : numberWord(some)} ${some === 1 ? 'is' : 'are'}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;

const withoutSentence = (without: number): string =>
  without === 1 ? 'No card asks for one of the misses.' : `No card asks for ${numberWord(without)} of the misses.`;

function nothingSentence({ questions, withoutCard, later, aside }: MissedStanding): string {
  const them = questions === 1 ? 'it' : 'them';
  if (withoutCard === questions) {
    return `No card of the deck asks for ${them}, so there is nothing to study: accept one in the Inbox, or write one.`;
  }
  if (later === 0) return `The cards behind ${them} are put aside or no longer asked, so there is nothing to study.`;
  const rest = aside === 0 ? '' : ' The others are put aside.';
  return `The cards behind ${them} were studied today and come back on their days.${rest}`;
}
