// Adverbs of a sentence in the questions asked of it.
import { describe, expect, it } from 'vitest';
import { cardsOf } from './phrasingSuite';

const written = async (sentence: string): Promise<string> =>
  (await cardsOf('Anna Berg was born in Alder in 1850.', sentence)).join('\n');

describe('an adverb', () => {
  it('that says where or how often stays in the question', async () => {
    expect(await written('In 1890 the Kesten Dairy moved north to Leeds.')).toContain('move north to Leeds?');
    expect(await written('In March 1836 Anna Berg met the Mayor of Leeds again.')).toContain(
      'When did Anna Berg meet the Mayor of Leeds again?',
    );
  });

  it('that only joins the sentence to the one before is left out', async () => {
    const cards = await written('In 1890 Anna Berg also founded the Kesten Dairy.');
    expect(cards).toContain('In which year did Anna Berg found the Kesten Dairy?');
  });

  it('that counts from the sentence before is left out beside the verb, too', async () => {
    const cards = await written('In 1890 Anna Berg subsequently founded the Kesten Dairy.');
    expect(cards).toContain('In which year did Anna Berg found the Kesten Dairy?');
    expect(cards).not.toContain('subsequently found');
  });

  it('that narrows just what is asked for leaves no question', async () => {
    const cards = await written('In 1890 Anna Berg sold the lamps of the Kesten Dairy particularly in Leeds.');
    expect(cards).not.toContain('here did Anna Berg');
  });

  it('that is none leaves no question', async () => {
    expect(await written('Anna Berg offered free short-term parking in Leeds.')).not.toContain('offer free?');
  });
});
