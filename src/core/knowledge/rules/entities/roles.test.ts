// What the text calls somebody: the whole role, whose it is, and nothing that only looks like one.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';
import { isOfOne, withItsArticle } from './roleWords';
import { isShortFormOf } from './shortForms';

const OPENING = 'Ann Lee was a weaver of Alder. Ann Lee lived in Kesten. She sold cloth.';

async function roleIn(name: string, text: string) {
  const { entities } = await knowledgeOf('Ann Lee', OPENING, text);
  return entities.find((entity) => entity.name === name)?.role ?? null;
}

describe('a role', () => {
  it.each([
    [
      'with whose relation it is',
      'Tom Lee',
      'Her father Tom Lee, a candle maker, died young.',
      'Ann Lee’s father, a candle maker',
    ],
    [
      'without a rank before the name',
      'Otto Berg',
      'She met former Alder commander Colonel Otto Berg there.',
      'former Alder commander',
    ],
    [
      'without a rank behind what he was',
      'Otto Berg',
      'She met the childless King Otto Berg, the last ruler of Orne, there.',
      'the last ruler of Orne',
    ],
    [
      'with the body it is of',
      'Eva Holt',
      'Eva Holt, legal director of the relief body Rescue, said so.',
      'legal director of the relief body Rescue',
    ],
    [
      'as a member of parliament, with the party',
      'Eva Holt',
      'She wrote to Conservative MP Eva Holt in May.',
      'Conservative MP',
    ],
    [
      'with a university of a place',
      'Eva Holt',
      'She wrote to University of Kesten professor Eva Holt in May.',
      'University of Kesten professor',
    ],
    [
      'with what one is responsible for',
      'Eva Holt',
      'Eva Holt, a former trainer responsible for teaching young hands, praised her.',
      'a former trainer responsible for teaching young hands',
    ],
    [
      'that somebody had then',
      'Otto Berg',
      'She met Otto Berg, then a junior officer in the army, in Kesten.',
      'a junior officer in the army',
    ],
    [
      'with the firm behind its last comma',
      'Eva Holt',
      'Eva Holt, CEO, Orne Mills said: “The wheel is old.”',
      'CEO of Orne Mills',
    ],
    [
      'with what it is of before the firm',
      'Eva Holt',
      'Eva Holt, Vice President, Public Affairs, Orne & Kesten said: “The wheel is old.”',
      'Vice President, Public Affairs at Orne & Kesten',
    ],
    [
      'with the firm behind a verb of saying',
      'Eva Holt',
      '“The wheel is old,” says Eva Holt, Head of Repair, Orne Mills.',
      'Head of Repair at Orne Mills',
    ],
    [
      'with a half of a compound',
      'Eva Holt',
      'Eva Holt, head of the Kesten-based mill, came back.',
      'head of the Kesten-based mill',
    ],
    [
      'before a name with an initial',
      'Otto E. Berg',
      'The law was read by Secretary of War Otto E. Berg in the town.',
      'Secretary of War',
    ],
    [
      'before the comma that opens the sentence',
      'Eva Holt',
      'Head of research at the Kesten Institute, Professor Eva Holt, said so.',
      'head of research at the Kesten Institute',
    ],
  ])('stands whole: %s', async (_, name, text, role) => {
    expect(await roleIn(name, text)).toBe(role);
  });

  it('of a text may stand around a name of syllables, open a sentence, or be of a party', async () => {
    expect(await roleIn('Tan Bok-hing', 'Former union leader Tan Bok-hing left.')).toBe('former union leader');
    const { entities } = await knowledgeOf('Ann Lee', OPENING, 'The Liberal Democrats left. They said so to her.');
    expect(entities.map(({ name }) => name)).toContain('Liberal Democrats');
  });

  it.each([
    ['a part in a play', 'Otto Berg', 'She portrayed Otto Berg, the brother of a mayor in the story The Mill.'],
    ['what is told beside a place', 'Alder', 'Eva Holt was born in Alder, the second child of a miller.'],
    ['another name that ends like one', 'Otto Berg', 'Read Otto Berg, Milton Friedman, and Eva Holt.'],
    ['a rank alone', 'Otto Berg', 'She wrote to Group Captain Otto Berg in May.'],
    [
      'the next of several people',
      'Eva Holt',
      'The band was formed by Eva Holt, bassist and front man Otto Berg, and drummer Tom Dale.',
    ],
    [
      'one of two that are told of two people',
      'Otto Berg',
      'She met Ina and Otto Berg, a miller and a weaver respectively, in May.',
    ],
    ['whoever does something behind the comma', 'Alder', 'The firm is run out of Alder, the mayor of Kesten has said.'],
    ['a firm of nobody who says anything', 'Eva Holt', 'In the book of Eva Holt, CEO, Orne Mills.'],
    ['what is told of a relation', 'Eva Holt', 'She feared Eva Holt, whose father had taken the mill.'],
  ])('is none: %s', async (_, name, text) => {
    expect(await roleIn(name, text)).toBeNull();
  });

  it('is somebody’s for life where it is a trade or a relation, and the years of a life tell of a person', async () => {
    const { entities } = await knowledgeOf(
      'Ann Lee',
      OPENING,
      'In 1816 she read Eva Holt (1751–1799) and met the poet laureate painter Otto Berg.',
    );
    expect(entities.find(({ name }) => name === 'Eva Holt')?.kind).toBe('person');
    expect(entities.find(({ name }) => name === 'Otto Berg')?.roleTime).toBe('');
  });
});

