// What stands beside a name and no clause says: whose child somebody is, and for whom somebody speaks.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'Ann Lee was a miller of Alder. Ann Lee lived in Kesten. She sold flour to the Water Board of Alder.';

async function askedIn(text: string): Promise<string[]> {
  const { facts } = await knowledgeOf('Ann Lee', OPENING, text);
  return facts.flatMap(({ asks }) => (asks ? [`${asks.question} ${asks.answer}`] : []));
}

describe('whose child somebody is', () => {
  it.each([
    [
      'Ann Lee was born in Kesten, the daughter of the miller Tom Lee and his wife Eva.',
      'Who were Ann Lee’s parents? the miller Tom Lee and his wife Eva',
    ],
    [
      'She was the youngest of five daughters of Tom Lee and Eva (née Holt); many of the family baked bread.',
      'Who were Ann Lee’s parents? Tom Lee and Eva',
    ],
    [
      'The first of three daughters born in Kesten to Tom and Eva Lee, she was taught at home.',
      'Who were Ann Lee’s parents? Tom and Eva Lee',
    ],
    [
      'She was the daughter of Eva (née Holt), a dancer of Kesten, and Tom Lee, a baker.',
      'Who were Ann Lee’s parents? Eva, a dancer of Kesten, and Tom Lee',
    ],
    [
      'Ann Lee was the daughter of Tom Lee of Orne and Kesten, and bread was baked in Orne and in Kesten.',
      'Whose daughter was Ann Lee? Tom Lee of Orne and Kesten',
    ],
    ['Ann Lee, the only daughter of Tom Lee, sold the mill.', 'Whose daughter was Ann Lee? Tom Lee'],
    [
      'Ann Lee was born on 4 May 1841, in the hamlet of Orne near Kesten, to Tom Lee and Eva Berg.',
      'Who were Ann Lee’s parents? Tom Lee and Eva Berg',
    ],
    [
      'The elder of two daughters born to Tom Lee of Kesten and his wife Eva, little is known of Ann Lee’s youth.',
      'Who were Ann Lee’s parents? Tom Lee of Kesten and his wife Eva',
    ],
    [
      'Ann Lee was the great-granddaughter of Tom Berg, 3rd Earl of Orne, and sold flour.',
      'Whose great-granddaughter was Ann Lee? Tom Berg, 3rd Earl of Orne',
    ],
  ])('is told by: %s', async (text, asked) => {
    expect(await askedIn(text)).toEqual([asked]);
  });

  it.each([
    'She taught the children of Kesten.',
    'Ann Lee wrote about the son of a king.',
    'She had a son of great strength.',
    'The sons of Tom Berg sold the mill.',
    'Ann Lee was born in Kesten, and moved to Tom Berg in 1860.',
    'Ann Lee was the granddaughter of settlers from Norway.',
  ])('is not told by: %s', async (text) => {
    expect(await askedIn(text)).toEqual([]);
  });
});

describe('for whom somebody speaks', () => {
  it.each([
    [
      'Otto Berg, from the League Against Dull Knives, said the law was weak.',
      'Which body or organisation did Otto Berg speak for? the League Against Dull Knives',
    ],
    [
      'Otto Berg of the Water Board said the mill was old.',
      'Which body or organisation did Otto Berg speak for? the Water Board',
    ],
  ])('is told by: %s', async (text, asked) => {
    expect(await askedIn(text)).toEqual([asked]);
  });

  it('is not told by where somebody is from, or of one who does not speak', async () => {
    expect(await askedIn('Otto Berg from Kesten said the mill was old.')).toEqual([]);
    expect(await askedIn('Otto Berg of the Water Board sold the mill.')).toEqual([]);
  });
});
