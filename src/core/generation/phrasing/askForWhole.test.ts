// What somebody is of something, asked by that.
import { describe, expect, it } from 'vitest';
import { cardsOf } from './phrasingSuite';

/** Tells that she is a person. */
const BERG = 'Anna Berg was born in Alder in 1850.';
const written = async (text: string): Promise<string> => (await cardsOf(BERG, text)).join('\n');

describe('what somebody is of something with a name', () => {
  it('is asked post by post', async () => {
    const cards = await written(
      'Anna Berg was founding president of the Guild of Kesten, and president of the Orne School.',
    );
    expect(cards).toContain('Of what was Anna Berg founding president? → the Guild of Kesten');
    expect(cards).toContain('Of what was Anna Berg president? → the Orne School');
  });

  it('is asked where she is one of several', async () => {
    expect(await written('Anna Berg is one of the first trustees of the Orne School.')).toContain(
      'Of what is Anna Berg one of the first trustees? → the Orne School',
    );
  });

  it('is not asked of what has no name', async () => {
    expect(await written('Anna Berg was one of the daughters of a poor miller.')).not.toContain('Of what');
  });
});

describe('a rank without a name', () => {
  it('is somebody, and keeps its article', async () => {
    const cards = await written(
      'After the Queen left Kesten in 1863, she dismissed Anna Berg. The Queen sold the Orne Mill in 1870.',
    );
    expect(cards).toContain('Who sold the Orne Mill in 1870? → the Queen');
    expect(cards).not.toMatch(/What (?:left|sold)/);
  });
});
