// Which facts a sentence holds, rule by rule: the rule's name, and the words it asks for. Where a rule must keep silent, its name is
// looked for and not found.
import { describe, expect, it } from 'vitest';
import { factsOf, knowledgeOf } from '../rulesSuite';

describe('a sentence holds the fact', () => {
  it.each([
    ['The bridge of Alder opened on 4 May 1932.', 'dated-event: on 4 May 1932'],
    ['The tower of Alder has 214 steps.', 'number: 214 steps'],
    ['Ann Lee slept 34 minutes longer than Tom Berg did.', 'number: 34 minutes longer'],
    ['The wheel, Ann Lee points out, turns 40 times an hour.', 'number: 40 times an hour'],
    ['Ann Lee was the first mayor of Alder.', 'what-it-is: the first mayor of Alder'],
    ['The first element of the new law of Alder is open courts.', 'what-it-is: open courts'],
    ['The Orne, a river in the north, froze.', 'what-it-is: a river in the north'],
    ['The first element of the plan of Alder is deep thrift.', 'what-it-is: deep thrift'],
    ['Ann Lee argued that prices would fall.', 'who-says-what: that prices would fall'],
    ['The dam of Alder broke because the clay was wet.', 'reason: because the clay was wet'],
    ['If the dam breaks, the town of Alder will flood.', 'condition: if the dam breaks'],
    ['Ann Lee saved the town by opening the gates.', 'means: by opening the gates'],
    ['Ann Lee died when the dam of Kesten broke.', 'circumstance: when the dam of Kesten broke'],
    ['From February 24, 1931, when the siege of Alder began, it rained.', 'dated-event: on February 24, 1931'],
    ['The town of Alder attempted to close the mill of Kesten.', 'what-is-meant: to close the mill of Kesten'],
    ['Ann Lee sold coal, salt and wool.', 'list: coal, salt and wool'],
    ['Ann Lee was born in Kesten.', 'place: in Kesten'],
    ['Ann Lee was born in the mill town of Kesten.', 'place: in the mill town of Kesten'],
    ['Ann Lee was born in Kesten, Northern Marsh, in 1931.', 'place: in Kesten, Northern Marsh'],
    ['Ann Lee was born in Kesten in Brindle in 1931.', 'place: in Kesten in Brindle'],
    ['Ann Lee (4 May 1841 – 2 June 1904) was a miller.', 'life: on 4 May 1841'],
    ['Ann Lee (née Berg; May 4, 1841 – June 2, 1904) was a miller.', 'life: on June 2, 1904'],
    ['Ann Lee (born 4 May 1841) is a miller of Alder.', 'life: on 4 May 1841'],
    ['Ann Lee KBE, CB (4 May 1841 – 2 June 1904) was a miller.', 'life: on 2 June 1904'],
    ['Ann Lee (1841–1904) was a miller of Alder.', 'lifetime: 1841–1904'],
    ['Ann Lee the Elder (c. 1841–1904) sold her mill to Alder.', 'lifetime: 1841–1904'],
    ['Ann Lee led the guild of Alder between 1841 and 1904.', 'dated-event: between 1841 and 1904'],
    ['Ann Lee led the guild of Alder from May 1841 until late 1904.', 'dated-event: from May 1841 until late 1904'],
    ['Ann Lee (said as “lay”) (4 May 1841 – 2 June 1904) was a miller.', 'life: on 2 June 1904'],
    ['Ann Lee married Tom Berg on 27\u00a0December 1877.', 'dated-event: on 27 December 1877'],
    ['A year into the siege of Alder, the mayor of Kesten left Brindle.', 'who-or-what: the mayor of Kesten'],
    ['The term as head of the Guild ended the siege of Kesten.', 'who-or-what: the term as head of the Guild'],
    ['Ann Lee died, while a second miller, Tom Berg, left for Kesten in 1891.', 'dated-event: in 1891'],
    ['Ann Lee learned from Tom Berg, a miller and baker of Kesten.', 'named-in-a-phrase: from Tom Berg'],
    ['Born in Kesten on 4 May 1841, Ann Lee left the town of Alder.', 'life: in Kesten'],
    ['Born in Kesten on 4 May 1841, Ann Lee left the town of Alder.', 'life: on 4 May 1841'],
    ['After the fair in 1925, Ann Lee taught at the school of Alder.', 'date-in-its-sentence: 1925'],
    ['Ann Lee earned a Ph.D. in Kesten.', 'what-was-done: a Ph.D.'],
    ['Ann Lee sent a letter to Tom Berg.', 'who-or-what: Ann Lee'],
    ['Ann Lee discovered a comet.', 'what-was-done: a comet'],
    ['Ann Lee sent a letter to Tom Berg.', 'named-in-a-phrase: to Tom Berg'],
    [
      'In 1931 the dam of Alder broke, killing 12 people, and nobody knew why the 40 guards had gone.',
      'number-in-its-sentence: 40',
    ],
    [
      'Even a loaf of bread made Ann Lee walk 500 miles (800 km) from Alder to the coast, through deep snow.',
      'number-in-its-sentence: 500 miles (800 km)',
    ],
    [
      'About 73 percent of all oats sold in the valley are given to horses, often in small bags.',
      'number-in-its-sentence: About 73 percent',
    ],
  ])('%s', async (sentence, fact) => {
    expect(await factsOf(sentence)).toContain(fact);
  });
});

