import { foldText } from './foldText';

const ORDER =
  /(?<!\p{L})(?:in (?:the )?(?:right |correct |chronological |same |original )?(?:order|sequence)(?! to)|der reihe nach|in (?:der )?(?:richtigen |zeitlichen )?(?:reihenfolge|abfolge)|dans l'ordre|par ordre)(?!\p{L})/u;
const ANY_ORDER = /(?:any|no particular|beliebiger|n'importe quel) (?:order|reihenfolge|ordre)/u;

/** Whether a question wants the parts of a list in their order: "Name the four stages in order." */
export function asksForOrder(question: string): boolean {
  const folded = foldText(question);
  return ORDER.test(folded) && !ANY_ORDER.test(folded);
}
