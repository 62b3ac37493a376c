// How an article is cited in one line.
import { monthAndYear } from '../../core/generation/months';
import type { ArticleReference } from '../../core/knowledge/model';

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const writtenDate = (isoDate: string): string => {
  // Of some texts only the month is known.
  if (isoDate.length === 'YYYY-MM'.length) return monthAndYear(isoDate) ?? isoDate;
  const date = new Date(`${isoDate}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? isoDate : DAY_FORMAT.format(date);
};

/** `Study brief on A. Author, “Title”, 20 May 2022`, or for an article `A. Author, “Title”, 20 May 2022`. */
export function citationOf(
  { kind, original, title }: Pick<ArticleReference, 'kind' | 'original' | 'title'>,
  document: { readonly author: string | null; readonly published: string | null },
): string {
  const author = original?.author ?? document.author;
  const published = original?.published ?? document.published;
  const cited = [author, `“${title}”`, published && writtenDate(published)].filter(Boolean).join(', ');
  return kind === 'brief' ? `Study brief on ${cited}` : cited;
}
