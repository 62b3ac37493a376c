// Marks that point out of a text and say nothing in it: the numbers of footnotes, and figures that are referred to.
// A text keeps them; whoever reads its sentences reads past them.

const MARK =
  /\[(?:\d{1,3}(?:[–,-] ?\d{1,3})*|\p{Ll}|(?:note|nb|n) \d{1,3}|(?:citation|clarification|page) needed|sic)\]|\((?:see (?:also )?)?(?:figures?|figs?\.|tables?|boxe?s?|plates?|appendix) \d[\d.,–-]*\p{Ll}?(?: and \d[\d.]*)?\)|(?<=[\p{Ll}.,;:!?”"’)])[¹²³⁴-⁹⁰]+(?=[\s.,;:]|$)/giu;
/** "km²", "CO₂-m³": the unit of a figure. */
const POWER = /(?:\d ?|(?<!\p{L}))(?:[munpkcd]?m|ft|in|yd|mi|s)$/u;

/** The text with spaces for its marks, so that every offset stays. */
export const withoutMarks = (text: string): string =>
  text.replace(MARK, (mark, at: number) =>
    /^[¹²³⁴-⁹⁰]/u.test(mark) && POWER.test(text.slice(0, at)) ? mark : ' '.repeat(mark.length),
  );

/** Whose picture it is, under which licence, at which address: the publisher's words, not the article's. */
const CREDIT =
  /(?<!\p{L})(?:CC[ -]BY|CC0|creative commons|licen[sc]ed under|all rights reserved|public domain via|wikimedia commons)(?!\p{L})|https?:\/\/|(?<!\p{L})www\.\p{L}/iu;

/** Whether a sentence is a credit, whichever paragraph it stands in. */
export const isCredit = (sentence: string): boolean => CREDIT.test(sentence);
