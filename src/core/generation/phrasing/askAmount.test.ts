// Amounts that count nothing are asked for by what they are of: a change, or a share.
import { describe, expect, it } from 'vitest';
import { cardsOf } from './phrasingSuite';

describe('an amount that counts nothing', () => {
  it.each([
    ['The price of Alder flour rose by 9.5% in 2005.', 'By how much did the price of Alder flour rise in 2005? → 9.5%'],
    ['Unemployment in Alder fell from 6.1% to 5.8%.', 'To how much did unemployment in Alder fall from 6.1%? → 5.8%'],
    [
      'Two thirds of the farmers in Alder have built a barn in Kesten.',
      'What share of the farmers in Alder have built a barn in Kesten? → two thirds',
    ],
  ])('%s', async (text, card) => {
    expect(await cardsOf(text)).toContain(card);
  });

  it('is not what somebody "was jailed and fined"', async () => {
    const cards = await cardsOf('The miller Tom Berg was jailed for four months and fined $250,000.');
    expect(cards.filter((card) => /did .* fine|money/.test(card))).toEqual([]);
  });
});
