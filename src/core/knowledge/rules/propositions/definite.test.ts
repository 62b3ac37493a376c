// "The company": which one is meant, and when nobody can tell.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the people of it like to read about their neighbours.';

async function saidOf(words: string, ...text: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Mills', OPENING, ...text);
  return [...new Set(facts.map(({ statement }) => statement).filter((statement) => statement.includes(words)))];
}

describe('a bare noun stands for', () => {
  it.each([
    [
      'the one body the paragraph names',
      'Vostra, a milling company, was poor. In 1931 the company sold a wheel.',
      'In 1931, Vostra sold a wheel.',
    ],
    [
      'the body whose name has the word',
      'The Kesten Corn Society met Vostra, a milling company. In 1931 the society sold a wheel.',
      'In 1931, the Kesten Corn Society sold a wheel.',
    ],
    [
      'the one place that may be a city',
      'In France the people of Gothen danced in Gothen. In 1931 the city sold a wheel.',
      'In 1931, Gothen sold a wheel.',
    ],
    [
      'the country where the text has one',
      'France is old, and they danced in Gothen. In 1931 the country sold a wheel.',
      'In 1931, France sold a wheel.',
    ],
  ])('%s', async (_, text, statement) => {
    expect(await saidOf('a wheel', text)).toEqual([statement]);
  });

  it('nobody who is only told of it', async () => {
    expect(
      await saidOf('a wheel', 'Ann Lee told the Alder Post that it rained. In 1931 the company sold a wheel.'),
    ).toEqual(['In 1931, the company sold a wheel.']);
  });

  it('what the passage goes on telling of, rather than a body it only names', async () => {
    expect(
      await saidOf(
        'a wheel',
        'Vostra was old. Vostra had books of the Kesten Corn Bank. In 1931 the company sold a wheel.',
      ),
    ).toEqual(['In 1931, Vostra sold a wheel.']);
  });

  it('the one body of the paragraph before', async () => {
    expect(
      await saidOf(
        'a wheel',
        'Vostra, a milling company, was poor.',
        'Ann Lee had founded the company in 1888 with a wheel.',
      ),
    ).toEqual(['Ann Lee had founded Vostra in 1888 with a wheel.']);
  });
});

describe('nothing is said', () => {
  it('of one of two bodies', async () => {
    const text = 'Vostra, a milling company, fought Orlan, a milling company. In 1931 the company sold a wheel.';
    expect(await saidOf('sold a wheel', text)).toEqual([]);
  });
});

describe('the words stay', () => {
  it.each([
    [
      'where the paragraph has spoken of such a thing',
      'Vostra is a company. Ann Lee joined a poor club and a poor company. In 1931 the company sold a wheel.',
    ],
    ['where something behind tells which', 'Vostra is a company. In 1931 the company of Ann Lee sold a wheel.'],
  ])('%s', async (_, text) => {
    expect((await saidOf('sold a wheel', text)).every((statement) => statement.includes('the company'))).toBe(true);
  });

  it.each([
    [
      'river',
      'In Gothen the people danced. In 1931 the wheel was broken by the river.',
      'In 1931, the wheel was broken by the river.',
    ],
    [
      'mountain',
      'They danced in Gothen. In 1931 the mountain buried a wheel.',
      'In 1931, the mountain buried a wheel.',
    ],
  ])('where only a town is named, and it is a %s', async (_, text, statement) => {
    expect(await saidOf('wheel', text)).toContain(statement);
  });

  it('where only a street is named', async () => {
    expect(await saidOf('sold a wheel', 'Ann Lee lived in Mill Street. In 1931 the town sold a wheel.')).toEqual([
      'In 1931, the town sold a wheel.',
    ]);
  });
});
