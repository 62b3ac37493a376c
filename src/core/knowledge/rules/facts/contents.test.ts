// What the clause behind a noun says that noun is: fears, claims and findings are asked by what they are about.
import { describe, expect, it } from 'vitest';
import { factsOf } from '../rulesSuite';
import { contentOf } from './contents';

describe('what is held', () => {
  it.each([
    [
      'Bakers have raised fears that the mill of Alder could close.',
      'held-that: fears that the mill of Alder could close',
    ],
    [
      'The council rejected claims that Kesten had paid for the mill.',
      'held-that: claims that Kesten had paid for the mill',
    ],
  ])('%s', async (sentence, expected) => {
    expect(await factsOf(sentence)).toContain(expected);
  });

  it('is none where the clause only says which one is meant', () => {
    expect(contentOf('bakers that the council had paid')).toBeNull();
    expect(contentOf('the fact that the mill had burnt')).toBeNull();
    expect(contentOf('a growing fear that the mill may close')).toEqual({
      noun: 'growing fear',
      said: 'the mill may close',
    });
  });

  it('does not take an age for who did something', async () => {
    const found = await factsOf('Tom Berg, 48, a baker, was arrested in Alder with two men in May 1990.');
    expect(found).toContain('dated-event: in May 1990');
    expect(found.join()).not.toContain('who-or-what: 48');
  });
});
