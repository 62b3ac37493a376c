// Meanings that stand before the name of what they mean, or beside it.
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../rulesSuite';

const OPENING = 'The town of Alder lies on the river Orne, and the mill at Kesten belongs to it.';

async function meaningsOf(sentence: string): Promise<string[]> {
  const { facts } = await knowledgeOf('Alder', OPENING, sentence);
  return facts.flatMap(({ found }) => (found?.defines ? [`${found.defines.term}: ${found.defines.meaning}`] : []));
}

describe('a meaning and its name', () => {
  it.each([
    [
      'The idea that a town should grind only what its own fields bear in a good year and buy nothing from a lord, a monastery or the next valley is called millbound.',
      'millbound: the idea that a town should grind only what its own fields bear in a good year and buy nothing from a lord, a monastery or the next valley',
    ],
    [
      'This process by which a stream takes its bed along is also known as bank drift.',
      'bank drift: the process by which a stream takes its bed along',
    ],
    [
      'The trust of a town in its elders is referred to as mos maiorum, or a habit of reading old rulings and keeping to those rulings.',
      'mos maiorum: a habit of reading old rulings and keeping to those rulings',
    ],
    ['Mill law—that is, the rulings of old millers—is kept in a chest.', 'mill law: the rulings of old millers'],
    [
      'A town can end a feud by a water oath, an agreement among millers to share a stream in a dry year, such as that of Rye.',
      'water oath: an agreement among millers to share a stream in a dry year',
    ],
    [
      'Bank care is the steps a town must take before it builds on a stream.',
      'bank care: the steps a town must take before it builds on a stream',
    ],
  ])('%s', async (sentence, meaning) => {
    expect(await meaningsOf(sentence)).toContain(meaning);
  });

  it.each([
    'This process is called bank drift.',
    'The art of glass came late to the valley, and it is called flashing.',
    'The boat that sank in the harbour is called the Grey Lady.',
  ])('of another sentence, of two statements or of one thing: %s', async (sentence) => {
    expect(await meaningsOf(sentence)).toEqual([]);
  });

  it('is more than another word for it', async () => {
    expect(await meaningsOf('Hierarchy, or ranked authority, keeps a guild together.')).toEqual([]);
    expect(await meaningsOf('Drayage, or the carting of goods over a short way, is done by a guild.')).toEqual([
      'drayage: the carting of goods over a short way',
    ]);
  });
});
