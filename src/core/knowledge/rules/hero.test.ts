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
