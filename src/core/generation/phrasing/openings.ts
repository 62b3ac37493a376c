// What a front says before its question: who says so, when, and in which article.
import type { Knowledge } from '../../knowledge/model';
import { stemOf } from '../../knowledge/stems';
import { monthAndYear } from '../months';
import { contentWordsOf, wordsOf } from '../words';

const FEWEST_WORDS_OF_TITLE = 2;

/** "According to Ann Lee in “Water” (May 2022)", "Ann Lee in “Water” (2022)", "In “Water” (May 2022)", "In “Water”". */
export function inArticle(opening: string, title: string): string {
  const [, who = '', month = ''] =
    /^(As of|In|.+?)(?: (?:in )?\(?((?:\p{Lu}\p{Ll}+ )?\d{4})\)?)?$/u.exec(opening) ?? [];
  const when = month === '' ? '' : ` (${month})`;
  const called = title.replace(/\s+/gu, ' ');
  return who === '' || /^(?:As of|In)$/.test(who) ? `In “${called}”${when}` : `${who} in “${called}”${when}`;
}

/** " in May 2022"; where the text bears no day, the year of its month says enough: " (2022)". */
export const whenSaid = (said: string, asOf: string | null): string =>
  asOf?.length === 'YYYY-MM'.length && said === monthAndYear(asOf) ? ` (${asOf.slice(0, 4)})` : ` in ${said}`;

/** "U.S. History" or "Introduction" says as little as nothing of what a question is about. */
export const isTellingTitle = (title: string): boolean =>
  contentWordsOf(title).filter((word) => word.length > 2).length >= FEWEST_WORDS_OF_TITLE;

/** What the title or the occasion of a front names, whoever reads it knows. */
export const isNamedByOpening = (noun: string, front: string, { title, occasion }: Knowledge['article']): boolean =>
  [`“${title}”`, ...(occasion === undefined ? [] : [occasion])].some(
    (said) => front.includes(said) && wordsOf(said).some((word) => stemOf(word) === stemOf(noun)),
  );