describe('a sentence holds no fact of the kind', () => {
  it.each([
    ['dated-event', 'Ann Lee led the school from 1815 and 1816.', 'the phrase names one of two dates'],
    ['number', 'Ann Lee gives three reasons.', 'the text goes on to name what it counts'],
    ['number', 'Ann Lee is on the 5000 dollar note of Alder.', 'it says which note'],
    ['number', 'Fewer than 9,000 did.', 'nothing says of what'],
    ['what-it-is', 'Ann Lee was born in Kesten, the fifth of ten children.', 'a town is no child'],
    ['who-says-what', 'It was argued that prices would fall.', 'nobody in particular says so'],
    ['circumstance', 'People in Alder eat eels while they don’t eat frogs.', 'one thing is set against another'],
    ['what-it-is', 'Thrift is an inherent part of the life of Alder.', 'how they are related does not say what it is'],
    ['what-it-is', 'Endun is the name given by the millers.', 'what it is called does not say what it is'],
    [
      'what-it-is',
      'For the station of Alder, there are several good carters.',
      'that there are some does not say what is',
    ],
    ['what-it-is', 'The town houses became an expression of the riches of Alder.', 'what houses became, they are not'],
    ['list', 'Ann Lee is a singer, dancer and miller.', 'what somebody is makes no list'],
    ['what-it-is', 'Thrift has been a custom of Alder.', 'what it has been it need not be'],
    ['list', 'Some examples of thrift are crusts, candles and string.', 'which of many, the text has chosen'],
    ['who-or-what', 'A traveller from Kesten might find the nights in Alder too long.', 'nobody in particular does'],
    ['who-or-what', 'A good example of thrift is keeping the crusts of Kesten.', 'it is something other than it does'],
    [
      'condition',
      'For example, if a mill in Alder makes only cakes, each is dear.',
      'an example has its point elsewhere',
    ],
    ['circumstance', 'Film was cheap in Alder while cameras were not.', 'one thing is set against another'],
    ['what-was-done', 'The bridge of Alder opened one morning.', 'the words say when'],
    ['what-was-done', 'Ann Lee needs no help.', 'an answer of "no help" says nothing'],
    ['who-or-what', 'Ann Lee followed in 2006.', 'whom or what, another sentence says'],
    ['life', 'The siege of Alder (4 May 1841 – 2 June 1842) was long.', 'nobody lives for one year'],
    ['life', 'Born to a miller in Kesten, Ann Lee left the town of Alder.', 'the miller may have been of Kesten'],
    ['circumstance', 'Ann Lee left the town of Alder when she was 17.', 'that is her age'],
    ['named-in-a-phrase', 'Ann Lee came back after her expulsion from the Guild.', 'she was expelled from it'],
    ['what-it-is', 'Another friend of Ann Lee was the mayor of Alder.', 'besides whom, another sentence says'],
    [
      'who-or-what',
      'Ann Lee won in 1877, when Tom Berg and the mayor of Alder, a miller, made her known.',
      'half of it is lost',
    ],
    ['life', 'Ann Lee (4 May 1841) was a miller.', 'of what the day is, nothing tells'],
    ['number', 'Ann Lee served with No. 235 Mill Guard of Alder.', 'it is the name of one of them'],
    [
      'who-or-what',
      'The sixth of ten children, she was brought up in Kesten.',
      'whoever is called so is named elsewhere',
    ],
    ['what-was-done', 'A year into her stay, Ann Lee fell.', 'that is when she fell'],
    ['dated-event', 'After the fair in 1925, Ann Lee taught at the school of Alder.', 'she taught on from then'],
    [
      'number-in-its-sentence',
      'Some 85 percent are former millers who left the guild.',
      'of whom, another sentence says',
    ],
    [
      'number-in-its-sentence',
      'For otters that figure is closer to 52 percent.',
      'which figure, another sentence says',
    ],
    [
      'number-in-its-sentence',
      'For example, if a mill makes only 100 sacks, each is dear.',
      'an example has any number',
    ],
    [
      'number-in-its-sentence',
      'Ann Lee showed that the otters of Alder swim far (Berg, 2013).',
      'it is the year of a source',
    ],
    ['number-in-its-sentence', 'Ann Lee spoke in the hall of Alder for H. R. 1280, a law on mills.', 'it is a name'],
    ['number-in-its-sentence', 'The mill (or “2051” as the town of Alder calls it) is for sale.', 'it is a name'],
    ['number-in-its-sentence', 'Ann Lee sang for the garrison of the 31st Foot at Alder.', 'it is a name'],
    [
      'number-in-its-sentence',
      '3 Alder Mill was for sale and found no buyer in the town.',
      'it is the number of an entry',
    ],
    [
      'number-in-its-sentence',
      'What a miller of Alder needs (e.g. 40 sieves; 12 ropes; also Ann Lee’s list);',
      'it is no sentence',
    ],
    ['number-in-its-sentence', 'Fishermen caught 40 otters in the weir.', 'it happened once, and nobody is named'],
    ['what-it-is', 'Ann Lee moved to Kesten, where she was the only teacher.', 'it holds of that place only'],
    [
      'circumstance',
      'The Kesten Tower was opened in 1892, only nine months after Ann Lee had drawn it.',
      'how long after is lost',
    ],
    ['circumstance', 'Ann Lee moved to Kesten when she was 17.', 'an age is no circumstance'],
    [
      'number-in-its-sentence',
      'Ann Lee points out that Kesten, thirty miles to the south, did build a mill.',
      'south of where, another sentence says',
    ],
    ['circumstance', 'Ann Lee moved to Kesten, perhaps after Tom Berg had left.', 'it is only supposed'],
  ])('%s: %s (%s)', async (rule, sentence) => {
    expect((await factsOf(sentence)).filter((fact) => fact.startsWith(`${rule}:`))).toEqual([]);
  });
});

