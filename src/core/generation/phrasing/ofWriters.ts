// "Alder Mills in “Rye” (May 2022)": in what those who wrote a report say of their own work, "we" are nobody without the text it stands in.
import type { Fact, Knowledge } from '../../knowledge/model';
import { monthAndYear } from '../months';
import { mentions } from '../names';
import type { Introductions } from './introductions';
import { inArticle } from './openings';

/** Words of a title from which on there is no room for it beside a name. */
const LONGEST_TITLE = 14;

export function ofWriters(
  { holder }: Pick<Fact, 'holder'>,
  { article, entities }: Knowledge,
  { called }: Introductions,
): string {
  const company = entities.find(({ id }) => id === holder);
  const date = monthAndYear(article.asOf);
  const when = date === null ? '' : ` in ${date}`;
  if (company === undefined || mentions(article.title, [company.name]))
    // Whom the title names need not be named twice.
    return inArticle(date === null ? '' : `As of ${date}`, article.title);
  const who = `${called(company)}${when}`;
  return article.title.split(' ').length <= LONGEST_TITLE ? inArticle(who, article.title) : who;
}
