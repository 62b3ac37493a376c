// Is the card worth a person's time? Each doubt is a warning of its own, at the rule of the rulebook it comes from.
import { type DoubtName, doubtsOf } from '../worth/doubts';
import { type Check, warning } from './check';
import { ALL_TYPES } from './types';

const doubted = (name: DoubtName, rule: number): Check => ({
  name,
  number: { rule },
  binds: ALL_TYPES,
  judge: (card, source) => {
    const doubt = doubtsOf(card, source).find((each) => each.name === name);
    return doubt ? warning(doubt.reason, doubt.fix) : null;
  },
});

/** Rule 20: an answer that says something. */
export const isNotTrivial = doubted('is-trivial', 20);

/** Rule 4: a front that stands alone. */
export const standsOnItsOwn = doubted('leans-on-its-text', 4);

/** Rule 33: nothing that belongs to nothing. */
export const isToThePoint = doubted('beside-the-point', 33);

/** Rule 32: few cards, the better ones. */
export const isWorthKeeping = doubted('seldom-kept', 32);
