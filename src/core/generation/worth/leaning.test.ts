// What a front leans on: words that only the article explains leave a card to those who want many.
import { describe, expect, it } from 'vitest';
import { foundBy } from '../phrasing/phrasingSuite';

const leaning = async (...paragraphs: readonly string[]): Promise<string> =>
  (await foundBy('leans-on-its-text', ...paragraphs)).warned.join('\n');

describe('a front leans on its article', () => {
  it('where a phrase may be anything', async () => {
    expect(await leaning('Tom Hale of Leeds wrote the discovery down in 1895.')).toContain('the discovery');
  });

  it('where a government is of no country', async () => {
    expect(await leaning('In 1895 the government sold 300 lamps.')).toContain('government');
  });

  it('where somebody of a story is told of as if alive', async () => {
    const text =
      'The film Iron Moon was shown in Leeds in 1995. In the film, Major Kessel meets a doll of glass in Kesten.';
    expect(await leaning(text, 'Major Kessel chases an army of dolls through Kesten. The film won a prize.')).toContain(
      'Kessel',
    );
  });
});

describe('a front stands alone', () => {
  it.each([
    ['behind a phrase stands a name', 'In 1985 Alder earned the nickname Iron Town from the miners of Leeds.'],
    ['a name with “the” is told', 'In 1895 Tom Hale of Leeds sold 300 lamps to the Admiralty.'],
    [
      'two nouns share what stands behind them',
      'In 1895 Tom Hale wrote the division and sharing of labour down in Leeds.',
    ],
    ['a country is named', 'In 1895 the government of Denmark sold 300 lamps to Tom Hale.'],
  ])('where %s', async (_, text) => {
    expect(await leaning(text)).toBe('');
  });
});
