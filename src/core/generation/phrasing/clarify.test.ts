// "The company", "the drops": who has not read the article reads a name or what it is, or there is no card.
import { describe, expect, it } from 'vitest';
import { cardsOf, foundBy } from './phrasingSuite';

const fronts = async (...paragraphs: readonly string[]): Promise<string> => (await cardsOf(...paragraphs)).join('\n');

describe('a phrase that points back', () => {
  it.each<[string, string, string]>([
    [
      'becomes the name that has its noun',
      'In 1820 the Kesten Society of Weavers bought a field. The society admitted no boys until 1904.',
      'did the Kesten Society of Weavers admit no boys? → 1904',
    ],
    [
      'becomes the name that was said to be such a thing',
      'Brindle, a Danish company, made lamps. In 2007 the company opened a factory in Leeds.',
      'In 2007, where did Brindle open a factory? → Leeds',
    ],
    [
      'becomes the name behind "of"',
      'In 1911 the village council of Harwell Ferry planted oaks. Anna Berg wrote in 1920 that the village had lost its school in 1908.',
      'Harwell Ferry had lost its school in 1908',
    ],
    [
      'is left as it is where the same sentence tells it',
      'In 1890 a study of gas lamps in Leeds found that the lamps lasted nine years.',
      'find that the lamps lasted nine years? → 1890',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await fronts(text)).toContain(expected);
  });

  it('tells who says so by the name alone', async () => {
    const text =
      'In 1890 the wheel of Kesten broke twice, according to Anna Berg, professor of milling and curator of the wheel.';
    expect(await fronts(text)).toContain('according to Anna Berg? → 1890');
  });

  it('is left out with the occasion it tells of', async () => {
    const text = 'Anna Berg opened a ceremony in 1890. At the ceremony, Tom Hale of Leeds sold 300 books.';
    expect(await fronts(text)).toContain('ow many books did Tom Hale of Leeds sell? → 300');
  });

  it('stops the card where it compares with what was told before', async () => {
    const { stopped } = await foundBy('stands-alone', 'Anna Berg of Alder made an even greater find in December 1823.');
    expect(stopped.join()).toContain('an even greater find');
  });

  it('takes no word for a name that has its capital only from the sentence', async () => {
    const cards = await fronts(
      'Much was lost in those days, and little was won.',
      'Three things failed. Third, the town council sold a mill. Anna Berg of Leeds saved the town from debt in 1895.',
    );
    expect(cards).toContain('save the town from debt');
    expect(cards).not.toContain('Third');
  });

  it('keeps its count, and takes the words that told of them', async () => {
    const text =
      'In 2022, 61 companies in Leeds cut working hours by a fifth. In 2023, 56 of the 61 companies decided to go on.';
    expect(await fronts(text)).toContain('how many of the 61 companies in Leeds decided to go on');
  });

  it('stays whose words it is in a quotation', async () => {
    const text = 'Brindle, a Danish company, made 400 lamps. "The company sold 300 of the lamps," said Anna Berg.';
    expect(await fronts(text)).not.toContain('“Brindle sold');
  });

  it('stops the card where the text speaks of it before and nobody can be sure', async () => {
    const { stopped } = await foundBy(
      'stands-alone',
      'Anna Berg found cracks in 1890. Tom Hale of Leeds measured the cracks in 1895.',
    );
    expect(stopped.join()).toContain('the cracks');
  });

  it('is warned about where it may be a thing there is one of', async () => {
    const { warned } = await foundBy('stands-alone', 'Tom Hale of Leeds wrote the discovery down in 1895.');
    expect(warned.join()).toContain('the discovery');
  });

  it.each([
    ['says which one itself', 'Tom Hale of Leeds raised the price of bread in 1895.'],
    ['is there once', 'Tom Hale of Leeds measured the sun in 1895.'],
  ])('is fine where it %s', async (_, text) => {
    const { warned, stopped } = await foundBy('stands-alone', text);
    expect([...warned, ...stopped]).toEqual([]);
  });

  it('is fine where a place beside it tells which one, unless the place is asked for', async () => {
    const { warned } = await foundBy('stands-alone', 'In Leeds the city planted 300 oaks in 1895.');
    expect(warned.map((card) => card.split(' → ')[1])).toEqual(['Leeds']);
  });
});
