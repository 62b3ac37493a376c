// Which terms a text explains, and in which words.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

/** "term: meaning", or the sentence with a gap where something is only called so. */
async function termsOf(...text: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, ...text);
  return facts.flatMap(({ found, gap, statement }) => {
    if (found?.defines) return [`${found.defines.term}: ${found.defines.meaning}`];
    return found?.rule === 'what-it-is-called' && gap
      ? [`${statement.slice(0, gap.start)}[...]${statement.slice(gap.end)}`]
      : [];
  });
}

describe('a term is explained by', () => {
  it.each([
    [
      'what kind of thing it is',
      'Crop rotation is the practice of growing other plants on a field each year.',
      'crop rotation: the practice of growing other plants on a field each year',
    ],
    [
      'one for all of its kind',
      'A weir is the lowest of the walls that hold back a stream.',
      'weir: the lowest of the walls that hold back a stream',
    ],
    [
      'what kind of thing it is, up to what else is said of it',
      'Milling is the old art of grinding grain and is often split into cleaning, grinding, and sifting.',
      'milling: the old art of grinding grain',
    ],
    [
      'what kind of thing it is, up to a reason for something else',
      'A toll is a share of the flour kept by a miller, and because no miller is paid, weighing it is a matter of trust.',
      'toll: a share of the flour kept by a miller',
    ],
    [
      'what it refers to, in a second half of its sentence too',
      'Leasehold is the opposite of ownership, and refers to the custom that a field is lent for years.',
      'leasehold: the custom that a field is lent for years',
    ],
    [
      'what it is made of',
      'A mortar consists of lime and sand mixed with water.',
      'mortar: lime and sand mixed with water',
    ],
    [
      'what it refers to, behind words that say in which field',
      'In the context of milling, tolls refer to the flour that a miller keeps.',
      'tolls: the flour that a miller keeps',
    ],
    [
      'words that count off what it is about',
      'Simply put, husbandry is the study of how farmers, millers, and bakers use the land.',
      'husbandry: the study of how farmers, millers, and bakers use the land',
    ],
    [
      'a clause behind "which"',
      'The poor lived on pottage, which is a soup that any house can cook, and on bread.',
      'pottage: a soup that any house can cook',
    ],
    [
      'when it occurs',
      'Frost heave occurs when water freezes under a road and lifts it.',
      'frost heave: water freezes under a road and lifts it',
    ],
    [
      'what a word means',
      'The Latin root word mola means “grinding stone” or “mill”.',
      'the Latin root word mola: “grinding stone” or “mill”',
    ],
    [
      'what a word means, in a sentence between brackets',
      '(The Latin root word mola, pronounced “MO-la,” means “grinding stone” or “mill.”)',
      'the Latin root word mola: “grinding stone” or “mill”',
    ],
    [
      'the same in other words, behind "or"',
      'Such habits are a form of hoarding, or keeping more grain than a house can eat.',
      'hoarding: keeping more grain than a house can eat',
    ],
    [
      'words between dashes',
      'Trading with neighbours – owners of the nearest mills – saved the weavers from hunger.',
      'neighbours: owners of the nearest mills',
    ],
    [
      'words behind a comma that end the sentence',
      'The millers were guilty of water theft, the quiet taking of a stream from a neighbour.',
      'water theft: the quiet taking of a stream from a neighbour',
    ],
    [
      'its own noun with what sets it apart',
      'The council has a law against night mills – mills that grind without the leave of anybody.',
      'night mills: mills that grind without the leave of anybody',
    ],
  ])('%s', async (_, sentence, term) => {
    expect(await termsOf(sentence)).toContain(term);
  });

  it.each([
    [
      'who are told of in the same sentence',
      'Millers turn the wheel by long wooden channels called flumes.',
      'Millers turn the wheel by long wooden channels called [...].',
    ],
    [
      'behind "or"',
      'The carpenters say that the edge of the wheel, or rim, is made of oak in most valleys.',
      'The carpenters say that the edge of the wheel, or [...], is made of oak in most valleys.',
    ],
    [
      'and its marks',
      'A town that pays for its own mill (sometimes called its “bread tax”) is safer than others.',
      'A town that pays for its own mill (sometimes called its “[...]”) is safer than others.',
    ],
    [
      'the sentence before',
      'A wheel may turn so fast that its stones grow hot and spoil the flour. In milling, we call this scorching.',
      'A wheel may turn so fast that its stones grow hot and spoil the flour. In milling, we call this [...].',
    ],
  ])('its name for things %s', async (_, text, cloze) => {
    expect(await termsOf(text)).toEqual([cloze]);
  });

  it('quotes both sentences where it takes two', async () => {
    const { facts } = await knowledgeOf(
      'Alder',
      OPENING,
      'A wheel may turn so fast that its stones grow hot. In milling, we call this scorching.',
    );
    const quoted = facts.find(({ found }) => found?.rule === 'what-it-is-called')?.evidence[0];
    expect(quoted?.exact).toBe(
      'A wheel may turn so fast that its stones grow hot. In milling, we call this scorching.',
    );
  });
});

