// What belongs to a noun stays with it: a question never asks for half of a phrase, nor tears a sentence in two.
import { describe, expect, it } from 'vitest';
import { cardsOf, generationOf } from './phrasingSuite';

const BERG = 'Anna Berg was born in Alder in 1850.';
const written = async (...paragraphs: readonly string[]): Promise<string> =>
  (await cardsOf(BERG, ...paragraphs)).join('\n');

describe('a phrase right behind a noun', () => {
  it('is not asked for by itself', async () => {
    const cards = await written('Anna Berg chaired the first Congress on Northern Mills in 1890.');
    expect(cards).toContain('In which year did Anna Berg chair the first Congress on Northern Mills? → 1890');
    expect(cards).not.toMatch(/On what did/);
  });

  it('is not cut off the object it tells of', async () => {
    const cards = await written("The drawing Low Tide signaled Anna Berg's arrival as a painter in 1890.");
    expect(cards).not.toContain('signal as a painter');
    expect(cards).toMatch(/→ Anna Berg['’]s arrival as a painter/);
  });

  it('goes with what somebody or something is', async () => {
    const cards = await written('The Kesten Charter was the quickest way to freedom for the Alder weavers.');
    expect(cards).not.toContain('→ the quickest way\n');
    expect(cards).not.toMatch(/→ the quickest way$/);
  });

  it('is a person only where its last noun is one, and who did it is somebody', async () => {
    const cards = await written(
      'In 1890 Anna Berg completed her pilot training at the school of Kesten.',
      'Senior figures within the Alder Guild praised Anna Berg in 1891.',
      'Both times Anna Berg and Tom Lee defeated the Kesten Guild in 1892.',
      'In 1893 the Kesten Guild appointed Tom Lee director of the mill.',
    );
    expect(cards).not.toMatch(/[Ww]hom did Anna Berg complete/);
    expect(cards).toMatch(/[Ww]ho praised Anna Berg[^→]*→ senior figures within the Alder Guild/);
    expect(cards).not.toMatch(/→ both times/);
    expect(cards).not.toMatch(/[Ww]hom did [^→]* → (?:the )?director/);
  });

  it('goes on telling the place of a place', async () => {
    const cards = await written('Tom Lee was born in Fennholm in Denmark.');
    const town = await written('Tom Lee was born in the mill town of Fennholm in Denmark.');
    expect(town).toContain('Where was Tom Lee born? → the mill town of Fennholm in Denmark');
    expect(cards).not.toContain('born in Fennholm? → Denmark');
  });

  it('still answers where it goes with the verb', async () => {
    const cards = await written('The Kesten Charter was signed by Tom Lee in Fennholm.');
    expect(cards).toContain('signed');
    expect(cards).toMatch(/→ (?:Tom Lee|Fennholm)/);
  });
});

describe('a sentence', () => {
  it('sets one thing against another by “while”, which is no circumstance', async () => {
    const cards = await written('Anna Berg praised the mills of Kesten while her brother sold the farms of Alder.');
    expect(cards).not.toContain('nder what circumstances');
  });

  it('begins with “not” nowhere', async () => {
    const cards = await written("In 1890 the mill at Kesten wasn't a school of the town of Alder.");
    expect(cards).not.toContain(' not was ');
  });

  it('makes no card where only the sentence before says of what', async () => {
    const cards = await written(
      'Old customs live on in Alder. Some examples are the Kesten dance, the Orne fair and the Alder feast.',
    );
    expect(cards).not.toContain('ome examples');
  });
});

describe('the holder of a role', () => {
  it('is asked for with an article where a person of that sort is meant', async () => {
    const { cards } = await generationOf(
      'The Alder music critic Tom Lee praised the dances of Kesten in 1890.',
      'Governor of Kesten Ann Fenn opened the mill in 1891.',
    );
    const fronts = cards.map(({ front }) => front).join('\n');
    expect(fronts).not.toMatch(/Who (?:was|is) Alder music critic/);
    expect(fronts).not.toMatch(/Who (?:was|is) the Governor of Kesten/);
  });
});

describe('what somebody helped do', () => {
  it('is asked in one piece with “helped”', async () => {
    const cards = await written('Kesten Hall was a fine theatre and helped revive the Orne festival.');
    expect(cards).toMatch(/helped revive the Orne festival/);
    expect(cards).not.toMatch(/Helped,|revive the Orne festival helped/);
  });

  it('is what they did, also behind a participle in front', async () => {
    const cards = await written('Chosen mayor of Alder in 1841, Anna Berg helped put down the revolt of the millers.');
    expect(cards).not.toMatch(/(?:was|were) helped put/);
  });
});

describe('what something is able to do', () => {
  it('is no purpose of whoever praised it', async () => {
    const cards = await written('Anna Berg praised the plan of Tom Lee and its power to bring work to the town.');
    expect(cards).not.toMatch(/did Anna Berg praise to bring/);
  });

  it('is a purpose where the noun takes none of its own', async () => {
    const cards = await written('Anna Berg bought a mill and its wheel to grind the corn of Orlo.');
    expect(cards).toMatch(/buy to grind the corn/);
  });
});

describe('a second verb behind a passive', () => {
  it('is not asked of where it may share the “was”: nobody placed in charge', async () => {
    const cards = await written('In 1890, Tom Lee was promoted to captain and placed in charge of the river guard.');
    expect(cards).toContain('In which year was Tom Lee promoted to captain? → 1890');
    expect(cards).not.toMatch(/did Tom Lee place|(?:who|what) placed/i);
  });

  it.each([
    [
      'where it has an object',
      'Tom Lee was knighted in Orne and founded a school of music in 1890.',
      /did Tom Lee found/,
    ],
    ['where nothing is done to anybody', 'Tom Lee was knighted in Orne and died in Kesten in 1890.', /did Tom Lee die/],
    [
      'where somebody enrolled',
      'Tom Lee was knighted in Orne and enrolled at Kesten College in 1890.',
      /did Tom Lee enrol/,
    ],
    [
      'where it has a “was” of its own',
      'Tom Lee was hired in Orne and was promoted to captain in 1890.',
      /was promoted to captain in \[/,
    ],
  ])('is asked of %s', async (_, text, asked) => {
    expect(await written(text)).toMatch(asked);
  });
});
