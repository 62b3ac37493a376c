// The page on a coming day, and what of it is masked, by hand.
import { describe, expect, it } from 'vitest';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { asInstant } from '../../../core/base/time';
import type { ArticleCard, ArticleOutlook, ArticlePage } from '../../../shared/contract/article';
import { headline } from './articleWords';
import { gapsOf } from './gaps';
import { pageAt } from './pageAt';

const [one, two, fresh] = ['one', 'two', 'fresh'] as CardId[] as [CardId, CardId, CardId];
const now = asInstant(Date.UTC(2026, 2, 2, 9));

const aCard = (cardId: CardId, recall: number | null): ArticleCard => ({
  ...{ cardId, kind: 'qa', front: '', paragraph: 1, isAccepted: true, isSuspended: false },
  memory: recall === null ? null : { recall, stability: 10, dueAt: now, dueDay: '2026-03-02' },
});

const note = (id: string, start: number, end: number, cards: readonly CardId[]) => ({
  ...({ id, kind: 'claim', type: 'claim', holder: null, about: [], part: null, sense: null } as const),
  ...{ marks: [{ start, end }], evidence: [], cards },
  standing: { state: 'new' } as const,
});

const PAGE: ArticlePage = {
  ...{ documentId: 'd' as DocumentId, title: '', citation: '', language: 'en', knowledgeSource: 'curated', now },
  ...{ day: '2026-03-02', unit: 'fact', all: 2, covered: 2, learned: 2, due: 0, fresh: 1, placeless: [] },
  units: [[one], [two, fresh]],
  recall: { of: 2, expected: 1.8, low: 1, high: 2, deviation: 0.4 },
  passages: [
    {
      ...({ kind: 'paragraph', paragraph: 1, text: 'The bridge was opened in 1802.', cards: [one, two] } as const),
      standing: { state: 'new' },
      notes: [note('a', 0, 10, [one]), note('b', 25, 29, [two])],
    },
  ],
  cards: [aCard(one, 0.95), aCard(two, 0.85), aCard(fresh, null)],
};

const OUTLOOK: ArticleOutlook = {
  days: 2,
  cards: [
    { cardId: one, stopped: [0.95, 0.8, 0.6], followed: [0.95, 0.99, 0.98] },
    { cardId: two, stopped: [0.85, 0.5, 0.4], followed: [0.85, 0.96, 0.92] },
  ],
};

describe('a page on a coming day', () => {
  const stopped = pageAt(PAGE, OUTLOOK, { days: 2, followsPlan: false });

  it('is the page itself for today, and while the days are not known', () => {
    expect(pageAt(PAGE, OUTLOOK, { days: 0, followsPlan: false })).toBe(PAGE);
    expect(pageAt(PAGE, null, { days: 2, followsPlan: false })).toBe(PAGE);
  });

  it('says of every fact, passage and note what will be recalled; what is not learned stays so', () => {
    expect(stopped.recall).toMatchObject({ of: 2, expected: 1 });
    expect(stopped.recall.deviation).toBeCloseTo(Math.sqrt(0.24 + 0.24), 9);
    expect(stopped.passages[0]?.standing).toMatchObject({ recall: 0.5, band: 'weak' });
    expect(stopped.passages[0]?.notes.map(({ standing }) => standing)).toMatchObject([
      { recall: 0.6, band: 'weak' },
      { recall: 0.4, band: 'lost' },
    ]);
    expect(stopped.cards[2]?.memory).toBeNull();
    const followed = pageAt(PAGE, OUTLOOK, { days: 2, followsPlan: true });
    expect(followed.recall.expected).toBeCloseTo(1.9, 9);
  });

  it('its sentence names the day and the way', () => {
    const { start, figure } = headline(stopped, { days: 2, followsPlan: false });
    expect((start + figure).replaceAll('\u00a0', ' ')).toBe('On 4 Mar, if you stop, you would likely recall 1 of 2');
    expect(headline(PAGE).start).toBe('Today you would likely recall ');
  });
});

describe('gaps', () => {
  const [passage] = pageAt(PAGE, OUTLOOK, { days: 2, followsPlan: false }).passages;

  it('are the words of notes below the border', () => {
    expect(passage && gapsOf(passage, 0.5)).toEqual([{ start: 25, end: 29, notes: [1] }]);
    expect(passage && gapsOf(passage, 0.7)).toHaveLength(2);
    expect(PAGE.passages[0] && gapsOf(PAGE.passages[0], 0.95)).toEqual([]);
  });

  it('that overlap are one', () => {
    const learned = { state: 'learned', recall: 0.3, band: 'lost' } as const;
    const notes = [note('a', 0, 12, [one]), note('b', 4, 20, [two]), note('c', 20, 24, [one])].map((each) => ({
      ...each,
      standing: learned,
    }));
    expect(gapsOf({ notes }, 0.5)).toEqual([
      { start: 0, end: 20, notes: [0, 1] },
      { start: 20, end: 24, notes: [2] },
    ]);
  });
});
