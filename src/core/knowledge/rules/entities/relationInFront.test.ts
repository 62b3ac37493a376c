// Whose relation somebody is, said before a comma and the name; and what is said beside a name in words that are no office.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'Ann Lee was a weaver of Alder. Ann Lee lived in Kesten. She sold cloth to the Water Board.';

async function roleIn(name: string, text: string) {
  const { entities } = await knowledgeOf('Ann Lee', OPENING, text);
  return entities.find((entity) => entity.name === name)?.role ?? null;
}

describe('a relation before a comma and a name', () => {
  it.each([
    ['Otto Holt', 'She began to write to Tom Berg’s Danish librarian, Otto Holt.', 'Tom Berg’s Danish librarian'],
    ['Otto Holt', 'The guild wrote to the Emperor’s son, Otto Holt, in 1840.', 'the Emperor’s son'],
    ['Otto', 'Thomas and Martha’s eldest son, Otto, married Mary Holt in 1840.', 'Thomas and Martha’s eldest son'],
    ['Otto Holt', 'She told her brother, Otto Holt, that the mill had burned.', 'Ann Lee’s brother'],
  ])('says what %s is: %s', async (name, text, role) => {
    expect(await roleIn(name, text)).toBe(role);
  });

  it.each([
    ['what opens the sentence is said of whoever does it', 'Like his father, Otto Holt was born in Kesten.'],
    ['others follow, and she may be any of them', 'She met her brother, Otto Holt and Mary Berg in Kesten.'],
    ['several are none', 'She met her brothers, Otto Holt, in Kesten.'],
  ])('says nothing where %s', async (_, text) => {
    expect(await roleIn('Otto Holt', text)).toBeNull();
  });
});

describe('what stands beside the name of somebody', () => {
  it.each([
    [
      'The meeting with Otto Holt, a stubborn recluse at odds with the guild, led to a strike. Otto Holt was born in Orne.',
      'a stubborn recluse at odds with the guild',
    ],
    [
      'Otto Holt, one of the builders sacked by the guild, said so. Otto Holt was born in Orne.',
      'one of the builders sacked by the guild',
    ],
  ])('needs no name of an office: %s', async (text, role) => {
    expect(await roleIn('Otto Holt', text)).toBe(role);
  });

  it('is not what happened to him', async () => {
    expect(await roleIn('Otto Holt', 'Otto Holt said so. The guild lost to Otto Holt, a defeat for all.')).toBeNull();
  });
});
