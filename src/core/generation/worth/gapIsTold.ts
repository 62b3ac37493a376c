// A gap in what an author says: where the sentence sets its answer against something, likens it to something or goes on to explain it, what
// is missing can be known; in any other sentence many words would fit. Of 64 such gaps in nine essays a careful reader kept 20, and this
// names some eight of them; it was made from that reading, which is no measure of it.
import type { Proposal } from '../proposal';
import { withoutOpening } from './front';
import type { Weight } from './reason';

const GAP = '[...]';
const LONGEST_ANSWER = 10;

const SET_AGAINST =
  /(?<!\p{L})(?:but|than|instead|rather|whereas|while|unlike|although|even (?:if|though|when)|as \p{L}+(?: \p{L}+)? as)(?!\p{L})|, not (?=\p{Ll})|^(?:just )?like (?=\p{L})/iu;
/** "Millers are [...], living off a river." */
const EXPLAINED = /\[\.\.\.\], (?:\p{Ll}+ly )?\p{Ll}{2,}ing /u;
/** What it is, or that there is something, another sentence says. */
const OPENS_WITHOUT_A_NAME = /^(?:it|there|this|that|these|those)(?!\p{L})/iu;
const TWO_SENTENCES = /[.!?]["”’)]* \p{Lu}/u;

export function isTold({ front, back }: Pick<Proposal, 'front' | 'back'>): boolean {
  const rest = withoutOpening(front);
  const [before = '', behind = ''] = rest.split(GAP);
  const words = back.split(' ').length;
  if (words > LONGEST_ANSWER || TWO_SENTENCES.test(rest) || OPENS_WITHOUT_A_NAME.test(rest)) return false;
  // Of one word only what a thing is said to be is no guess.
  if (words === 1 && !/(?<!\p{L})(?:is|are|was|were|be|become|becomes|of)(?: \p{L}+ly)? $/u.test(before)) return false;
  if (EXPLAINED.test(rest)) return true;
  // "tends to [go on], even if it is wrong": a deed needs what stands behind it.
  return SET_AGAINST.test(back.startsWith('to ') ? behind : `${before}${back}${behind}`);
}

export const gapIsTold: Weight = {
  name: 'gap-is-told',
  weigh: (card) =>
    card.rule === 'claim-in-its-sentence' && isTold(card)
      ? { points: 12, because: 'The rest of the sentence tells what is left out by what it is set against.' }
      : null,
};
