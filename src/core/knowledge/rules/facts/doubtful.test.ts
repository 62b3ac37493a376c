// What no fact is made of: sentences from which a part would be lost that makes them true, and sentences that were read wrongly.
import { describe, expect, it } from 'vitest';
import { factsOf, knowledgeOf } from '../rulesSuite';

const asked = async (...text: readonly string[]): Promise<string[]> =>
  (await factsOf(...text)).filter((fact) => !fact.includes('-in-its-sentence: '));

describe('nothing is said of', () => {
  it.each([
    ['a number whose roads stand in another sentence', 'In Alder collisions fell by 63 percent on those roads.'],
    ['what holds at a time told elsewhere', 'The town of Alder sold 90 percent of the flour at that time.'],
    ['what is only perhaps so', 'Perhaps the mill of Kesten killed three workers in 1931.'],
    ['what depends on a condition told elsewhere', 'The town of Alder will lose the mill if they refuse.'],
    ['a participle behind "by"', 'The town of Alder longed to be known and supported by the people of Kesten.'],
    ['somebody told something', 'As Ann Lee told The Kesten Post, it rains.'],
    ['a subject that holds a clause', 'The mill of Kesten, compared to the Orne, rust.'],
    [
      'a subject that holds what somebody did',
      'In 2005, Lee starred opposite Elisha Berg, Chad Holm, and Cora Vale in House of Rust as Wade.',
    ],
    ['what is described with "with"', 'Ten crowns a month, with three crowns deducted for the clothes of Ann Lee.'],
  ])('%s', async (_, sentence) => {
    expect(await asked(sentence)).toEqual([]);
  });
});

describe('a clause that describes', () => {
  it('with "which" is never about somebody', async () => {
    const facts = await asked(
      'Tom Berg, who slept, was tall. Ann Lee wrote a letter to Tom Berg which clearly alludes to the dam of Alder.',
    );
    expect(facts.filter((fact) => fact.endsWith(': Tom Berg'))).toEqual([]);
  });

  it.each([
    [
      'behind a place that another noun is in',
      'The wheel of Alder in Kesten, which was opened by Ann Lee in 1932, turns slowly.',
    ],
    ['behind a date', 'In Kesten Ann Lee built a lift in 1875 that carries boats to Alder.'],
  ])('%s may be about the other noun, and is no fact', async (_, sentence) => {
    expect((await asked(sentence)).filter((fact) => /: (?:Kesten|Ann Lee built|1875)/.test(fact))).toEqual([]);
  });

  it('and says of which houses it holds is no fact of all', async () => {
    const facts = await asked('The town of Alder should tax every house that stands empty for more than 90 days.');
    expect(facts.filter((fact) => fact.startsWith('number: '))).toEqual([]);
  });

  it('with a subject of its own leaves its object out, and is no fact', async () => {
    const facts = await asked('Ann Lee received a pension, which Tom Berg had obtained from the town of Alder.');
    expect(facts).not.toContain('who-or-what: Tom Berg');
  });

  it('of somebody who is only probably meant is no fact', async () => {
    const facts = await asked('They fit one friend, most probably Tom Berg, who was imprisoned in Kesten in 1931.');
    expect(facts).toEqual([]);
  });
});

describe('what somebody tells', () => {
  it.each([
    [
      'as she told a paper',
      'As Ann Lee told The Kesten Post, the river Orne has lost 12 percent of its water.',
      'Ann Lee',
    ],
    ['as nobody tells, it is plain', 'As rain fell, the river Orne lost 12 percent of its water.', null],
  ])('%s is hers alone', async (_, text, holder) => {
    const { entities, facts } = await knowledgeOf('Alder', 'Ann Lee, who lives by the river Orne, is a nurse.', text);
    const found = facts.find(({ quantity }) => quantity?.low === 12);
    expect(entities.find(({ id }) => id === found?.holder)?.name ?? null).toBe(holder);
  });
});

describe('what cannot be asked for is left out of its whole sentence', () => {
  it.each([
    ['a date behind "not until"', 'Not until 1920 did Ann Lee link the flood to the dam of Alder.', '1920'],
    ['a date in a clause that describes', 'The Kesten Star, which appeared in 1931, cost one crown.', '1931'],
  ])('%s', async (_, sentence, date) => {
    expect(await factsOf(sentence)).toContain(`date-in-its-sentence: ${date}`);
  });

  it('but not where a pronoun before any name tells whose', async () => {
    expect(
      await factsOf('Ann Lee, who became its mayor in 1931, closed three mills and asked what else could be done.'),
    ).not.toContain('date-in-its-sentence: 1931');
  });
});

describe('a pronoun', () => {
  const HEROINE = [
    'Ann Lee was born at Kesten. Ann Lee lived there. Ann Lee wrote books. She sold them. Lee read, and Lee taught. Lee died in Alder.',
  ];

  it('for whom something is done is not whoever does it', async () => {
    expect(await factsOf(...HEROINE, 'Tom Berg named two rivers after her.')).toContain('number: two rivers');
  });

  it('beside somebody of the other sex is the heroine', async () => {
    expect(await factsOf(...HEROINE, 'The king of Kesten visited her house in 1844.')).toContain(
      'what-was-done: Ann Lee’s house',
    );
  });
});
