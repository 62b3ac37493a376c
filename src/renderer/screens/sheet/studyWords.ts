// What studying the misses would be: which cards stand behind them, and what an answer to each counts as.
import type { MissedStanding } from '../../../shared/contract/quiz';
import { capitalise, numberWord } from '../../ui/words/count';

/** How many cards a session of the misses would ask. */
export const cardsToStudy = ({ due, unseen, early }: MissedStanding): number => due + unseen + early;

/** `Behind them stand four cards: two due, one new, and one not due yet, whose answer is an early review.` */
export function studySentence(misses: MissedStanding): string {
  const { questions, due, unseen, early, later, aside, withoutCard } = misses;
  const cards = cardsToStudy(misses);
  if (cards === 0) return nothingSentence(misses);
  const behind = `Behind ${questions === 1 ? 'it' : 'them'} ${cards === 1 ? 'stands one card' : `stand ${numberWord(cards)} cards`}`;
  const parts = [
    some(due, cards, 'due'),
    some(unseen, cards, 'new'),
    some(early, cards, `not due yet, whose ${early === 1 ? 'answer is an early review' : 'answers are early reviews'}`),
  ].filter(Boolean);
  const open = [
    later > 0 && restSentence(later, 'studied today and', ['comes back on its day', 'come back on their days']),
    aside > 0 && restSentence(aside, 'put aside or no longer', ['asked', 'asked']),
    withoutCard > 0 && withoutSentence(withoutCard),
  ]
    .filter((sentence) => sentence !== false)
    .map((sentence) => ` ${sentence}`)
    .join('');
  return `${behind}${cards === 1 ? ', ' : ': '}${listed(parts)}. Studying counts.${open}`;
}

/** `two due`, `all new`, `due` of one alone; empty for none. */
function some(these: number, all: number, words: string): string {
  if (these === 0) return '';
  if (all === 1) return words;
  return `${these === all ? 'all' : numberWord(these)} ${words}`;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;

/** The cards that a session would not ask. */
const restSentence = (cards: number, why: string, [one, many]: readonly [string, string]): string =>
  cards === 1 ? `One more was ${why} ${one}.` : `${capitalise(numberWord(cards))} more were ${why} ${many}.`;

const withoutSentence = (without: number): string =>
  without === 1 ? 'No card asks for one of the misses.' : `No card asks for ${numberWord(without)} of the misses.`;

function nothingSentence({ questions, withoutCard, later, aside }: MissedStanding): string {
  const them = questions === 1 ? 'it' : 'them';
  if (withoutCard === questions) {
    return `No card of the deck asks for ${them}, so there is nothing to study: accept one in the Inbox, or write one.`;
  }
  if (later === 0) return `The cards behind ${them} are put aside or no longer asked, so there is nothing to study.`;
  const rest = aside === 0 ? '' : ' The others are put aside or no longer asked.';
  return `The cards behind ${them} were studied today and come back on their days.${rest}`;
}
