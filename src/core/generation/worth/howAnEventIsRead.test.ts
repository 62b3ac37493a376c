// Events held against their sentences: what was torn, what lost its limit, what could be answered in many ways, and what a reader keeps.
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../../main/language/winkTagger';
import { understand } from '../../knowledge/rules/understand';
import { parsePlainText } from '../../source/parsePlainText';
import { aProposal, lighthouse } from '../lighthouseSuite';
import { generationOf } from '../phrasing/phrasingSuite';
import { limited } from './howAnEventIsRead';

const BERG = 'Anna Berg was born in Alder in 1850. Anna Berg died in Kesten in 1920.';

/** Names of what is said for and against each event of the text, by its question. */
async function reasonsOf(text: string): Promise<Record<string, string[]>> {
  const { cards } = await generationOf(BERG, text);
  return Object.fromEntries(
    cards
      .filter(({ type, evidence }) => type === 'event' && evidence[0]?.paragraph === 3)
      .map(({ front, back, worth = [] }) => [`${front} → ${back}`, worth.map(({ name }) => name)]),
  );
}

const allOf = async (text: string): Promise<string> => JSON.stringify(await reasonsOf(text));

describe('an event', () => {
  it('counts as torn where half of a name or of a word was taken', async () => {
    const named = await reasonsOf('In 1890 Anna Berg was named the keeper of the Orne Valley All-Mill Fair.');
    for (const [card, reasons] of Object.entries(named))
      expect(reasons.includes('torn-apart'), card).toBe(!card.includes('Orne Valley All-Mill Fair'));
    expect(Object.keys(named)).toContain(
      'In 1890, who was named the keeper of the Orne Valley All-Mill Fair? → Anna Berg',
    );
    expect(await allOf('The Kesten Dairy is located on the main north-south roads crossing Alder.')).toContain(
      'torn-apart',
    );
  });

  it('counts as torn where a heading and what stands below it run together', async () => {
    expect(await allOf('Kesten: Anna Berg founded the Kesten Dairy with the Alder Bank.')).toContain('torn-apart');
    expect(await allOf('Anna Berg founded the Kesten Dairy with the Alder Bank.')).not.toContain('torn-apart');
  });

  it('does not lose the word that limits it', async () => {
    const parsed = parsePlainText(`${BERG} She sold the wheels of the Orne Mill particularly in Denmark.`);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const knowledge = understand(parsed.value, { tagger: await loadTagger() });
    const fact = knowledge.facts.find(({ evidence, found }) =>
      found?.rule === 'place' ? evidence[0]?.exact.includes('particularly') : false,
    );
    if (!fact) throw new Error('The place is found.');
    const weighed = (front: string) =>
      limited.weigh(
        aProposal(lighthouse().document, {
          type: 'event',
          from: [fact.id],
          evidence: fact.evidence,
          front,
          back: 'Denmark',
        }),
        { knowledge, centre: new Set() },
      );
    expect(weighed('Where did Anna Berg sell the wheels of the Orne Mill?')?.points).toBeLessThan(0);
    expect(weighed('Where, particularly, did Anna Berg sell the wheels of the Orne Mill?')).toBeNull();
    expect(await allOf('Anna Berg sold the wheels of the Orne Mill in Denmark.')).not.toContain('loses-a-limit');
  });

  it('has many answers where the question tells a name and a verb', async () => {
    const asked = await reasonsOf('Anna Berg received the silver ring of the guild.');
    const wide = 'In “Alder and Its Mill”, what did Anna Berg receive? → the silver ring of the guild';
    expect(asked[wide]).toContain('has-many-answers');
    expect(await allOf('In 1890 Anna Berg received the silver ring of the guild.')).not.toContain('has-many-answers');
  });

  it('is not asked for the whole by its parts', async () => {
    expect(await allOf('The old archive of Kesten contains the letters of Anna Berg and Ann Lee.')).toContain(
      'asked-the-wrong-way-round',
    );
  });

  it('is worth keeping where it is over and says who did it to whom', async () => {
    const asked = await reasonsOf('In 1890 Anna Berg founded the Kesten Dairy.');
    expect(asked['In 1890, who founded the Kesten Dairy? → Anna Berg']).toContain('tells-a-deed');
    expect(await allOf('Anna Berg likes the Kesten Dairy.')).not.toContain('tells-a-deed');
  });
});

describe('what somebody was named', () => {
  it('is asked for by "what"', async () => {
    const cards = await reasonsOf('In 1890 Anna Berg was named Miller of the Year in Denmark.');
    expect(Object.keys(cards).join('\n')).not.toMatch(/(?<!\p{L})whom was/iu);
  });
});
