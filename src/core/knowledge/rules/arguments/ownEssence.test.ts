// What a sentence of an author says that something comes to: asked by what it is said of.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';
const TO_ALL = 'You eat bread every day, and your bread comes from a mill. We all eat it.';

async function askedIn(sentence: string): Promise<(readonly [string | undefined, string | null])[]> {
  const { arguments: found } = await knowledgeOf('Keep the Mill', 'By Ann Lee', OPENING, TO_ALL, sentence);
  return found.filter(({ kind }) => kind === 'thesis').map((each) => [each.found?.asked, each.claim]);
}

describe('what something comes to', () => {
  it.each([
    [
      'The way to save an old mill is to keep its wheel turning, and when the wheel stands still, the oak begins to rot.',
      'what, according to *, is the way to save an old mill',
      'to keep its wheel turning',
    ],
    [
      'The trouble with cheap flour is that it spoils within a month.',
      'what, according to *, is the trouble with cheap flour',
      'it spoils within a month',
    ],
    [
      'What wind mills and water mills have in common is that they cannot work at will.',
      'what, according to *, do wind mills and water mills have in common',
      'they cannot work at will',
    ],
    [
      'What drives most millers is the wish to own their own stones.',
      'what, according to *, drives most millers',
      'the wish to own their own stones',
    ],
    ['Thrift means doing without white bread.', 'what, according to *, does thrift mean', 'doing without white bread'],
    [
      'The price of flour depends on the depth of the river.',
      'on what, according to *, does the price of flour depend',
      'the depth of the river',
    ],
    [
      'Running a mill is like sailing in that you must take the weather as it comes.',
      'in what respect, according to *, is running a mill like sailing',
      'you must take the weather as it comes',
    ],
    [
      'The quality of the grain may be the main strength of small mills.',
      'what, according to *, may be the main strength of small mills',
      'the quality of the grain',
    ],
  ])('%s', async (sentence, asked, claim) => {
    expect(await askedIn(sentence)).toEqual([[asked, claim]]);
  });

  it.each([
    // Of what, the sentence before says; an account of the past; a denial; what follows, and what an author alone wants.
    'The idea is to keep the wheel turning through the winter.',
    'The way to save the old mill was to sell it to the county.',
    'The way to save an old mill is not to paint it.',
    'This means selling the old mill to the county.',
    'What follows is a list of all the old mills on the river.',
    'What I really want is to have flour of my own.',
  ])('is not asked in: %s', async (sentence) => {
    expect(await askedIn(sentence)).toEqual([]);
  });
});

it('lets “it” and “they” of an answer mean what its question names, a group as well', async () => {
  expect(await askedIn('The way to please a guild is to give them their own pew.')).toEqual([
    ['what, according to *, is the way to please a guild', 'to give them their own pew'],
  ]);
});
