import { describe, expect, it } from 'vitest';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { asInstant } from '../../../core/base/time';
import type { ArticleRow, Overview } from '../../../shared/contract/deck';
import {
  articleByline,
  beyondSentence,
  busiestArticle,
  dueSentence,
  firstRunSentence,
  keptBackSentence,
  nextSentence,
  situationOf,
  stillDueSentence,
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
  own: { cards: 0, due: 0, unseen: 0 },
  cards: 44,
  due: 0,
  ahead: 0,
  fresh: 12,
  freshBound: 'minutes',
  isRest: false,
  answeredToday: 0,
  answeredEver: 0,
  next: null,
  waiting: 0,
  interrupted: null,
  news: null,
  ...more,
});

describe('Today', () => {
  it('introduces the bundled article on the first run', () => {
    const overview = anOverview();
    expect(situationOf(overview)).toBe('firstRun');
    expect(titleOf(overview, null)).toBe('One article is here, with its cards');
    expect(plain(firstRunSentence(anArticle()))).toBe(
      'It is a study brief on Artyom Shraibman’s “Won’t Get Fooled Again” of 20 May 2022. Its 44 cards are accepted and none has been asked yet.',
    );
  });

  it('answers in minutes once something was answered', () => {
    const overview = (more: Partial<Overview>) => anOverview({ answeredEver: 9, ...more });
    const minutes = (budget: number, spent: number, left: number) => ({ minutes: { budget, spent, left } });
    expect(titleOf(overview({ due: 6, fresh: 4, ...minutes(15, 0, 12) }), null)).toBe('Twelve minutes today');
    expect(titleOf(overview({ due: 1, fresh: 0, ...minutes(15, 0, 1) }), null)).toBe('One minute today');
    // Never more than what is left of the day's minutes.
    const much = overview({ due: 300, ...minutes(15, 2, 48) });
    expect(titleOf(much, null)).toBe('13 minutes today');
    expect(plain(beyondSentence(much))).toBe('All of it would take about 48 min.');
    expect(beyondSentence(overview({ due: 6, ...minutes(15, 0, 12) }))).toBe('');
  });

  it('says what is due and what is new', () => {
    const sentence = (due: number, fresh: number, unseen = fresh) =>
      plain(dueSentence(anOverview({ due, fresh, articles: [anArticle({ unseen })] })));
    expect(sentence(23, 6)).toBe('23 cards are due and 6 are new.');
    expect(sentence(1, 1)).toBe('1 card is due and 1 is new.');
    expect(sentence(6, 0)).toBe('6 cards are due.');
    expect(sentence(0, 4)).toBe('Four cards are new.');
    expect(sentence(0, 1)).toBe('One card is new.');
  });

  it('counts as new what the table counts, and says how much of it today has room for', () => {
    const sentence = (due: number, fresh: number, freshBound: Overview['freshBound'] = 'minutes') => {
      const own = { cards: 9, due: 0, unseen: 2 };
      return plain(dueSentence(anOverview({ due, fresh, freshBound, own, articles: [anArticle({ unseen: 40 })] })));
    };
    expect(sentence(23, 6)).toBe('23 cards are due, and 6 of 42 new ones fit in.');
    expect(sentence(1, 1)).toBe('1 card is due, and 1 of 42 new ones fits in.');
    expect(sentence(0, 6)).toBe('6 of 42 new cards fit in today.');
    expect(sentence(23, 20, 'limit')).toBe('23 cards are due, and 20 of 42 new ones come today, as many as you allow.');
    expect(sentence(0, 1, 'siblings')).toBe(
      '1 of 42 new cards comes today: cards that ask for one fact keep to different days.',
    );
    expect(sentence(6, 0)).toBe('6 cards are due.');
  });

  it('keeps a day of rest, and says what may wait', () => {
    const overview = anOverview({ isRest: true, answeredEver: 80, due: 9, fresh: 0 });
    expect(situationOf(overview)).toBe('rest');
    expect(titleOf(overview, null)).toBe('Today is a rest day');
    expect(plain(stillDueSentence(overview))).toBe('9 cards are still due, about 6 min. They can wait until tomorrow.');
    expect(situationOf(anOverview({ isRest: true, answeredEver: 80, fresh: 0 }))).toBe('nothingDue');
  });

  it('says when the minutes are used, and asks for nothing', () => {
    const overview = anOverview({
      answeredEver: 80,
      due: 9,
      fresh: 0,
      minutes: { budget: 15, spent: 15, left: 2 },
    });
    expect(situationOf(overview)).toBe('minutesUsed');
    expect(plain(titleOf(overview, null))).toBe('Today’s 15 minutes are used');
    expect(plain(stillDueSentence(overview))).toBe('9 cards are still due, about 2 min. They can wait until tomorrow.');
  });

  it('says when the next card comes', () => {
    expect(plain(nextSentence(anOverview({ next: { day: '2025-11-23', cards: 6, minutes: 2 } })))).toBe(
      'Next: 6 cards tomorrow, about 2 min.',
    );
    const later = anOverview({ fresh: 0, answeredEver: 9, next: { day: '2025-11-22', cards: 1, minutes: 1 } });
    expect(plain(`${titleOf(later, null)}. ${nextSentence(later)}`)).toBe(
      'Nothing is due at the moment. Next: 1 card later today, about 1 min.',
    );
    expect(nextSentence(anOverview())).toBe('No card is planned for a later day.');
  });

  it('says that nothing is fading only where that is so', () => {
    const overview = anOverview({ fresh: 0, answeredEver: 9, next: { day: '2025-11-23', cards: 6, minutes: 2 } });
    const nothing = { fading: [], desiredRetention: 0.9 };
    expect(plain(titleOf(overview, nothing))).toBe('Nothing is fading below 90 % today');
    const [fading] = [
      { cardId: 'c' as CardId, documentId: null, type: 'date' as const, front: 'When?', paragraph: 1, section: null },
    ];
    expect(titleOf(overview, { ...nothing, fading: [{ ...fading, retrievability: 0.89 }] })).toBe(
      'Nothing is due today',
    );
  });

  it('knows an empty deck', () => {
    expect(situationOf(anOverview({ articles: [], cards: 0, fresh: 0 }))).toBe('empty');
    // Cards of one's own need no article.
    expect(situationOf(anOverview({ articles: [], cards: 2, fresh: 2 }))).toBe('study');
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
    expect(plain(articleByline(anArticle()))).toBe('Artyom Shraibman, May 2022 · study brief · curated');
    const own = anArticle({ kind: 'article', original: null, author: null, published: null, knowledgeSource: 'rules' });
    expect(articleByline(own)).toBe('by rules');
  });
});
