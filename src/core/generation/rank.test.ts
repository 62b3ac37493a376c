import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Importance } from '../knowledge/model';
import type { CardType } from './draft';
import { aProposal, lighthouse } from './lighthouseSuite';
import type { Proposal } from './proposal';
import { rank } from './rank';

const { document } = lighthouse();
const card = (noteKey: string, type: CardType, importance: Importance = 3): Proposal =>
  aProposal(document, { key: `${noteKey}/qa`, noteKey, type, importance, back: noteKey, about: [] });
const keys = (cards: readonly Proposal[]): string[] => cards.map(({ noteKey }) => noteKey);

describe('the order of a deck', () => {
  it('puts what matters first', () => {
    expect(keys(rank([card('a', 'event', 1), card('b', 'date', 3), card('c', 'claim', 2)]))).toEqual(['b', 'c', 'a']);
  });

  it('does not ask ten numbers in a row', () => {
    const numbers = Array.from({ length: 10 }, (_, index) => card(`n${index}`, 'number'));
    const events = Array.from({ length: 10 }, (_, index) => card(`e${index}`, 'event'));
    const types = rank([...numbers, ...events]).map(({ type }) => type);
    expect(types.join(' ')).not.toMatch(/number number number/);
  });

  it('keeps the author’s order among cards of one type', () => {
    const mixed = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => card(id, index % 3 === 0 ? 'date' : 'enumeration'));
    const ranked = rank(mixed);
    for (const type of ['date', 'enumeration']) {
      expect(keys(ranked.filter((each) => each.type === type))).toEqual(
        keys(mixed.filter((each) => each.type === type)),
      );
    }
  });

  it('keeps siblings apart', () => {
    const siblings = [card('a', 'event'), { ...card('a', 'date'), key: 'a/when' }];
    const others = Array.from({ length: 8 }, (_, index) => card(`o${index}`, 'claim'));
    const places = rank([...siblings, ...others]).flatMap(({ noteKey }, index) => (noteKey === 'a' ? index : []));
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThan(4);
  });

  it('property: is a permutation, and importance never rises', () => {
    const anyCard = fc.record({
      type: fc.constantFrom<CardType[]>('number', 'date', 'claim'),
      importance: fc.constantFrom<Importance[]>(1, 2, 3),
    });
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 60 }), (shapes) => {
        const cards = shapes.map(({ type, importance }, index) => card(String(index), type, importance));
        const ranked = rank(cards.slice(0, 20), cards.slice(20));
        expect(keys(ranked).sort()).toEqual(keys(cards).sort());
        const importances = ranked.map(({ importance }) => importance);
        expect(importances).toEqual([...importances].sort((a, b) => b - a));
      }),
    );
  });
});
