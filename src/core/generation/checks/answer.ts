// Is the answer worth recalling: not told by the question, short enough to say, and one thing? Rules 9, 10, 16 to 18, 20
// and 21.
import type { CardType } from '../draft';
import { GAP } from '../forms/gap';
import type { Proposal } from '../proposal';
import { contentWordsOf, isFunctionWord, wordsAmong, wordsOf } from '../words';
import { type Check, gate, type Source, warning } from './check';
import { unquoted } from './text';
import { ALL_TYPES, allBut } from './types';

/** From this many content words on, a front that holds most of the answer gives it away. */
const LONG_ANSWER = 4;
const GIVEN_AWAY_SHARE = 0.8;

const SHORT_ANSWER_WORDS = 6;
const FACT_ANSWER_WORDS = 15;
const REASON_ANSWER_WORDS = 30;
/** Beyond this, nobody can say whether an answer was right. */
const LONGEST_ANSWER_WORDS = 45;

/** Endings of adjectives; what is merely so can be said in many words. */
const ADJECTIVE =
  /^(?:good|bad|big|small|strong|weak|high|low|\p{Ll}{3,}(?:ic|ous|ful|less|ive|able|ible|ish|al|ant|ent))$/u;
const DANGLING = /(?:[,;:–-]|\.\.\.|…|(?<!\p{L})(?:of|to|the|an?|and|or|in|on|with|that|because|for|by|from|as|if))$/iu;
/** "between May", and no "August". */
const OPEN_RANGE = /(?<!\p{L})between(?!\p{L})(?!.* and )/iu;

export const answerIsNotGivenAway: Check = {
  name: 'answer-is-not-given-away',
  number: { rule: 9 },
  binds: ALL_TYPES,
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

export const noClueByAgreement: Check = {
  name: 'no-clue-by-agreement',
  number: { rule: 10 },
  binds: ALL_TYPES,
  judge: ({ front, back }, { entities }) => {
    const article = new RegExp(`(?<!\\p{L})(an?) ${GAP.replace(/[[\].]/g, '\\$&')}`, 'iu').exec(front)?.[1];
    if (article !== undefined) {
      return warning(
        `"${article}" before the gap tells how the answer begins.`,
        'Leave the article out together with the answer.',
      );
    }
    const pronoun = /(?<!\p{L})(?:he|she|him|her|his)(?!\p{L})/iu.exec(unquoted(front))?.[0];
    const people = [...entities.values()].filter(({ kind }) => kind === 'person');
    const isAnswer = people.some(({ name, aliases }) => [name, ...aliases].includes(back));
    const isNamed = people.some(({ name, aliases }) => [name, ...aliases].some((known) => front.includes(known)));
    if (pronoun === undefined || !isAnswer || isNamed) return null;
    return warning(`"${pronoun}" tells whether a man or a woman is asked for.`, 'Ask without the pronoun.');
  },
};

export const answerLength: Check = {
  name: 'answer-length',
  number: { rule: 16 },
  binds: ALL_TYPES,
  sparesWholeLists: true,
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

export const oneAnswer: Check = {
  name: 'one-answer',
  number: { rule: 17 },
  binds: ALL_TYPES,
  sparesWholeLists: true,
  judge: (card, source) => {
    const joint = /;|(?<!\p{L})(?:and|or)(?!\p{L})/iu.exec(
      withoutRanges(withoutNames(unquoted(card.back), source)),
    )?.[0];
    if (joint === undefined) return null;
    return warning(`The answer holds two things, joined by "${joint}".`, 'Ask for one of them, or make a list of it.');
  },
};

/** "between 4 and 6" is one figure, "between May and August" one time. */
const withoutRanges = (text: string): string => text.replace(/(?<!\p{L})between\s[^;]{0,60}?\sand\s/giu, '');

/** "The Fish and Game Office" is one thing. */
const withoutNames = (text: string, { entities }: Source): string =>
  [...entities.values()].reduce(
    (rest, { name, aliases }) => [name, ...aliases].reduce((shorter, known) => shorter.replaceAll(known, ''), rest),
    text,
  );

export const isComplete: Check = {
  name: 'is-complete',
  number: { rule: 18 },
  binds: ALL_TYPES,
  judge: ({ front, back, kind, items }) => {
    const fix = 'Read question and answer aloud, and finish what breaks off.';
    if (!isBalanced(front) || !isBalanced(back)) return warning('A quotation mark or bracket is not closed.', fix);
    if (DANGLING.test(back.trim())) return warning('The answer breaks off.', fix);
    const broken = items?.find((item) => DANGLING.test(item.trim()) || OPEN_RANGE.test(item) || !isBalanced(item));
    if (broken !== undefined) return warning(`The part "${broken}" breaks off.`, fix);
    const ending = kind === 'cloze' ? /[.?!][”"’)]*$/u : /\?[”"’)]*$/u;
    if (!ending.test(front.trim())) return warning('The front does not end as a sentence does.', fix);
    return /^["“‘(]?[\p{Lu}\p{N}[]/u.test(front.trim())
      ? null
      : warning('The front does not begin as a sentence does.', fix);
  },
};

const isBalanced = (text: string): boolean => {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0;
};

export const answerSaysSomething: Check = {
  name: 'answer-says-something',
  number: { rule: 20 },
  binds: ALL_TYPES,
  judge: ({ back }) =>
    wordsOf(back).some((word) => !isFunctionWord(word))
      ? null
      : warning(`"${back}" says nothing by itself.`, 'Answer with a name, a number or a term.'),
};

export const noLooseAdjective: Check = {
  name: 'no-loose-adjective',
  number: { rule: 21 },
  binds: allBut('person-role', 'number', 'date'),
  judge: (card) => {
    if (!ADJECTIVE.test(card.back.trim()) || hasOtherWords(card)) return null;
    return warning(
      `Many words could stand for "${card.back}".`,
      'Ask for the whole phrase, or accept the other words.',
    );
  },
};

/** A curator who accepts other words has thought of them. */
const hasOtherWords = ({ accepted }: Proposal): boolean => accepted.length >= 2;
