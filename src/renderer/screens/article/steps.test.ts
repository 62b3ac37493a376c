import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../core/base/ids';
import type { ArticleCard, ArticleNote, ArticlePassage } from '../../../shared/contract/article';
import { placeOfCard, stepFrom } from './steps';

const aNote = (...cards: string[]): ArticleNote => ({
  id: cards.join(),
  kind: 'claim',
  type: 'claim',
  marks: [],
  evidence: [],
  holder: null,
  about: [],
  part: null,
  sense: null,
  cards: cards as CardId[],
  standing: { state: 'new' },
});
const aPassage = (paragraph: number, notes: readonly ArticleNote[], kind: ArticlePassage['kind'] = 'paragraph') =>
  ({ paragraph, kind, text: '', standing: { state: 'new' }, notes, cards: [] }) as const satisfies ArticlePassage;
const aCard = (cardId: string, paragraph: number | null): ArticleCard => ({
  cardId: cardId as CardId,
  kind: 'qa',
  front: '',
  paragraph,
  isAccepted: true,
  isSuspended: false,
  memory: null,
});

const PASSAGES = [
  aPassage(1, [aNote('a'), aNote('b', 'wide')]),
  aPassage(2, [], 'heading'),
  aPassage(3, []),
  aPassage(4, [aNote('c', 'wide'), aNote('wide')]),
];

describe('stepping', () => {
  it('goes from note to note over paragraphs without any, and stops at the ends', () => {
    const walk = [];
    for (let at = stepFrom(PASSAGES, null, 1, 'note'); at; at = stepFrom(PASSAGES, at, 1, 'note')) walk.push(at);
    expect(walk.map(({ paragraph, note }) => [paragraph, note])).toEqual([
      [1, 0],
      [1, 1],
      [4, 0],
      [4, 1],
    ]);
    expect(stepFrom(PASSAGES, { paragraph: 1, note: 0 }, -1, 'note')).toBeNull();
    expect(stepFrom(PASSAGES, null, -1, 'note')).toEqual({ paragraph: 4, note: 1 });
  });

  it('goes from paragraph to paragraph, past headings, from wherever one is', () => {
    expect(stepFrom(PASSAGES, { paragraph: 1, note: 1 }, 1, 'paragraph')).toEqual({ paragraph: 3, note: -1 });
    expect(stepFrom(PASSAGES, { paragraph: 4, note: 1 }, -1, 'paragraph')).toEqual({ paragraph: 4, note: -1 });
    expect(stepFrom(PASSAGES, { paragraph: 4, note: -1 }, -1, 'paragraph')).toEqual({ paragraph: 3, note: -1 });
    expect(stepFrom(PASSAGES, { paragraph: 3, note: -1 }, -1, 'note')).toEqual({ paragraph: 1, note: 1 });
  });
});

describe('the place of a card', () => {
  const cards = [aCard('a', 1), aCard('wide', 4), aCard('bare', 3), aCard('gone', null)];
  const placeOf = (id: string) => placeOfCard({ passages: PASSAGES, cards }, id as CardId);

  it('is the note on its words; of several the one that is most its own', () => {
    expect(placeOf('a')).toEqual({ paragraph: 1, note: 0 });
    expect(placeOf('wide')).toEqual({ paragraph: 4, note: 1 });
  });

  it('is its paragraph where no note is, and nowhere without words', () => {
    expect(placeOf('bare')).toEqual({ paragraph: 3, note: -1 });
    expect(placeOf('gone')).toBeNull();
  });
});
