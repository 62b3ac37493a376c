import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../core/base/ids';
import { asInstant } from '../../../core/base/time';
import type { ArticleRow, Overview, RecallByArticle } from '../../../shared/contract/deck';
import { libraryRows, sortRows, type Sorting } from './libraryRows';
import { recallSentence } from './recallWords';

const NOTHING = {
  of: 0,
  expected: null,
  deviation: null,
  low: null,
  high: null,
  fading: 0,
  studied: null,
  desiredRetention: 0.9,
};

const article = (id: string, more: Partial<ArticleRow>): ArticleRow => ({
  documentId: id as DocumentId,
  title: id,
  author: null,
  published: null,
  kind: 'article',
  original: null,
  knowledgeSource: 'rules',
  facts: 40,
  cards: 30,
  due: 0,
  unseen: 0,
  ...more,
});

const overview = (articles: readonly ArticleRow[], ownCards = 0): Overview => ({
  now: asInstant(0),
  day: '2025-11-22',
  freshBound: 'minutes',
  isRest: false,
  minutes: { budget: 15, spent: 0, left: 6 },
  backlog: null,
  articles,
  own: { cards: ownCards, due: 0, unseen: ownCards },
  cards: 30,
  due: 0,
  ahead: 0,
  fresh: 0,
  answeredToday: 0,
  answeredEver: 0,
  next: null,
  waiting: 0,
  interrupted: null,
  news: null,
});

const recallOf = (articles: Record<string, Partial<RecallByArticle['articles'][number]>>): RecallByArticle => ({
  now: asInstant(0),
  desiredRetention: 0.9,
  all: { of: 0, expected: null, low: null, high: null },
  deviation: null,
  articles: Object.entries(articles).map(([id, more]) => ({
    documentId: id as DocumentId,
    covered: 0,
    ...NOTHING,
    ...more,
  })),
  own: NOTHING,
  fading: [],
});

describe('a row', () => {
  it('says what is in the deck and what is remembered of it, apart', () => {
    // 0.71 of 38 cards, ± sqrt(38 x 0.71 x 0.29) = 2.797 cards, which are 7 of a hundred.
    const recall = recallOf({ a: { of: 38, expected: 26.98, deviation: 2.797, covered: 30, studied: '2025-11-20' } });
    const [row] = libraryRows(overview([article('a', { due: 9, unseen: 3 })]), recall);
    expect(row).toMatchObject({ facts: 40, coverage: 0.75, due: 9, unseen: 3, band: 'fading', studied: '2025-11-20' });
    expect(row?.recall?.mean).toBeCloseTo(0.71, 9);
    expect(row?.recall?.deviation).toBeCloseTo(0.0736, 4);
  });

  it('is hollow where nothing is learned, and says nothing while nothing is known', () => {
    const articles = overview([article('a', { facts: 0 })]);
    expect(libraryRows(articles, recallOf({ a: {} }))[0]).toMatchObject({ recall: null, band: 'new', coverage: null });
    expect(libraryRows(articles, null)[0]).toMatchObject({ recall: undefined, band: null });
  });

  it('holds cards of one’s own, where there are any', () => {
    expect(libraryRows(overview([article('a', {})], 0), null)).toHaveLength(1);
    const [, own] = libraryRows(overview([article('a', {})], 3), recallOf({ a: {} }));
    expect(own).toMatchObject({ id: 'own', facts: null, coverage: null, unseen: 3, band: 'new' });
  });
});

describe('rows', () => {
  const recall = recallOf({
    bridges: { of: 10, expected: 9, deviation: 1, studied: '2025-11-20' },
    canals: { of: 10, expected: 7, deviation: 1, studied: '2025-11-21' },
    Ärmel: {},
  });
  const rows = libraryRows(
    overview([article('bridges', { due: 3 }), article('canals', { due: 1 }), article('Ärmel', { due: 2 })]),
    recall,
  );
  const sorted = (column: Sorting['column'], direction: Sorting['direction']) =>
    sortRows(rows, { column, direction }).map(({ id }) => id);

  it('are sorted by figure or by word', () => {
    expect(sorted('due', 'descending')).toEqual(['bridges', 'Ärmel', 'canals']);
    expect(sorted('due', 'ascending')).toEqual(['canals', 'Ärmel', 'bridges']);
    expect(sorted('title', 'ascending')).toEqual(['Ärmel', 'bridges', 'canals']);
  });

  it('that lack the figure come last, whichever way', () => {
    expect(sorted('recall', 'ascending')).toEqual(['canals', 'bridges', 'Ärmel']);
    expect(sorted('recall', 'descending')).toEqual(['bridges', 'canals', 'Ärmel']);
    expect(sorted('studied', 'descending')).toEqual(['canals', 'bridges', 'Ärmel']);
  });

  it('of equal figures keep their order', () => {
    expect(sorted('facts', 'descending')).toEqual(['bridges', 'canals', 'Ärmel']);
  });
});

describe('likely recall', () => {
  it('is said with how many cards it is said of', () => {
    const sentence = recallSentence({ of: 231, expected: 194.2, deviation: 5.1, low: 184, high: 204 });
    expect(sentence?.replaceAll('\u00a0', ' ')).toBe(
      'You would likely recall 194 of 231 learned cards today (84 % ± 2)',
    );
    // What is likely is not told as certain: neither all of five, nor all but surely.
    const few = recallSentence({ of: 5, expected: 4.5, deviation: 0.65, low: 3, high: 5 });
    expect(few?.replaceAll('\u00a0', ' ')).toBe('You would likely recall 4.5 of 5 learned cards today (90 % ± 13)');
    const fresh = recallSentence({ of: 5, expected: 4.9996, deviation: 0.02, low: 4.9, high: 5 });
    expect(fresh?.replaceAll('\u00a0', ' ')).toBe(
      'You would likely recall 4.99 of 5 learned cards today (99.99 % ± 0.4)',
    );
    expect(recallSentence({ of: 0, expected: null, deviation: null, low: null, high: null })).toBeNull();
  });
});
