// Names that stand beside the words that say what is called so.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

async function meaningsOf(...text: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, ...text);
  return facts.flatMap(({ found }) => (found?.defines ? [`${found.defines.term}: ${found.defines.meaning}`] : []));
}

describe('what is called so', () => {
  it.each([
    [
      'is told by the noun before the name and the clause behind it',
      'A field is closed by a low wall of clay called a bund that keeps the water in.',
      'bund: a low wall of clay that keeps the water in',
    ],
    [
      'is told by a clause behind a comma, where the name is set off',
      'The wheel has narrow boards, called floats, which catch the water and turn the axle.',
      'floats: narrow boards, which catch the water and turn the axle',
    ],
    [
      'is told by a noun that has its own clause',
      'Below the dam lies a kind of channel that takes back the water, called a tailrace.',
      'tailrace: a kind of channel that takes back the water',
    ],
    [
      'is a thing that is made or let go, not the making',
      'When the stones grow hot, they cause the release of a bitter oil called a rancid.',
      'rancid: a bitter oil',
    ],
    [
      'is told by the subject',
      'Fields that lie open for a year are called fallows.',
      'fallows: fields that lie open for a year',
    ],
    [
      'is told by a subject that only points at its own words',
      'This grouping of a wheel and all its stones is called a run.',
      'run: the grouping of a wheel and all its stones',
    ],
    [
      'is a whole of several things',
      'The slow inner wooden parts are referred to collectively as the gear.',
      'gear: the slow inner wooden parts',
    ],
    [
      'is named with "the"',
      'The stones lie in a round wooden case called the tun that keeps the flour from flying.',
      'tun: a round wooden case that keeps the flour from flying',
    ],
  ])('%s', async (_, sentence, meaning) => {
    expect(await meaningsOf(sentence)).toContain(meaning);
  });

  it.each([
    ['stands in the sentence before', 'This wheel is called a breastshot.'],
    ['is one thing with a name', 'The barge that sank in the harbour is called the Grey Lady.'],
    ['is known by its noun alone', 'The men build channels called flumes, and flumes rot.'],
    ['was called so once', 'Fields that lay open for a year were called fallows.'],
    ['does not agree with its name', 'They carry sacks of flour called a load to the town.'],
    ['is such a one as was told of before', 'The depth at which such a wheel stands still is called the tide mark.'],
  ])('is not told where it %s', async (_, sentence) => {
    expect(await meaningsOf(sentence)).toEqual([]);
  });
});

describe('what happens in something', () => {
  it.each([
    [
      'The flour may suffer from scorching, whereby the stones grow too hot for the flour.',
      'scorching: the stones grow too hot for the flour',
    ],
    [
      'Night milling, in which the wheel runs without a miller, wears the stones.',
      'night milling: the wheel runs without a miller',
    ],
    [
      'The oldest way is called cluster grinding, in which farmers put their sacks together, then draw lots for those sacks.',
      'cluster grinding: farmers put their sacks together, then draw lots for those sacks',
    ],
  ])('is told behind its name: %s', async (sentence, meaning) => {
    expect(await meaningsOf(sentence)).toContain(meaning);
  });

  it.each([
    ['a person is told of', 'The town loves night milling, in which Tom Berg works without a lamp.'],
    ['it was so once', 'The town loved night milling, in which the wheel ran without a miller.'],
    [
      'it goes on with another statement',
      'The wheel may stop in a night frost, in which case the miller breaks the ice.',
    ],
    ['one of them is told of', 'They keep the night court, in which the miller judges his men.'],
  ])('is not told where %s', async (_, sentence) => {
    expect(await meaningsOf(sentence)).toEqual([]);
  });
});
