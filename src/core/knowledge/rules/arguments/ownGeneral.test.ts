// What an author who argues says of things in general: what comes of a condition, two measures that grow together, one thing singled out of
// many, points the sentence itself numbers.
import { describe, expect, it } from 'vitest';
import { knowledgeOf, listsOf } from '../rulesSuite';

const TITLE = 'Keep the Mill';
const AUTHOR = 'By Ann Lee';
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';
/** People at large are spoken to. */
const TO_ALL = 'You eat bread every day, and your bread comes from a mill. We all eat it.';

async function askedIn(sentence: string): Promise<(readonly [string | undefined, string | null])[]> {
  const { arguments: found } = await knowledgeOf(TITLE, AUTHOR, OPENING, TO_ALL, sentence);
  return found.filter(({ kind }) => kind === 'thesis').map((each) => [each.found?.asked, each.claim]);
}

describe('a consequence', () => {
  it.each([
    [
      'If you close the mill, you will have to buy dear flour.',
      'what follows, according to *, if you close the mill',
      'you will have to buy dear flour',
    ],
    [
      'Small mills lose half of the grain when the stones are worn.',
      'what follows, according to *, when the stones are worn',
      'small mills lose half of the grain',
    ],
  ])('is asked by its condition: %s', async (sentence, asked, claim) => {
    expect(await askedIn(sentence)).toEqual([[asked, claim]]);
  });

  it.each([
    // A condition that says nothing, one whose subject the text before names, one that only speaks to the reader, an account of the past.
    'If they can, old millers like to sell you the worst flour of all.',
    'If it is a good thing, old millers like to sell you the worst flour.',
    'If you think the wheel is slow, the stones are no better than that.',
    'When the river rose, the old millers sold the flour of the year.',
  ])('is none in: %s', async (sentence) => {
    expect(await askedIn(sentence)).toEqual([]);
  });
});

describe('two measures', () => {
  it('are asked for, the second by the first', async () => {
    expect(await askedIn('So the older a mill is, the more grain its stones lose.')).toEqual([
      ['what follows, according to *, the older a mill is', 'the more grain its stones lose'],
    ]);
  });

  it('keep what is said of both', async () => {
    expect(
      await askedIn('But all other things being equal, the older a mill is, the more grain people will bring there.'),
    ).toEqual([
      [
        'what follows, according to *, the older a mill is, all other things being equal',
        'the more grain people will bring there',
      ],
    ]);
  });
});

describe('what is singled out', () => {
  it.each([
    [
      'The simplest way to save a mill is to keep its wheel turning.',
      'what, according to *, is the simplest way to save a mill',
      'to keep its wheel turning',
    ],
    [
      'The worst mistake in milling is not a slow wheel but a dry stone.',
      'what, according to *, is the worst mistake in milling, rather than a slow wheel',
      'a dry stone',
    ],
    [
      'The greatest gain of a new wheel is not just that it will spare the stones, but that it will spare the miller.',
      'what, according to *, is the greatest gain of a new wheel, besides that it will spare the stones',
      'it will spare the miller',
    ],
    [
      'Cheap flour is the best friend of a small town.',
      'what, according to *, is the best friend of a small town',
      'cheap flour',
    ],
  ])('is asked by what singles it out: %s', async (sentence, asked, claim) => {
    expect(await askedIn(sentence)).toEqual([[asked, claim]]);
  });

  it('is nothing where the sentence denies it, or tells of the past', async () => {
    expect(await askedIn('Cheap flour is not the best friend of a small town.')).toEqual([]);
    expect(await askedIn('The oldest mill of the county was a tower of red brick.')).toEqual([]);
  });
});

describe('points numbered in one sentence', () => {
  it('are a list named by the words before them', async () => {
    expect(
      await listsOf(
        TITLE,
        AUTHOR,
        OPENING,
        'The two main things to know about milling, as a trade, are (1) that grain is heavy, and (2) that stones wear out.',
      ),
    ).toEqual([{ head: 'main things to know about milling', items: ['grain is heavy', 'stones wear out'] }]);
  });

  it('are none where their number does not fit', async () => {
    expect(
      await listsOf(TITLE, AUTHOR, OPENING, 'The two main things to know about milling are (1) that grain is heavy.'),
    ).toEqual([]);
  });
});

describe('claim and reason of an author', () => {
  it.each([
    [
      'A good wheel outlives its owner—partly because the oak is hard, and partly because nobody forgets to oil it.',
      'a good wheel outlives its owner',
      ['the oak is hard', 'nobody forgets to oil it'],
    ],
    [
      'I know the real reason old mills burn is that a dry bearing glows for an hour before anybody smells it.',
      'old mills burn',
      ['a dry bearing glows for an hour before anybody smells it'],
    ],
  ])('are taken as they stand: %s', async (sentence, claim, reasons) => {
    const { arguments: found, facts } = await knowledgeOf(TITLE, AUTHOR, OPENING, TO_ALL, sentence);
    const [own] = found;
    expect(own?.claim).toBe(claim);
    expect(own?.premises.map((premise) => facts.find(({ id }) => id === premise.fact)?.label)).toEqual(reasons);
  });
});