it('whoever is quoted is the one named before the office and the firm', async () => {
  const { facts, entities } = await knowledgeOf(
    'The wheel of Alder',
    OPENING,
    'Eva Holt, Vice President, Public Affairs, Orne Mills said: “The wheel needs more water.”',
  );
  const holt = entities.find(({ name }) => name === 'Eva Holt');
  expect(holt).toBeDefined();
  expect(facts.map(({ statement }) => statement)).toContain('Eva Holt said the wheel needs more water.');
});

describe('who it was is asked', () => {
  it.each([
    ['the captain of Alder', true],
    ['Countryside League chairman', true],
    ['Ann Lee’s elder brother', true],
    ['Prime Minister', false],
    ['landscape painter', false],
    ['grandson of the poet Otto Berg', false],
    ['former Alderian president', false],
  ])('of a post that says of what, or a relation that says whose: %s (%s)', (role, isAsked) => {
    expect(isOfOne(role)).toBe(isAsked);
  });

  it('and what somebody was is told with its article', () => {
    expect(
      ['landscape painter', 'Alderian poet', 'original drummer', 'head of the mill', 'Ann Lee’s son'].map(
        withItsArticle,
      ),
    ).toEqual(['a landscape painter', 'an Alderian poet', 'the original drummer', 'head of the mill', 'Ann Lee’s son']);
  });
});

describe('a name that goes on as its last word', () => {
  it('is somebody’s, unless a word of it stands in the dictionary', async () => {
    const { entities } = await knowledgeOf(
      'The wheel of Alder',
      OPENING,
      'Nils Berglund left. Berglund took the sloop Shuttle Arundel. Arundel sank.',
    );
    const kinds = Object.fromEntries(entities.map(({ name, kind }) => [name, kind]));
    expect(kinds['Nils Berglund']).toBe('person');
    expect(kinds['Shuttle Arundel']).not.toBe('person');
  });
});

describe('a short form', () => {
  it('may stand with initials, and is not that of a place of another nation', () => {
    expect(isShortFormOf('Otto E. Brandt', 'Otto Emil Brandt')).toBe(true);
    expect(isShortFormOf('Otto F. Brandt', 'Otto Emil Brandt')).toBe(false);
    expect(isShortFormOf('Kestenland', 'Spanish Kestenland')).toBe(false);
  });

  it('may be short for the name somebody was born with, whatever the title calls him', async () => {
    const { entities } = await knowledgeOf(
      'Ann Lee',
      'Otto Max Berg (born 4 May 1841), better known by his stage name Ann Lee, was a singer of Alder.',
      'His brother Tom Berg sold cloth. Berg sang in Kesten.',
    );
    expect(entities.find(({ name }) => name === 'Ann Lee')?.aliases).toContain('Berg');
  });
});
