// The rows of the table: each article with what is counted and what is remembered of it, and their order.
import { type Band, bandOf } from '../../../core/retention/band';
import type { ArticleMemory, ArticleRow, Overview, RecallByArticle } from '../../../shared/contract/deck';
import { type RecallShare, recallShare } from '../../ui/words/recallShare';
import { articleByline } from './todayWords';

export interface LibraryRow {
  /** Of the document, or `own` for cards without one. */
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  /** Null for cards without an article. */
  readonly facts: number | null;
  /** Share of the facts that have a card, 0..1; null where there are no facts. */
  readonly coverage: number | null;
  readonly cards: number;
  readonly due: number;
  readonly unseen: number;
  /** Undefined while it is not known, null where nothing is learned. */
  readonly recall: RecallShare | null | undefined;
  readonly learned: number;
  /** Its desired retention, 0..1; null while it is not known. */
  readonly goal: number | null;
  readonly band: Band | 'new' | null;
  /** Study day, YYYY-MM-DD. */
  readonly studied: string | null;
}

export const OWN_ROW = 'own';

export function libraryRows({ articles, own }: Overview, recall: RecallByArticle | null): LibraryRow[] {
  const memories = new Map(recall?.articles.map((memory) => [memory.documentId, memory]));
  const rows = articles.map((article): LibraryRow => {
    const memory = memories.get(article.documentId);
    return {
      id: article.documentId,
      title: article.title,
      byline: articleByline(article),
      facts: article.facts,
      coverage: memory && article.facts > 0 ? memory.covered / article.facts : null,
      ...countsOf(article),
      ...memoryOf(memory),
    };
  });
  if (own.cards === 0) return rows;
  const words = { id: OWN_ROW, title: 'Your own cards', byline: 'written by you' };
  return [...rows, { ...words, facts: null, coverage: null, ...countsOf(own), ...memoryOf(recall?.own) }];
}

const countsOf = ({ cards, due, unseen }: Pick<ArticleRow, 'cards' | 'due' | 'unseen'>) => ({ cards, due, unseen });

function memoryOf(
  memory: ArticleMemory | undefined,
): Pick<LibraryRow, 'recall' | 'learned' | 'goal' | 'band' | 'studied'> {
  if (!memory) return { recall: undefined, learned: 0, goal: null, band: null, studied: null };
  const recall = recallShare(memory);
  const { of: learned, desiredRetention: goal, studied } = memory;
  return { recall, learned, goal, band: recall ? bandOf(recall.mean) : 'new', studied };
}

export const SORT_KEYS = ['title', 'facts', 'coverage', 'recall', 'due', 'unseen', 'studied'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly column: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** Made once: thousands of titles are compared by it. */
const TITLES = new Intl.Collator('en', { numeric: true });

/** Rows that lack the figure come last, whichever way it is sorted; equal ones keep the order they were added in. */
export function sortRows(rows: readonly LibraryRow[], { column, direction }: Sorting): LibraryRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a, column), valueOf(b, column)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'string' && typeof y === 'string') return sign * TITLES.compare(x, y);
    return sign * (Number(x) - Number(y));
  });
}

const valueOf = (row: LibraryRow, column: SortKey): string | number | null =>
  column === 'recall' ? (row.recall?.mean ?? null) : row[column];
