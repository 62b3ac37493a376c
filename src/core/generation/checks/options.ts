// Are the options of a card fair: none of them noticed for its looks, none right but one? Rules 35 and 36.
import { entityNamed, kindOfAnswer } from '../choices/answerKind';
import { firstInOnePlace } from '../choices/spreadAnswers';
import { claimedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';
import { type Check, type DeckCheck, warning } from './check';
import { ALL_TYPES } from './types';

const FEWEST = 3;
const MOST = 4;
const LENGTH_RATIO = 1.5;
/** Options further apart than this are no options. */
const MAGNITUDE = 10;
const CATCH_ALL = /^(?:all|none|both|neither|any) of (?:the|these)|^(?:all|none) of them/iu;

export const optionsAreFair: Check = {
  name: 'options-are-fair',
  number: { rule: 35 },
  binds: ALL_TYPES,
  judge: (card) => {
    const { choices, back, front } = card;
    if (choices === null) return null;
    const fix = 'Show the card without options.';
    if (choices.length < FEWEST || choices.length > MOST) return warning(`There are ${choices.length} options.`, fix);
    if (!choices.includes(back)) return warning('The right answer is not among the options.', fix);
    if (new Set(choices.map((choice) => choice.toLowerCase())).size < choices.length)
      return warning('Two options are the same.', fix);
    const catchAll = choices.find((choice) => CATCH_ALL.test(choice));
    if (catchAll !== undefined) return warning(`"${catchAll}" is no option.`, fix);
    const named = choices.find((choice) => choice !== back && front.includes(choice));
    if (named !== undefined) return warning(`The question names "${named}", so it cannot be right.`, fix);
    const lengths = choices.map((choice) => choice.split(/\s+/).length);
    if (Math.max(...lengths) > Math.min(...lengths) * LENGTH_RATIO)
      return warning('One option is much longer than another.', fix);
    const right = rightAsWell(card);
    if (right !== undefined) return warning(`"${right}" counts as right too.`, fix);
    return isOfOneMagnitude(choices, back) ? null : warning('The options are not of one magnitude.', fix);
  },
};

const rightAsWell = ({ choices, back, accepted, tolerance }: Proposal): string | undefined =>
  choices?.find((choice) => {
    if (choice === back) return false;
    if (accepted.some((other) => other.toLowerCase() === choice.toLowerCase())) return true;
    const values = [...claimedNumbers(choice)];
    return (
      tolerance !== null &&
      values.length > 0 &&
      values.every((value) => value >= tolerance.low && value <= tolerance.high)
    );
  });

function isOfOneMagnitude(choices: readonly string[], back: string): boolean {
  const largest = (text: string): number => Math.max(0, ...claimedNumbers(text));
  const right = largest(back);
  return (
    right === 0 ||
    choices.every((choice) => largest(choice) <= right * MAGNITUDE && largest(choice) * MAGNITUDE >= right)
  );
}

export const placesOfAnswersVary: DeckCheck = {
  name: 'places-of-answers-vary',
  number: { rule: 35 },
  binds: ALL_TYPES,
  isOfWholeDeck: true,
  judge: (deck) => {
    const first = firstInOnePlace(deck);
    return new Map(
      first && [[first.key, warning('The right answers mostly stand in one place.', 'Take another seed.')]],
    );
  },
};

/** Names of the article itself before all others: a stranger among the options gives itself away. */
export const optionsAreNear: Check = {
  name: 'options-are-near',
  number: { rule: 36 },
  binds: ALL_TYPES,
  judge: ({ choices, back }, { knowledge }) => {
    const kind = choices === null ? null : kindOfAnswer(back, knowledge);
    if (kind === null) return null;
    const stranger = choices?.find(
      (choice) => kindOfAnswer(choice, knowledge) !== kind && entityNamed(choice, knowledge) === null,
    );
    return stranger === undefined
      ? null
      : warning(`"${stranger}" is not of this article.`, 'Take names the article has.');
  },
};
