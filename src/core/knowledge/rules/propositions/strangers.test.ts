// Names with a capital in each word that are nobody's: what has an article or a number before it.
import { expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'Ann Lee was a weaver of Alder. Ann Lee lived in Kesten. She was born in Orne.';

it.each([
  ['three of a thing', 'The work brought Ann Lee three Iron Crosses. In 1850 she moved to Alder.', true],
  ['perhaps somebody', 'The work brought Ann Lee to Mads Vindel. In 1850 she moved to Alder.', false],
])('behind %s', async (_, text, isKnown) => {
  const { facts } = await knowledgeOf('The Weavers', OPENING, text);
  expect(facts.some(({ statement }) => statement.includes('Ann Lee moved to Alder'))).toBe(isKnown);
});
