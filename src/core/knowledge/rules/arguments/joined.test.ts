// Reasons joined to their claims by words other than a plain "because": what follows is told, and what it follows from.
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('a claim and its reason in one sentence', () => {
  it.each([
    [
      'One reason the plan of 1902 failed was that the money of the county ran out.',
      'the plan of 1902 failed',
      'the money of the county ran out',
    ],
    [
      'The main reason why the mill at Kesten stands still is that the Orne carries little water.',
      'the mill at Kesten stands still',
      'the Orne carries little water',
    ],
    [
      'When farmers in Alder buy bread from the city, that is because the mill at Kesten stands still.',
      'farmers in Alder buy bread from the city',
      'the mill at Kesten stands still',
    ],
    [
      'The Orne froze for weeks, which is why the mill at Kesten stood still.',
      'the mill at Kesten stood still',
      'the Orne froze for weeks',
    ],
    [
      'The Orne froze for weeks, and that is why the mill at Kesten stood still.',
      'the mill at Kesten stood still',
      'the Orne froze for weeks',
    ],
    [
      'The Orne froze for weeks, and so the mill at Kesten stood still.',
      'the mill at Kesten stood still',
      'the Orne froze for weeks',
    ],
    [
      'The wheel was so heavy that twelve horses could not move it.',
      'twelve horses could not move the wheel',
      'the wheel was so heavy',
    ],
  ])('%s', async (sentence, claim, reason) => {
    expect(await argumentsOf(OPENING, sentence)).toMatchObject([{ claim, reasons: [reason] }]);
  });

  it.each([
    // What something is for comes of nothing.
    'The town closed the weir so that the wheel at Kesten would turn.',
    // "so" joins nothing here.
    'The wheel turned, and so did the stone of Kesten.',
    'And so began the long winter of the mill at Kesten.',
    // A judgement on the size of something else.
    'The miller was so sure of the Orne and said that the wheel of Kesten would turn.',
  ])('is not seen in: %s', async (sentence) => {
    expect(await argumentsOf(OPENING, 'The mill at Kesten closed in 1902.', sentence)).toEqual([]);
  });
});

describe('the sentence before', () => {
  it.each([
    ["That's why", 'the mill at Kesten stands still', 'the Orne carries little water'],
    ['This explains why', 'the mill at Kesten stands still', 'the Orne carries little water'],
    ['The result is that', 'the mill at Kesten stands still', 'the Orne carries little water'],
  ])('is what "%s" draws on', async (opener, claim, reason) => {
    expect(
      await argumentsOf(OPENING, `The Orne carries little water. ${opener} the mill at Kesten stands still.`),
    ).toMatchObject([{ claim, reasons: [reason] }]);
  });

  it.each(['This is in large part because', 'That is partly because', "It's mainly because"])(
    'has its reason behind "%s"',
    async (opener) => {
      expect(
        await argumentsOf(
          OPENING,
          `Small mills survive longer than large ones. ${opener} small mills need little water.`,
        ),
      ).toMatchObject([
        { claim: 'small mills survive longer than large ones', reasons: ['small mills need little water'] },
      ]);
    },
  );
});

describe('an objection', () => {
  it.each([
    'Some people argue that the mill at Kesten costs too much. But the lamps of Alder cost more.',
    'It might seem that the mill at Kesten costs too much, but the lamps of Alder cost more.',
    'You might think that the mill at Kesten costs too much. In fact, the lamps of Alder cost more.',
  ])('is anybody’s, and answered: %s', async (text) => {
    expect(await argumentsOf(OPENING, text)).toMatchObject([
      { claim: 'the lamps of Alder cost more', counters: ['the mill at Kesten costs too much'] },
    ]);
  });

  it('is granted by "True,"', async () => {
    expect(
      await argumentsOf(OPENING, 'True, the mill at Kesten is old. But the wheel of the mill was replaced in 1931.'),
    ).toMatchObject([{ claim: 'the wheel of the mill was replaced in 1931', counters: ['the mill at Kesten is old'] }]);
  });
});

describe('a claim that leans on the words before it', () => {
  it.each([
    'Alder got its first bank in 1831. A century later its people still keep their money at home, although the bank is safe.',
    'Many call the mill at Kesten a ruin. There is growing evidence to the contrary, because the mill grinds more flour each year.',
  ])('is none: %s', async (text) => {
    expect(await argumentsOf(OPENING, text)).toEqual([]);
  });
});
