// Events held against their sentences: what was torn, what lost its limit, what could be answered in many ways, and what a reader keeps.
import { describe, expect, it } from 'vitest';
import { generationOf } from '../phrasing/phrasingSuite';

const BERG = 'Anna Berg was born in Alder in 1850. Anna Berg died in Kesten in 1920.';

/** Names of what is said for and against each event of the text, by its question. */
async function reasonsOf(text: string): Promise<Record<string, string[]>> {
  const { cards } = await generationOf(BERG, text);
  return Object.fromEntries(
    cards
      .filter(({ type, rule }) => type === 'event' && rule !== 'life')
      .map(({ front, back, worth = [] }) => [`${front} → ${back}`, worth.map(({ name }) => name)]),
  );
}

const allOf = async (text: string): Promise<string> => JSON.stringify(await reasonsOf(text));

describe('an event', () => {
  it('counts as torn where half of a name or of a word was taken', async () => {
    expect(await allOf('In 1890 Anna Berg was named the keeper of the Orne Valley All-Mill Fair.')).not.toContain(
      'tells-a-deed","torn-apart',
    );
    const cards = await reasonsOf('The Kesten Dairy is located on the main north-south roads crossing Alder.');
    for (const [card, reasons] of Object.entries(cards))
      if (/ → -|main\?/.test(card)) expect(reasons).toContain('torn-apart');
  });

  it('counts as torn where a heading and what stands below it run together', async () => {
    expect(await allOf('Kesten: Anna Berg founded the Kesten Dairy with the Alder Bank.')).toContain('torn-apart');
    expect(await allOf('Anna Berg founded the Kesten Dairy with the Alder Bank.')).not.toContain('torn-apart');
  });

  it('does not lose the word that limits it', async () => {
    expect(await allOf('Anna Berg sold the wheels of the Orne Mill particularly in Denmark.')).toContain(
      'loses-a-limit',
    );
    expect(await allOf('Anna Berg sold the wheels of the Orne Mill in Denmark.')).not.toContain('loses-a-limit');
  });

  it('has many answers where the question tells a name and a verb', async () => {
    expect(await reasonsOf('Anna Berg received the silver ring of the guild.')).toMatchObject({
      'What did Anna Berg receive? → the silver ring of the guild': expect.arrayContaining(['has-many-answers']),
    });
    expect(await allOf('In 1890 Anna Berg received the silver ring of the guild.')).not.toContain('has-many-answers');
  });

  it('is not asked for the whole by its parts', async () => {
    expect(await allOf('The old archive of Kesten contains the letters of Anna Berg and Ann Lee.')).toContain(
      'asked-the-wrong-way-round',
    );
  });

  it('is worth keeping where it is over and says who did it to whom', async () => {
    expect(await reasonsOf('In 1890 Anna Berg founded the Kesten Dairy.')).toMatchObject({
      'In 1890, who founded the Kesten Dairy? → Anna Berg': expect.arrayContaining(['tells-a-deed']),
    });
    expect(await allOf('Anna Berg likes the Kesten Dairy.')).not.toContain('tells-a-deed');
  });
});

describe('what somebody was named', () => {
  it('is asked for by "what"', async () => {
    const cards = await reasonsOf('In 1890 Anna Berg was named Miller of the Year in Denmark.');
    expect(Object.keys(cards).join('\n')).not.toMatch(/(?<!\p{L})whom was/iu);
  });
});
