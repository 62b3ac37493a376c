// The place of the right option, over a whole deck.
import { describe, expect, it } from 'vitest';
import { firstInOnePlace, spreadAnswers } from './spreadAnswers';

const offering = (index: number, place: number) => {
  const choices: string[] = ['1850', '1860', '1880'];
  choices.splice(place, 0, '1871');
  return { key: `lamp-${index}/qa`, back: '1871', choices };
};
const deckOf = (cards: number, placeOf: (index: number) => number) =>
  Array.from({ length: cards }, (_, index) => offering(index, placeOf(index)));

describe('the right options of a deck', () => {
  it('do not stay in one place, and no option is lost', () => {
    const same = deckOf(9, () => 0);
    expect(firstInOnePlace(same)?.key).toBe('lamp-0/qa');
    const spread = spreadAnswers(same, 0);
    expect(firstInOnePlace(spread)).toBeNull();
    expect(spread.map(({ choices }) => choices.toSorted())).toEqual(same.map(({ choices }) => choices.toSorted()));
    expect(spreadAnswers(same, 0)).toEqual(spread);
  });

  it('stay as they were drawn where they vary, and where they are too few to tell', () => {
    const varied = deckOf(9, (index) => index % 4);
    expect(spreadAnswers(varied, 0)).toBe(varied);
    const few = deckOf(7, () => 2);
    expect(spreadAnswers(few, 0)).toBe(few);
  });

  it('leave cards without options alone', () => {
    const plain = { key: 'bell/qa', back: 'iron', choices: null };
    expect(spreadAnswers([plain, ...deckOf(8, () => 1)], 0)[0]).toEqual(plain);
  });
});
