// Does a front say enough to have one answer? "What did the company do?" has a hundred. Counted are the words that mean something,
// without the opening; a name counts twice.
import { contentWordsOf } from '../words';

const ENOUGH = 3;
/** A figure or date is asked of one thing: "How many steps does the tower have?" */
const ENOUGH_FOR_FIGURES = 2;

export function isTelling(front: string, opening: string, asksFigure = false): boolean {
  const asked = front.startsWith(opening) ? front.slice(opening.length) : front;
  // A year alone does not tell of what.
  const words = contentWordsOf(asked.replaceAll('[...]', ''));
  if (!asksFigure && words.filter((word) => !/^\d/.test(word)).length < 2) return false;
  const names = asked.match(/(?<=[\p{L},] )\p{Lu}[\p{L}\d-]+|\d+/gu) ?? [];
  return words.length + Math.min(2, names.length) >= (asksFigure ? ENOUGH_FOR_FIGURES : ENOUGH);
}

/** "the offer", "an answer": an answer that only the article could tell from any other. */
export const isVagueAnswer = (back: string): boolean =>
  /^(?:the|a|an|its|his|her|their|this|that|many|some|more) \p{Ll}+$/u.test(back) ||
  /^(?:the|a|an) \p{Ll}+ ones?$/u.test(back);
