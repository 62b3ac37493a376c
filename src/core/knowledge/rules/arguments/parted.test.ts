// What a thing falls into, where one sentence names all of it.
import { describe, expect, it } from 'vitest';
import { listsOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';
const listsIn = (sentence: string) => listsOf('Alder', OPENING, sentence);

describe('the parts of a thing', () => {
  it.each([
    [
      'into which it is divided',
      'Grain is commonly divided into wheat, rye, and barley.',
      'parts that grain is commonly divided into',
      ['wheat', 'rye', 'barley'],
    ],
    [
      'behind what it is',
      'Milling is the old art of grinding grain and is often split into cleaning, grinding, and sifting.',
      'parts that milling is often split into',
      ['cleaning', 'grinding', 'sifting'],
    ],
    [
      'by their kinds',
      'The three types of rock are granite, slate, and marble.',
      'types of rock',
      ['granite', 'slate', 'marble'],
    ],
    [
      'counted behind a comma',
      'A mill has two main parts, the wheel and the stones.',
      'main parts of a mill',
      ['the wheel', 'the stones'],
    ],
  ])('are listed %s', async (_, sentence, head, items) => {
    expect(await listsIn(sentence)).toEqual([{ head, items }]);
  });

  it.each([
    ['one of them is described', 'The council is divided into those who want a dam, those who fear it, and the rest.'],
    ['not all are named', 'Grain is divided into wheat, rye, barley, and others.'],
    ['their number is another', 'The four types of rock are granite, slate, and marble.'],
    ['what has them stands in another sentence', 'It is divided into wheat, rye, and barley.'],
    ['only two are told without a number', 'The valley is divided into meadow and marsh.'],
    ['more is said of them', 'A mill has two main parts, the wheel, which is old, and the stones.'],
  ])('are no list where %s', async (_, sentence) => {
    expect(await listsIn(sentence)).toEqual([]);
  });
});
