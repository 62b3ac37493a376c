// What does not pass with a day, however it is told: what a word means, what sort of person or thing somebody was, whose relative they
// were, and where a life began and ended. No date is needed to keep it.
import type { Proposal } from '../proposal';
import { withoutOpening } from './front';
import { factOf, isOfTerm, type Subject } from './subject';

export const staysSo = (card: Proposal, subject: Subject): boolean =>
  meansATerm(card) || isOfASort(card) || isOfKin(card) || isOfOneLife(card, subject);

/** "Which term means a post that shows how high the water stood?"; a lead may tell an office, and offices pass. */
const meansATerm = (card: Proposal): boolean => isOfTerm(card) && card.rule !== 'lead';

/** "Who was Jonas Berg?", "a keeper who ..."; "the minister of trade" is an office, which passes. */
const isOfASort = ({ front, back }: Proposal): boolean =>
  ASKS_OF_A_NAME.test(withoutOpening(front)) && /^an? /.test(back);

const NAME = String.raw`\p{Lu}[\p{L}.-]*(?: (?:\p{Lu}[\p{L}.-]*|of|de|van|von|der|la|al|bin))*`;
const ASKS_OF_A_NAME = new RegExp(`^(?:Who|What) (?:is|are|was|were) (?:the )?${NAME}\\?$`, 'u');

/** Relatives by birth: a husband may be another one later. */
const KIN =
  '(?:mother|father|parent|brother|sister|sibling|twin|son|daughter|child|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter|child|parent))(?:s|ren)?';
const RELATIVE = `(?:${NAME}[’'](?:s)? (?:\\p{Ll}+ )?${KIN}|the (?:\\p{Ll}+ )?${KIN} of ${NAME})`;
const ASKS_OF_KIN = new RegExp(`^(?:Who|What) (?:is|are|was|were) ${RELATIVE}\\?$`, 'u');
const ONLY_KIN = new RegExp(`^${RELATIVE}$`, 'u');

/** "Who was Berg’s sister?", and of Ida Berg: "Berg’s sister". */
const isOfKin = ({ front, back }: Proposal): boolean => {
  const asked = withoutOpening(front);
  return ASKS_OF_KIN.test(asked) || (ASKS_OF_A_NAME.test(asked) && ONLY_KIN.test(back));
};

/** Where somebody was born, died or was buried; how many died is news of a day. */
function isOfOneLife(card: Proposal, subject: Subject): boolean {
  const proposition = factOf(card, subject)?.found?.proposition;
  if (!proposition || !/^(?:bear|born|die|bury)$/.test(proposition.verb.lemma)) return false;
  const { subject: who } = proposition;
  return who.isName && who.kind === 'person' && /(?<!\p{L})(?:born|die[ds]?|buried)(?!\p{L})/u.test(card.front);
}
