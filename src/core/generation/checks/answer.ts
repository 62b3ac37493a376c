// Is the answer worth recalling: not told by the question, and short enough to say? (GENERATION rules 9, 16.)
import type { CardType } from '../draft';
import { contentWordsOf, isFunctionWord, wordsAmong, wordsOf } from '../words';
import { type Check, gate, warning } from './check';

/** From this many content words on, a front that holds most of the answer gives it away. */
const LONG_ANSWER = 4;
const GIVEN_AWAY_SHARE = 0.8;

const SHORT_ANSWER_WORDS = 6;
const FACT_ANSWER_WORDS = 15;
const REASON_ANSWER_WORDS = 30;
/** Beyond this, nobody can say whether an answer was right. */
const LONGEST_ANSWER_WORDS = 45;

export const answerIsNotGivenAway: Check = {
  name: 'answer-is-not-given-away',
  judge: ({ front, back }) => {
    const fix = 'Take the words of the answer out of the question.';
    const answer = contentWordsOf(back);
    if (answer.length === 0)
      return wordsOf(back).length > 0 ? null : gate('The answer has no words.', 'Write an answer.');
    const asked = contentWordsOf(front);
    // Choosing between two named things needs both in the question.
    if (/^(?:which|was|is|did|does|who)(?!\p{L}).*(?<!\p{L})or(?!\p{L})/iu.test(front)) return null;
    const given = wordsAmong(answer, asked);
    const nameParts = isName(back) ? toldOfName(back, front) : [];
    if (nameParts.length > 0) return gate(`The question names "${nameParts.join(' ')}", which is in the answer.`, fix);
    const tells =
      given.length === answer.length ||
      (answer.length >= LONG_ANSWER && given.length >= answer.length * GIVEN_AWAY_SHARE);
    return tells ? gate(`The question already says: ${given.join(', ')}.`, fix) : null;
  },
};

/**
 * What a front tells of a name: a run of capitals made only of the name's words, its last one among them. "Kennedy Space Center" does
 * not tell "Space Shuttle Columbia", and "Vladimir" alone does not tell which one; "Putin" tells "Vladimir Putin".
 */
function toldOfName(name: string, front: string): string[] {
  const words = wordsOf(name).filter((word) => !isFunctionWord(word));
  const last = words.at(-1);
  const runs =
    front.match(
      /\p{Lu}[\p{L}\p{N}.]*(?:[-'’]\p{L}+)*(?: (?:of |the |and |& )*\p{Lu}[\p{L}\p{N}.]*(?:[-'’]\p{L}+)*)*/gu,
    ) ?? [];
  const told = runs
    .map((run) => wordsOf(run).filter((word) => !isFunctionWord(word)))
    .filter(
      (run) => run.length > 0 && run.every((word) => words.includes(word)) && last !== undefined && run.includes(last),
    );
  return told.flat();
}

/** A name and nothing else: every content word is capitalised. */
const isName = (text: string): boolean =>
  text.split(/\s+/).every((word) => /^["“‘(]?\p{Lu}/u.test(word) || isFunctionWord(word.toLowerCase()));

export const answerLength: Check = {
  name: 'answer-length',
  judge: ({ back, type }) => {
    const words = back.trim().split(/\s+/).length;
    const limit = answerLimit(type);
    if (words <= limit) return null;
    const reason = `The answer has ${words} words; ${limit} are enough for this type.`;
    const fix = 'Keep the one thing to recall, and move the rest to a card of its own.';
    return words > LONGEST_ANSWER_WORDS ? gate(reason, fix) : warning(reason, fix);
  },
};

function answerLimit(type: CardType): number {
  if (type === 'number' || type === 'date') return SHORT_ANSWER_WORDS;
  const isReason = type === 'cause' || type === 'condition' || type.startsWith('argument-');
  return isReason ? REASON_ANSWER_WORDS : FACT_ANSWER_WORDS;
}
