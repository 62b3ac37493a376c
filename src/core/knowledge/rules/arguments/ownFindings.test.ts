// What a report on one's own work found, and what it set out to do.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const SIGNED = ['Small Mills', 'By Ann Lee'];
const OPENING =
  'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it. We measured its flour.';

const own = async (...sentences: readonly string[]) => {
  const { arguments: found } = await knowledgeOf(...SIGNED, OPENING, ...sentences);
  return found
    .filter(({ found: by }) => by?.rule.startsWith('own-'))
    .map(({ claim, found: by }) => ({ rule: by?.rule, claim, asked: by?.asked }));
};

describe('a finding', () => {
  it.each([
    [
      'We found that small mills lose less grain than large ones.',
      'small mills lose less grain than large ones',
      'what did * find about small mills',
    ],
    [
      'Therefore, we conclude that the speed of the wheel can spoil the flour.',
      'the speed of the wheel can spoil the flour',
      'what does * conclude about the speed of the wheel',
    ],
    [
      'Our results show that small mills lose less grain than large ones.',
      'small mills lose less grain than large ones',
      'what do the results of * show about small mills',
    ],
    [
      'The present study suggests that small mills lose less grain than large ones.',
      'small mills lose less grain than large ones',
      'what does the study by * suggest about small mills',
    ],
    [
      'These results reveal a shift from wooden wheels to iron ones.',
      'a shift from wooden wheels to iron ones',
      'what do the results of * reveal',
    ],
  ])('%s', async (sentence, claim, asked) => {
    expect(await own(sentence)).toEqual([{ rule: 'own-finding', claim, asked }]);
  });

  it.each([
    'We did not find that small mills lose less grain than large ones.',
    'The results of Berg show that small mills lose less grain than large ones.',
    // Of what, or of whose, only the text before says.
    'We found that it loses less grain than large ones.',
    'We found that this wheel loses less grain than large ones.',
    'We argue that our approach spoils less grain than large ones.',
  ])('is none in: %s', async (sentence) => {
    expect(await own(sentence)).toEqual([]);
  });

  it('is asked for only where its question has one answer', async () => {
    expect(
      await own(
        'We found that small mills lose less grain than large ones.',
        'We found that small mills need fewer hands than large ones.',
      ),
    ).toEqual([]);
  });

  it('is nobody’s where nobody tells of their own work', async () => {
    const { arguments: found } = await knowledgeOf(
      ...SIGNED,
      'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.',
      'The results show that small mills lose less grain than large ones.',
    );
    expect(found.filter(({ found: by }) => by?.rule === 'own-finding')).toEqual([]);
  });
});

describe('what a work is for', () => {
  it.each([
    [
      'The aim of this study was to compare two wheels of Kesten.',
      'to compare two wheels of Kesten',
      'what is the aim of the study by *',
    ],
    ['We aim to compare two wheels of Kesten.', 'to compare two wheels of Kesten', 'what is the aim of the work by *'],
    [
      'In this paper, we examine the flour of two small mills.',
      'the flour of two small mills',
      'what does the paper by * examine',
    ],
    [
      'This paper reports on the flour of two small mills.',
      'the flour of two small mills',
      'what does the paper by * report on',
    ],
  ])('%s', async (sentence, claim, asked) => {
    expect(await own(sentence)).toEqual([{ rule: 'own-aim', claim, asked }]);
  });
});
