// What an author or a speaker demands, of whom, and what they stand for.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const SIGNED = ['Small Mills', 'By Ann Lee'];
const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

const demands = async (...sentences: readonly string[]) => {
  const { arguments: found } = await knowledgeOf(...SIGNED, OPENING, ...sentences);
  return found
    .filter(({ found: by }) => by?.rule === 'own-demand')
    .map(({ claim, found: by }) => ({ claim, asked: by?.asked }));
};

describe('a demand', () => {
  it.each([
    [
      'The towns on the Orne must share the cost of the wheel.',
      'the towns on the Orne must share the cost of the wheel',
      'what, according to *, must the towns on the Orne do',
    ],
    [
      'The mill at Kesten should be sold to the county.',
      'the mill at Kesten should be sold to the county',
      'what, according to *, should be done with the mill at Kesten',
    ],
    [
      'Cheap bread should be a right of every child.',
      'cheap bread should be a right of every child',
      'what, according to *, should cheap bread be',
    ],
    [
      'We urge the towns on the Orne to share the cost of the wheel.',
      'to share the cost of the wheel',
      'what does * urge the towns on the Orne to do',
    ],
    [
      'I call on the county to share the cost of the wheel.',
      'to share the cost of the wheel',
      'what does * call on the county to do',
    ],
    ['I support a second wheel for the mill.', 'a second wheel for the mill', 'what does * support'],
  ])('%s', async (sentence, claim, asked) => {
    expect(await demands(sentence)).toEqual([{ claim, asked }]);
  });

  it.each([
    'The mayor said: “The towns must share the cost of the wheel.”',
    'The wheel must have cost the town a year of taxes.',
    'The towns on the Orne should not share the cost of the wheel.',
    'It must turn by the end of the year.',
    'Our friends must share the cost of the wheel.',
    'I supported a second wheel for the mill.',
    'I support it with all my heart and soul.',
    'In Tom Hale’s view the towns on the Orne must share the cost of the wheel.',
  ])('is none in: %s', async (sentence) => {
    expect(await demands(sentence)).toEqual([]);
  });
});
