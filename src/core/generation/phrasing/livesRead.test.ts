// What lives are told with that is easily misread: letters and titles behind names, what "of which" means, who was born which of several.
import { describe, expect, it } from 'vitest';
import { cardsAbout, cardsOf } from './phrasingSuite';

/** Tells that she is a person. */
const BERG = 'Anna Berg was born in Alder in 1850.';
const written = async (text: string): Promise<string> => (await cardsOf(BERG, text)).join('\n');

describe('letters and titles behind a name', () => {
  it('do nothing themselves', async () => {
    const cards = await written(
      'Anna Berg, MLA was the head of the Orne School and taught at Kesten from 1876 to 1881.',
    );
    expect(cards).toContain('When did Anna Berg teach at Kesten? → from 1876 to 1881');
    expect(cards).not.toMatch(/(?:did|who|was) MLA/);
  });

  it('leave a body in capitals behind a phrase alone', async () => {
    expect(await written('In Kesten, NATO opened a school in 1961.')).toContain('NATO');
  });

  it('are not who did something: that is whoever bears them', async () => {
    const cards = await written(
      'Anna Berg was the mother of Admiral Louis Holm, 1st Earl Holm of Kesten, who served as First Lord from 1884 to 1889.',
    );
    expect(cards).not.toContain('did 1st Earl');
  });
});

describe('“of which”', () => {
  it('is no name of what stands before it', async () => {
    const cards = await written(
      'In 1880 Anna Berg won the Silver Wheel, the details of which were printed in Kesten on 3 June 1881.',
    );
    expect(cards).not.toMatch(/was the details|were the details/);
    expect(cards).toContain('In 1880, what did Anna Berg win? → the Silver Wheel');
  });
});

describe('who somebody is among several', () => {
  it('is no list with those who are named behind it', async () => {
    const cards = await written('Anna Berg was born the eldest of three sisters, Clara and Johanna, to Emil Berg.');
    expect(cards).not.toContain('born [...], Clara');
    expect(cards).not.toContain('sisters, [...]');
  });

  it('leaves a list of things a list', async () => {
    expect(await written('Anna Berg sold flour, bread and salt in Kesten.')).toContain('flour; bread; salt');
  });
});

describe('what somebody is besides', () => {
  it('is not what they support', async () => {
    expect(await written('Anna Berg was a supporter of the Orne League and a staunch Lutheran.')).toContain(
      'Of what was Anna Berg a supporter? → the Orne League\n',
    );
  });
});

describe('how old and how long', () => {
  it('an age is asked as one', async () => {
    expect(await written('Anna Berg switched to printing at nine years old.')).toMatch(
      /At what age did Anna Berg switch to printing\? → nine|switched to printing at \[\.\.\.\] years old/,
    );
  });

  it('a time with “the” is no answer to “in how many”', async () => {
    const cards = await written('In the twelve months before the war, Anna Berg was a cadet in the Alder Corps.');
    expect(cards).not.toContain('in how many months');
  });

  it('a time behind a place is none of its words', async () => {
    const cards = await written('Anna Berg was moved to the Orne School in England three days later.');
    expect(cards).not.toContain('England three');
  });

  it('a number inside a name counts nothing', async () => {
    expect(await written('Orne Mills is an Alder 50 bread company in Kesten.')).not.toContain('how many bread');
  });
});

describe('what did not happen or is left open', () => {
  it('“before any ...” tells of nothing that was', async () => {
    expect(
      await written('Anna Berg stopped the race before any damage was done to carts, tables or limbs.'),
    ).not.toMatch(/(?:To what was|Any) (?:any )?damage/);
  });

  it('“as Holm had been” does not say what he was', async () => {
    const cards = await written('Anna Berg feared she would be charged, as Karl Holm had been in 1825.');
    expect(cards).not.toMatch(/had Karl Holm been|as \[\.\.\.\]/);
  });
});

describe('whoever is born under another name', () => {
  it('is called by the one of the title', async () => {
    const cards = await cardsAbout(
      'Ann Lee',
      'Ann Lee (born Otta Emilia Clara Berg IV on 3 April 1965) is an Alderish singer. Otta Berg was born in Kesten. Berg studied law at Orne College in 1983.',
    );
    expect(cards.join('\n')).toContain('Where was Ann Lee born? → Kesten');
    expect(cards.join('\n')).not.toMatch(/did (?:Otta )?Berg/);
  });
});

describe('half a ground', () => {
  it('that lost its verb is no reason', async () => {
    const cards = await written(
      'Although one kind of cell can last for years, most red cells, white cells, and plates usually last two months. Thus, every animal makes fresh ones all the time.',
    );
    expect(cards).not.toMatch(/white cells$/m);
  });
});

describe('what stands beside a term', () => {
  it('explains it and is asked for both ways, but one of two doings does not explain the other', async () => {
    const cards = await written(
      'Teams use it for building wheels, mending sails, or managing the long lists of grain.',
    );
    expect(cards).not.toContain('Which term means managing');
  });

  it('has no marks of the page in its answer', async () => {
    const cards = await written(
      'A wheelwright is a maker of wheels ( ) who also mends the carts of a whole village (a).',
    );
    expect(cards).not.toMatch(/\(\s*a?\s*\)/);
  });
});

describe('whose relation somebody is', () => {
  it('is asked by whose, and not as who they were', async () => {
    const cards = await written('Born in Alder, Anna Berg was the only child of Emil Berg and Clara Holm.');
    expect(cards).toContain('Of whom was Anna Berg the only child? → Emil Berg and Clara Holm');
    expect(cards).not.toMatch(/who was Anna Berg\? → the only child/);
  });

  it('does not make one person of two who share their last names', async () => {
    const cards = await cardsAbout(
      'Anna Clara Berg',
      'Anna Clara Berg (3 April 1865 – 2 May 1931) was an Alderish miller. Anna Berg’s grandmother, Clara Berg, moved to Kesten in 1817. Berg sold the mill in 1899.',
    );
    expect(cards.join('\n')).toContain('In which year did Clara Berg move to Kesten? → 1817');
    expect(cards.join('\n')).not.toContain('did Anna Clara Berg move');
  });
});

describe('what joins a sentence to the one before', () => {
  it('is left out of a gap', async () => {
    const cards = await written(
      'Two years later, Anna Berg sold the mill, which had stood on the Orne since the flood, to the League in 1880.',
    );
    expect(cards).not.toMatch(/^Two years later, Anna Berg sold .*\[/m);
  });
});
