import { describe, expect, it } from 'vitest';
import { type CardId, cardIdOf } from '../../core/base/ids';
import type { CardDraft } from '../../core/generation/draft';
import { aDeck, MORNING } from '../store/deckSuite';
import { addArticle } from './addArticle';
import { aDraft, anArticle } from './articleSuite';
import { readDistractors } from './distractors';

const reasonsOf = (argument: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${argument}, reason ${index + 1}`);

interface Parts {
  readonly argument: string;
  readonly items: readonly string[] | null;
  readonly kind?: CardDraft['kind'];
  readonly note?: string;
  readonly from?: readonly string[];
  /** Of the article; each card stands on one of its own where none is given. */
  readonly paragraph?: number;
}

/** A deck with one article of such cards; the first of them is the one asked. */
function aDeckOf(parts: readonly Parts[], name = 'Bridges') {
  const db = aDeck();
  const article = anArticle({ name, cards: parts.length });
  const drafts = parts.map(
    ({ argument, items, kind = 'argument', note = argument, from = [argument], paragraph }, index) => ({
      ...aDraft(article.document, paragraph ?? index + 1, {
        key: argument,
        noteKey: note,
        kind,
        front: `Why ${argument}?`,
        items,
        from,
      }),
      rank: index + 1,
    }),
  );
  addArticle(db, { ...article, drafts }, 'all', MORNING.at);
  return { db, asked: cardIdOf(article.fingerprint, parts[0]?.argument ?? '') };
}

function drawn({ db, asked }: ReturnType<typeof aDeckOf>) {
  const read = readDistractors(db, asked);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe('readDistractors', () => {
  it('draws as many reasons of other arguments as the card has, and says whose they are', () => {
    const deck = aDeckOf([
      { argument: 'stone', items: reasonsOf('stone', 3) },
      { argument: 'wood', items: reasonsOf('wood', 2) },
      { argument: 'iron', items: reasonsOf('iron', 2) },
    ]);
    const found = drawn(deck);
    expect(found).toHaveLength(3);
    expect(found.every(({ text, belongsTo }) => text.startsWith(/Why (.*)\?/.exec(belongsTo)?.[1] ?? 'none'))).toBe(
      true,
    );
    expect(found.some(({ text }) => text.startsWith('stone'))).toBe(false);
    expect(drawn(deck)).toEqual(found);
  });

  it('lays out no reasons of an argument for one of its own reasons: they would belong there as well', () => {
    const found = drawn(
      aDeckOf([
        { argument: 'stone', items: reasonsOf('stone', 2), from: ['stone', 'stone-lasts'] },
        { argument: 'lasting', items: reasonsOf('lasting', 2), from: ['lasting', 'stone-lasts'] },
        { argument: 'wood', items: reasonsOf('wood', 2) },
      ]),
    );
    expect(found.map(({ text }) => text).toSorted()).toEqual(reasonsOf('wood', 2));
  });

  it('lays out no reasons of an argument that goes with it for the same claim', () => {
    const found = drawn(
      aDeckOf([
        { argument: 'stone', items: reasonsOf('stone', 2), from: ['stone', 'stone-lasts'] },
        { argument: 'toll', items: reasonsOf('toll', 2), from: ['toll', 'toll-pays'] },
        { argument: 'bridge', items: reasonsOf('bridge', 2), from: ['bridge', 'stone-lasts', 'toll-pays'] },
        { argument: 'wood', items: reasonsOf('wood', 2) },
      ]),
    );
    expect(found.map(({ text }) => text).toSorted()).toEqual(reasonsOf('wood', 2));
  });

  it('takes what stands on its own paragraph only where there is nothing else', () => {
    const [stone, beside, wood] = [
      { argument: 'stone', items: reasonsOf('stone', 3), paragraph: 1 },
      { argument: 'beside', items: reasonsOf('beside', 3), paragraph: 1 },
      { argument: 'wood', items: reasonsOf('wood', 2), paragraph: 2 },
    ];
    const found = drawn(aDeckOf([stone, beside, wood])).map(({ text }) => text);
    expect(found.slice(0, 2).toSorted()).toEqual(reasonsOf('wood', 2));
    expect(found).toHaveLength(3);
    expect(drawn(aDeckOf([stone, beside]))).toHaveLength(3);
  });

  it('lays figures beside figures, and words beside words', () => {
    const counted = ['40 wagons a day', '9 floods in a century'];
    const others = [
      { argument: 'wood', items: ['wood is cheap', '300 trees a year'] },
      { argument: 'iron', items: ['iron rusts', '12 tons a span', 'iron is dear'] },
    ];
    const texts = (items: readonly string[]): string[] =>
      drawn(aDeckOf([{ argument: 'stone', items }, ...others]))
        .map(({ text }) => text)
        .toSorted();
    expect(texts(counted)).toEqual(['12 tons a span', '300 trees a year']);
    expect(texts(['stone lasts', 'stone is near', 'stone is heavy'])).toEqual([
      'iron is dear',
      'iron rusts',
      'wood is cheap',
    ]);
  });

  it('never lays out what the card itself says, nor parts of a card that shares a reason or an item with it', () => {
    const [shared = ''] = reasonsOf('stone', 1);
    const found = drawn(
      aDeckOf([
        { argument: 'stone', items: reasonsOf('stone', 2) },
        { argument: 'sibling', note: 'stone', items: reasonsOf('sibling', 3) },
        { argument: 'sharing', items: [shared.toUpperCase(), 'sharing, another'] },
        { argument: 'wood', items: reasonsOf('wood', 2) },
      ]),
    );
    expect(found.map(({ text }) => text).toSorted()).toEqual(reasonsOf('wood', 2));
  });

  it('takes lists where arguments are too few, and never events or cards without parts', () => {
    const found = drawn(
      aDeckOf([
        { argument: 'stone', items: reasonsOf('stone', 3) },
        { argument: 'crossings', kind: 'timeline', items: reasonsOf('crossings', 5) },
        { argument: 'year', kind: 'qa', items: null },
        { argument: 'builders', kind: 'list', items: reasonsOf('builders', 9) },
        { argument: 'wood', items: reasonsOf('wood', 1) },
      ]),
    );
    expect(found.map(({ text }) => text.split(',')[0])).toEqual(['wood', 'builders', 'builders']);
  });

  it('knows nothing to lay out for the only card, and nothing of a card that is not there', () => {
    const deck = aDeckOf([{ argument: 'stone', items: reasonsOf('stone', 3) }]);
    expect(drawn(deck)).toEqual([]);
    expect(readDistractors(deck.db, 'nobody' as CardId)).toMatchObject({
      ok: false,
      problem: { code: 'card/unknown' },
    });
  });
});
