import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../core/base/ids';
import { asInstant } from '../../../core/base/time';
import type { ArticleRow, Overview } from '../../../shared/contract/deck';
import {
  articleByline,
  busiestArticle,
  firstRunSentence,
  keptBackSentence,
  nextSentence,
  situationOf,
  titleOf,
} from './todayWords';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const anArticle = (more: Partial<ArticleRow> = {}): ArticleRow => ({
  documentId: 'd' as DocumentId,
  title: 'Won’t Get Fooled Again: a study brief',
  author: 'The authors of Commonplace',
  published: '2022-05-20',
  kind: 'brief',
  original: { title: 'Won’t Get Fooled Again', author: 'Artyom Shraibman', published: '2022-05-20' },
  knowledgeSource: 'curated',
  facts: 44,
  cards: 44,
  due: 0,
  unseen: 44,
  ...more,
});

const anOverview = (more: Partial<Overview> = {}): Overview => ({
  now: asInstant(Date.UTC(2025, 10, 22, 12)),
  day: '2025-11-22',
  minutes: { budget: 15, spent: 0, left: 6 },
  backlog: null,
  articles: [anArticle()],
  cards: 44,
  due: 0,
  fresh: 12,
  answeredToday: 0,
  answeredEver: 0,
  next: null,
  ...more,
});

describe('Today', () => {
  it('introduces the bundled article on the first run', () => {
    const overview = anOverview();
    expect(situationOf(overview)).toBe('firstRun');
    expect(titleOf(overview)).toBe('One article is here, with its cards');
    expect(plain(firstRunSentence(anArticle()))).toBe(
      'It is a study brief on Artyom Shraibman’s “Won’t Get Fooled Again” of 20 May 2022. Its 44 cards are accepted and none has been asked yet.',
    );
  });

  it('answers with numbers once something was answered', () => {
    const title = (due: number, fresh: number) => plain(titleOf(anOverview({ due, fresh, answeredEver: 9 })));
    expect(title(6, 4)).toBe('6 cards are due, 4 are new');
    expect(title(1, 1)).toBe('1 card is due, 1 is new');
    expect(title(6, 0)).toBe('6 cards are due');
    expect(title(0, 4)).toBe('Four new cards today');
    expect(title(0, 1)).toBe('One new card today');
    expect(title(0, 0)).toBe('Nothing is due today');
  });

  it('says when the next card comes', () => {
    expect(plain(nextSentence(anOverview({ next: { day: '2025-11-23', cards: 6 } })))).toBe('Next: 6 cards tomorrow.');
    const later = anOverview({ fresh: 0, answeredEver: 9, next: { day: '2025-11-22', cards: 1 } });
    expect(plain(`${titleOf(later)}. ${nextSentence(later)}`)).toBe(
      'Nothing is due at the moment. Next: 1 card later today.',
    );
    expect(nextSentence(anOverview())).toBe('No card is planned for a later day.');
  });

  it('knows an empty deck', () => {
    expect(situationOf(anOverview({ articles: [], fresh: 0 }))).toBe('empty');
  });

  it('finds where most due cards stand, and what the limit keeps back', () => {
    const one = anArticle({ due: 2, unseen: 3 });
    const other = anArticle({ due: 5, unseen: 0 });
    expect(busiestArticle(anOverview({ articles: [one, other] }))).toBe(other);
    expect(busiestArticle(anOverview())).toBeNull();
    expect(keptBackSentence(anOverview({ articles: [one, other], fresh: 2 }))).toBe('One new card comes later.');
    expect(keptBackSentence(anOverview({ articles: [one, other], fresh: 3 }))).toBe('');
  });

  it('names who wrote the original, not who wrote the brief', () => {
    expect(plain(articleByline(anArticle()))).toBe('Artyom Shraibman, May 2022 · study brief · facts chosen by hand');
    const own = anArticle({ kind: 'article', original: null, author: null, published: null, knowledgeSource: 'rules' });
    expect(articleByline(own)).toBe('facts found by rules');
  });
});
