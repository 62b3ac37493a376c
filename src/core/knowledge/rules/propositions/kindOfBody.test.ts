// A bare "the university" stands for a name only where the name may be one.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

async function said(...sentences: readonly string[]): Promise<string> {
  const { facts } = await knowledgeOf('Hilda Marsh', 'Hilda Marsh was a chemist of Alder.', sentences.join(' '));
  return facts.map(({ statement }) => statement).join('\n');
}

describe('“the university”', () => {
  it('is no college', async () => {
    const facts = await said(
      'Hilda Marsh entered Weir College in 1890.',
      'The university rejected a petition from women in 1892.',
    );
    expect(facts).not.toMatch(/Weir College rejected/);
  });
  it('is the university named', async () => {
    const facts = await said(
      'Hilda Marsh entered Weir University in 1890.',
      'The university rejected a petition from women in 1892.',
    );
    expect(facts).toMatch(/Weir University rejected/);
  });
  it('but a bank may be “the company”', async () => {
    const facts = await said('Hilda Marsh joined Weir Bank in 1890.', 'The company sold a mill in Kesten in 1892.');
    expect(facts).toMatch(/Weir Bank sold/);
  });
});