describe('a statement', () => {
  const statementsOf = async (sentence: string): Promise<string[]> => {
    const { facts } = await knowledgeOf('Alder', 'The town of Alder lies on the river Orne.', sentence);
    return facts.map(({ statement }) => statement);
  };

  it('ends before a measure of what it says, for behind no comma that would be a part of it', async () => {
    expect(await statementsOf('Rent in Alder reached 23 pounds in 1931, twice the average of the county.')).toContain(
      'Rent in Alder reached 23 pounds in 1931.',
    );
  });

  it('in somebody’s words has no mark of the sentence around, and its gap is a whole phrase', async () => {
    const text = '“In Alder mud and rats were troubles other towns had too,” Ann Lee wrote in 1931.';
    expect((await statementsOf(text)).filter((statement) => /,\.|,”/.test(statement))).toEqual([]);
    expect(await factsOf(text)).not.toContain('quoted-words: troubles other towns');
  });
});

describe('what happened yesterday gets its day, for whoever reads it later', () => {
  const inNews = async (sentence: string): Promise<string[]> => {
    const { facts } = await knowledgeOf(
      'Storm in Alder',
      '12 September 2015',
      'The town of Alder lies on the river Orne.',
      sentence,
    );
    return facts
      .filter(({ evidence }) => evidence[0]?.paragraph !== 1)
      .flatMap(({ type, date, statement }) =>
        type === 'date' || type === 'number' ? [`${date?.start ?? type}: ${statement}`] : [],
      );
  };
  it.each([
    [
      'A storm yesterday closed the mill of Alder.',
      '2015-09-11: On 11 September 2015, a storm closed the mill of Alder.',
    ],
    ['The council of Alder met on Tuesday evening.', '2015-09-08: The council of Alder met on 8 September 2015.'],
    ['Ann Lee left Alder last month.', '2015-08: Ann Lee left Alder in August 2015.'],
    [
      'Yesterday a storm felled a crane in Alder, wounding 107 or more.',
      'number: On 11 September 2015 a storm felled a crane in Alder, wounding 107 or more.',
    ],
  ])('%s', async (sentence, fact) => {
    expect(await inNews(sentence)).toContain(fact);
  });
  it.each([
    ['On Tuesday the council of Alder is to meet.', 'the Tuesday to come'],
    ['Yesterday’s storm closed the mill of Alder.', 'no time of the closing'],
    ['Ann Lee said: “Yesterday I saw the water rise in the mill of Alder.”', 'her day, not the paper’s'],
    ['Ann Lee sang in Friday the 13th at the mill of Alder.', 'a name that begins with a day'],
    ['The mill of Alder won a prize of the Sunday Post for its bread.', 'a name that begins with a day'],
  ])('but not: %s (%s)', async (sentence) => {
    expect(await inNews(sentence)).toEqual([]);
  });
});

