// Amounts that count nothing: by how much something rose, and what share of a whole does something. "How many?" asks for neither, and a
// sentence with a gap was seldom worth keeping.
import type { Part, Proposition } from '../../knowledge/proposition';

export interface AskedAmount {
  /** "By how much". */
  readonly word: string;
  readonly back: string;
}

/** Verbs that say that there is more or less of something, and by how much. */
const CHANGES =
  /^(?:rise|fall|climb|jump|drop|grow|increase|decrease|decline|shrink|surge|soar|plunge|slide|tumble|expand|contract|dip)$/;

/** How an amount that counts nothing is asked for; null where it is no such amount. */
export function askAmount(part: Part, { verb }: Pick<Proposition, 'verb'>): AskedAmount | null {
  if (!part.quantity || part.counted !== '' || part.quantity.unit === '' || verb.isPassive) return null;
  const isChange = CHANGES.test(verb.lemma);
  const words = part.text.toLowerCase();
  const amount = part.quantityText.toLowerCase();
  // "rose by 9 percent", "rose 9 percent"
  if (isChange && (words === `by ${amount}` || (part.role === 'object' && words === amount)))
    return { word: 'By how much', back: part.quantityText };
  // "fell to 5 percent"
  return isChange && words === `to ${amount}` ? { word: 'To how much', back: part.quantityText } : null;
}

/** "two thirds of the farmers": what part of a whole, and the whole. */
const SHARE =
  /^((?:(?:more|less) than |about |around |almost |nearly |roughly |over |just over |just under )?(?:half|an? (?:third|quarter|fifth|tenth)|(?:one|two|three|four)[ -](?:thirds?|quarters?|fifths?))) of (\S.*)$/iu;

/** What share of a whole the subject is: the question's words and the answer. */
export function askShare(
  { text }: Part,
  fronted: readonly Part[],
): (AskedAmount & { swallowed: readonly Part[] }) | null {
  const [, share = '', whole = ''] = SHARE.exec(text) ?? [];
  if (whole === '') return null;
  // "Almost half of them": the bound was read as a word of its own.
  const bound = fronted.filter(
    (part) => part.role === 'adverb' && /^(?:almost|nearly|about|roughly|over)$/i.test(part.text),
  );
  const back = [...bound.map((part) => part.text), share].join(' ').toLowerCase();
  return { word: `What share of ${whole.replace(/^all (?:of )?(?!the)/i, '')}`, back, swallowed: bound };
}
