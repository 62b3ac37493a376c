// The article in its order, as bars side by side: for the strip under the title and the map beside the text.
import type { ArticlePassage } from '../../../shared/contract/article';
import { bandOf } from './standingWords';

interface Laid {
  readonly paragraph: number;
  readonly band: ReturnType<typeof bandOf>;
  readonly at: number;
  readonly length: number;
}

const GAP = 2;
/** What every paragraph is drawn as if it had beside its own text, in letters: the shortest one is still seen. */
const LETTERS_MORE = 24;

/** Headings are drawn only where cards stand on them. */
export const drawnPassages = (passages: readonly ArticlePassage[]): readonly ArticlePassage[] =>
  passages.filter(({ kind, standing }) => kind === 'paragraph' || standing.state !== 'none');

/** Each as long as its share of the text; together they fill `length`. */
export function laidOut(shown: readonly ArticlePassage[], length: number): readonly Laid[] {
  const gap = Math.min(GAP, length / (2 * Math.max(1, shown.length)));
  const letters = shown.reduce((sum, { text }) => sum + text.length + LETTERS_MORE, 0);
  const perLetter = (length - gap * Math.max(0, shown.length - 1)) / letters;
  const laid: Laid[] = [];
  let at = 0;
  for (const { paragraph, text, standing } of shown) {
    const own = (text.length + LETTERS_MORE) * perLetter;
    laid.push({ paragraph, band: bandOf(standing), at, length: own });
    at += own + gap;
  }
  return laid;
}