describe('a pronoun behind a name that may be anybody’s', () => {
  const told = async (...sentences: string[]): Promise<string> =>
    (
      await knowledgeOf('The video', '12 September 2015', 'The singer Ann Lee lives in Alder.', sentences.join(' '))
    ).facts
      .map(({ statement }) => statement)
      .join('\n');
  it('is not taken for the one person known', async () => {
    const facts = await told(
      'Cora Berg of The Alder Mail mocked the row about Ann Lee.',
      'She described the quarrel as a war.',
    );
    expect(facts).not.toMatch(/Lee described/);
  });
  it('is not taken for somebody whose name only says which thing is meant', async () => {
    const facts = await told('The guild of Alder removed the Ann Lee video.', 'She described the quarrel as a war.');
    expect(facts).not.toMatch(/Lee described/);
  });
  it('is the person where nobody else is named', async () => {
    const facts = await told('The guild of Alder invited Ann Lee.', 'She described the quarrel as a war.');
    expect(facts).toMatch(/Lee described/);
  });
});

describe('what a sentence leaves to others', () => {
  it('is the year of a month, where a year was only named of something before', async () => {
    const { facts } = await knowledgeOf(
      'The mills of Kesten',
      'The mills of Kesten are known in Alder, and the town is proud of them.',
      'Kesten Mills reached a milestone, selling five million sacks since its opening in March 2002.',
      'Its new wheel, the Orne, was opened in November.',
    );
    expect(facts.filter(({ date, statement }) => date !== null && statement.includes('Orne'))).toEqual([]);
  });

  it('is a number of years “later”', async () => {
    const { facts } = await knowledgeOf(
      'The mills of Kesten',
      'The mills of Kesten are known in Alder, and the town is proud of them.',
      'In the 11th century, about 200 years later, the miller Ann Lee built the wheel of Kesten.',
    );
    expect(facts.filter(({ type }) => type === 'number')).toEqual([]);
  });

  it('is nothing of “a shy, clumsy boy”, of whom no half is asked', async () => {
    const { facts } = await knowledgeOf(
      'The mills of Kesten',
      'The mills of Kesten are known in Alder, and the town is proud of them.',
      'Tom Berg became a shy, clumsy miller who read books in Kesten.',
    );
    expect(facts.map(({ statement }) => statement).filter((statement) => /a shy(?!,)/.test(statement))).toEqual([]);
  });
});

describe('a condition', () => {
  it('is one only where it says more than “if they can”', async () => {
    expect(await factsOf('Millers of Kesten grind at night if they can.')).not.toContain('condition: if they can');
    expect(await factsOf('Millers of Kesten grind at night if the river is high.')).toContain(
      'condition: if the river is high',
    );
  });
});

describe('a sentence left with a gap', () => {
  it('says what its “it” is', async () => {
    const found = await factsOf('The flour tax was high in Alder.', 'In Kesten it was just over 66,000 pounds.');
    expect(found.filter((fact) => fact.includes('66,000'))).toEqual([]);
  });
});

describe('a list', () => {
  it('is none of a name and somebody’s office', async () => {
    const found = await factsOf(
      'Tom Berg served as attorney general of Kesten, a member of the Alder Council, and the Orne Guild.',
    );
    expect(found.filter((fact) => fact.startsWith('list'))).toEqual([]);
  });
});

it('“it” behind two names that may both be bodies is neither', async () => {
  const told = async (text: string): Promise<string> =>
    (await knowledgeOf('Water', text)).facts.map(({ statement }) => statement).join('\n');
  const it = 'In 1905 it sold 40 wheels of the mill.';
  expect(
    await told(`Brasko warned that it was short of flour. Brasko asked Lumos and its men for help. ${it}`),
  ).not.toMatch(/Brasko sold 40|Lumos sold 40/u);
  expect(await told(`Brasko warned that it was short of flour. Brasko kept one old wheel. ${it}`)).toContain(
    'Brasko sold 40',
  );
});
