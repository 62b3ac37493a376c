// Names put for pronouns: the words around them stay whole.
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../rulesSuite';

const SIGNED = ['Small Mills', 'By Ann Lee'];
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('a possessor', () => {
  it('is the subject the sentence itself told of before, not one of the sentence before', async () => {
    const [found] = await argumentsOf(
      ...SIGNED,
      OPENING,
      'Your views of bread can be told from your views of beer. And although small mills might seem to be the rivals of large ones, their stones are also cut by hand.',
    );
    expect(found?.claim).toBe('small mills’ stones are also cut by hand');
  });
});

describe('a clipped verb', () => {
  it('stays behind a word that only joins', async () => {
    const [found] = await argumentsOf(
      ...SIGNED,
      OPENING,
      "But though it's not greed that's driving the price of flour, there's a danger that the price of flour will make bakers greedy.",
    );
    expect(found?.counters).toEqual(["it's not greed that's driving the price of flour"]);
  });
});
