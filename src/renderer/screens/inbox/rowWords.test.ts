import { describe, expect, it } from 'vitest';
import { rowWords } from './rowWords';

describe('the row of a draft', () => {
  it('leaves out what others begin with as well, be it before a comma or a colon', () => {
    expect(
      rowWords([
        'In “The lamps of Skagen”, who lit the first lamp?',
        'In “The lamps of Skagen”: why did it go out?',
        'Who was Marta Olesen?',
      ]),
    ).toEqual(['… who lit the first lamp?', '… why did it go out?', 'Who was Marta Olesen?']);
  });

  it('goes as far as the words are the same', () => {
    expect(
      rowWords([
        'According to Marta Olesen, in 1871, the keeper bought [...].',
        'According to Marta Olesen, in 1871, the bell cost [...].',
        'According to Marta Olesen, the sea is [...].',
      ]),
    ).toEqual(['… the keeper bought [...].', '… the bell cost [...].', '… the sea is [...].']);
  });

  it('leaves out who speaks and where, said once, only where it would fill the row', () => {
    const long = 'According to Marta Olesen in “What the keepers of the light knew”: what is a lamp?';
    expect(rowWords([long])).toEqual(['… what is a lamp?']);
    const short = 'According to Olesen, what is a lamp?';
    expect(rowWords([short])).toEqual([short]);
  });

  it('shows fronts that share no beginning, a short one, or all of their words', () => {
    const alone = ['When was the lamp lit, and by whom?', 'In 1871, who came?', 'In 1871, who left?'];
    expect(rowWords(alone)).toEqual(alone);
    const twice = ['How high is the tower?', 'How high is the tower?'];
    expect(rowWords(twice)).toEqual(twice);
  });
});