describe('no term is explained where', () => {
  it.each([
    ['only one of its kind is told of', 'The weir is the lowest of the walls of the mill.'],
    ['it is only said how it is related', 'Leasehold is an example of the thrift of the farmers.'],
    ['one of several is picked', 'An old part of milling is the care of the stones that grind.'],
    ['a number of people is given', 'They call a lot of young farmers, or people from the next valley, to the dam.'],
    ['the writer only names other things', 'I know the crowd. They laugh at clay, or digging in the dirt.'],
    ['it is praised', 'Bread is the most important of the goods of the town.'],
    ['the writer gives a view of their own', 'I have seen much. Bread is the ladder that every poor family climbs.'],
    ['it was so once', 'Leasehold was the custom that a field was lent for years.'],
    ['the words count things off', 'They sold barley, oats, or rye, to the town.'],
    ['a pronoun points at the sentence before', 'Leasehold is the custom that she had learned from them.'],
    ['a figure stands beside it', 'They ate bread (a rise of 20 percent that nobody foresaw) in the winter.'],
    ['a person or a place is called so', 'There she met a miller called Tom Berg.'],
    [
      'all that was said is summed up',
      'The wheat sinks slowly into hoppers, a process that nobody in the mill can see.',
    ],
    ['the clause has not begun', 'When two streams meet at old weirs, the deeper of the streams takes the water.'],
    ['the name goes on', 'A cold wind in May is called a change in fortune by the millers.'],
    ['nothing is named', 'The millers called attention to the rats in the flour of the town.'],
    ['it counts on others before', 'At other mills, called night mills, nobody sleeps before the morning.'],
    ['one of its kind is an example', 'A wind mill is an example of how farmers work without a stream.'],
    ['it is a name in the text', 'Endun is the tongue that the millers speak. In Alder, Endun is old.'],
    ['it is true in one study only', 'Wear is a measure of how a stone has changed since Round 4.'],
    ['one thing of many is said of it', 'The wheel was made from scratch, a fine show of skill by the carpenters.'],
    ['one is told of, and what somebody is', 'They met the only survivor, a carter who had slept in the mill.'],
    ['"or" brings another thing', 'In Alder the glaze, or a coat like it, was found on the jars.'],
    [
      '"or" goes on with another phrase',
      'They put it down to the time of low water [2], or to causes of another kind.',
    ],
    ['it is set off itself', 'The masons built, in summer, the longest of the walls that hold the stream.'],
    ['its first word is a name', 'Endun law is the oldest custom of the valley. In Alder, Endun is old.'],
    ['it is told twice', 'Millers build channels called flumes, and flumes rot.'],
  ])('%s', async (_, sentence) => {
    expect(await termsOf(sentence)).toEqual([]);
  });
});
