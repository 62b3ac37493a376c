// Whom an article is about, and so whom a loose "he" means.
import { expect, it } from 'vitest';
import { knowledgeOf } from './rulesSuite';

const statements = async (title: string, ...paragraphs: readonly string[]): Promise<string[]> =>
  (await knowledgeOf(title, ...paragraphs)).facts.map(({ statement }) => statement);

const TEXT = [
  'Otto Berg was a miller of Alder all his life. Berg was born in Kesten, where he went to school.',
  'Carl Lund sold the house in 1901. Carl Lund sold the boat in 1902. Carl Lund left in 1903 with Otto Berg.',
  'In the town of Alder nobody knew why. The mill stood still. He died in 1904 at the age of 60.',
];

it.each(['Otto Berg', 'Otto Berg (miller)', 'Otto Berg the Elder'])(
  'somebody the title “%s” consists of',
  async (title) => {
    expect(await statements(title, ...TEXT)).toContain('Otto Berg died in 1904 at the age of 60.');
  },
);

it('nobody the title only mentions', async () => {
  expect(await statements('Otto Berg and the mill', ...TEXT)).not.toContain('Otto Berg died in 1904 at the age of 60.');
});

it('somebody the title consists of, named once, in the first sentence', async () => {
  const told = await statements(
    'Vera Holt',
    'Vera Holt was a botanist of Alder.',
    'In 1940, she left the town of Kesten.',
  );
  expect(told).toContain('In 1940, Vera Holt left the town of Kesten.');
});

it('no man whose wife stands before his name', async () => {
  const told = await statements(
    'Vera Holt',
    'Vera Holt (1912 – 1993) was a botanist and the wife of the senator Robert Lund.',
    'Robert Lund was elected senator for Dorland in 1952. She visited 83 nations in 1960.',
  );
  expect(told).toContain('Robert Lund was elected senator for Dorland in 1952.');
  expect(told.filter((statement) => statement.includes('Robert Lund visited'))).toEqual([]);
});

it.each([
  'Carl Lund and his mother sold the mill in 1901.',
  'With his mother, Carl Lund sold the mill in 1901.',
  'Carl Lund, his wife and two sons left the mill in 1901.',
])('a man, though a woman stands beside his name: %s', async (beside) => {
  const told = await statements('Carl Lund', `Carl Lund was a miller of Alder. ${beside} He died in 1904 in Kesten.`);
  expect(told).toContain('Carl Lund died in 1904 in Kesten.');
});

it('and no daughter her sentence names behind the pronoun', async () => {
  const told = await statements(
    'Vera Holt',
    'Vera Holt was a botanist of Alder. She married Carl Lund in 1901. They had a daughter, Karin.',
    'She retired in 1940 and moved to Kesten to live with her daughter Karin, who was a doctor. She won a prize in 1946.',
  );
  expect(told.filter((statement) => /Karin (?:retired|moved|won)/.test(statement))).toEqual([]);
});
