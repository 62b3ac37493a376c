// "There are three kinds of mill: ...", "A charter requires (1) ..., (2) ...": lists inside a sentence, or behind one that counts them.
import { describe, expect, it } from 'vitest';
import { listsOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

describe('a list inside a sentence', () => {
  it.each([
    [
      'There are three old kinds of mill in the valley. They are wind mills, water mills and horse mills.',
      'old kinds of mill in the valley',
      ['wind mills', 'water mills', 'horse mills'],
    ],
    ['There are two sorts of bread, white and brown.', 'sorts of bread', ['white', 'brown']],
    ['There are three sorts of grain: rye, oats and barley.', 'sorts of grain', ['rye', 'oats', 'barley']],
    [
      'There are two honest ways to sell an old mill: by auction and by lot.',
      'honest ways to sell an old mill',
      ['by auction', 'by lot'],
    ],
    [
      'A charter of the town requires (1) a seal, (2) a witness from the guild, and (3) the day.',
      'things that a charter of the town requires',
      ['a seal', 'a witness from the guild', 'the day'],
    ],
    [
      'When weighing a complaint, the guild considers (1) the loss and (2) the custom of the valley.',
      'things that the guild considers when weighing a complaint',
      ['the loss', 'the custom of the valley'],
    ],
  ])('%s', async (text, head, items) => {
    expect(await listsOf('Alder', OPENING, text)).toEqual([{ head, items }]);
  });

  it.each([
    'There are three sorts of bread, white and brown.',
    'There are two sorts of bread, his and hers.',
    'There are three old kinds of mill in the valley. They are slow.',
    'A charter requires (1) a seal and (3) the day.',
    'The river bends (1) at Kesten and (2) at Rye.',
  ])('that says another number, points elsewhere or hangs on no clause is none: %s', async (text) => {
    expect(await listsOf('Alder', OPENING, text)).toEqual([]);
  });
});
