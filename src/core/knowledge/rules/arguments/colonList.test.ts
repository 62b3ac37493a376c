// "She asked for four things: ...": a list behind a colon.
import { describe, expect, it } from 'vitest';
import { listsOf } from '../rulesSuite';

const OPENING = 'Ann Lee led the bakers of Alder.';

describe('a list behind a colon', () => {
  it('is named by the words before it', async () => {
    expect(
      await listsOf(
        'The bakers',
        OPENING,
        'Ann Lee asked for three things: a shorter night, better flour, and the recognition of the guild.',
      ),
    ).toEqual([
      {
        head: 'things that Ann Lee asked for',
        items: ['a shorter night', 'better flour', 'the recognition of the guild'],
      },
    ]);
  });

  it.each([
    'Ann Lee asked for four things: a shorter night, better flour, and the recognition of the guild.',
    'Ann Lee asked for three things: a shorter night, their old flour, and what he had promised.',
    'The hall is shut, but on Sundays, there are three clubs: a choir, a band, and a school of dance.',
    'Ann Lee said three things: the night was too long, and she went home.',
  ])('is none where it is short of its count, points elsewhere or is a sentence: %s', async (text) => {
    expect(await listsOf('The bakers', OPENING, text)).toEqual([]);
  });
});
