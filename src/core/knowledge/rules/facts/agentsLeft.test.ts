// By whom something was done that a noun names: which names are left for a gap.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';
import { AGENT_LEFT } from './agentsLeft';

const TOWN = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

async function named(...text: readonly string[]): Promise<string[]> {
  const { facts } = await knowledgeOf(...text);
  return facts.flatMap(({ found, gap, statement }) =>
    found?.rule === AGENT_LEFT && gap ? [statement.replace(statement.slice(gap.start, gap.end), '[...]')] : [],
  );
}

describe('whoever something was done by', () => {
  it.each([
    [
      'led what the sentence tells of',
      'In 1902 Alder sent out a second expedition led by Marit Solberg.',
      'In 1902 Alder sent out a second expedition led by [...].',
    ],
    [
      'has a trade before the name and a title behind it',
      'In 1902 Alder lived on an annuity funded by the miller Jonas Aune, 4th Baron Orne.',
      'In 1902 Alder lived on an annuity funded by the miller [...], 4th Baron Orne.',
    ],
  ])('is asked for where the name %s', async (_, sentence, gap) => {
    expect(await named('Alder', TOWN, sentence)).toEqual([gap]);
  });

  it.each([
    ['one of several', 'In 1902 Alder sent out a second expedition led by Marit Solberg and Jonas Aune.'],
    ['what belongs to somebody', 'In 1902 Alder saw a second mill built by Marit Solberg’s men.'],
    ['what has an article', 'In 1902 Alder got a right granted by the Orne Charter.'],
    ['where something stands', 'In 1902 Alder built a second mill by Solberg Hill.'],
    ['what a card asks already', 'The second mill was built by Marit Solberg in 1902.'],
  ])('is not asked for where it is %s', async (_, sentence) => {
    expect(await named('Alder', TOWN, sentence)).toEqual([]);
  });

  it('is nobody the article is about', async () => {
    const solberg = ['Marit Solberg was a miller.', 'Solberg lived in Alder.', 'Solberg died in 1931.'];
    expect(
      await named('Marit Solberg', ...solberg, 'In 1902 Alder sent out a second expedition led by Marit Solberg.'),
    ).toEqual([]);
  });
});

it('a figure is asked for in the very words of a speaker, rather than a phrase of them', async () => {
  const { facts } = await knowledgeOf(
    'Alder',
    TOWN,
    'The miller Marit Solberg was there. “It makes me glad that this guild kept me for 29 years and still pays,” Marit Solberg said.',
  );
  const said = facts.find(({ found }) => found?.rule === 'figure-in-speech');
  expect(said?.gap && said.statement.slice(said.gap.start, said.gap.end)).toBe('29');
});

it('the title of a study in quotation marks is not spoken', async () => {
  const { facts } = await knowledgeOf(
    'Alder',
    TOWN,
    'Some 83 millers of Alder talked through 100 hours of recorded visits for the study "Whose Wheel are You, Miller".',
  );
  expect(facts.flatMap(({ quantity }) => quantity?.low ?? [])).toEqual(expect.arrayContaining([83, 100]));
});
