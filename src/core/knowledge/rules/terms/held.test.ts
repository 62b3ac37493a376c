// What a view holds, by what two things differ, and how somebody defines a term: each asked of whom or what it is said.
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../../generation/phrasing/phrasingSuite';

/** Cards on the sentence, the first of several. */
const asked = async (...text: readonly string[]): Promise<string[]> =>
  (await cardsOf(...text)).filter((card) => /^(?:What|How|Unlike)/.test(card));

describe('what is said of a view or of two things is asked for', () => {
  it.each([
    [
      'what a view holds, and about what',
      'Stone realism holds that flour keeps the taste of its stone. Stone realism is old.',
      'What does stone realism hold about flour? → flour keeps the taste of its stone',
    ],
    [
      'one statement of two that are long',
      'Stone realism asserts that flour keeps the taste of its stone and that every town with a mill of its own has, for that reason, a bread of its own that no other town can bake. Stone realism is old.',
      'What does stone realism assert about flour? → flour keeps the taste of its stone',
    ],
    [
      'what one kind does unlike another',
      'Unlike dams, weirs let the water of a river pass over their tops.',
      'Unlike dams, what do weirs do? → let the water of a river pass over their tops',
    ],
    [
      'the difference between two',
      'The main difference between a weir and a dam is that a weir lets the water pass.',
      'What is the main difference between a weir and a dam? → a weir lets the water pass',
    ],
    [
      'how one differs from another',
      'Weirs differ from dams in that they let the water pass over their tops. Old weirs leak.',
      'How do weirs differ from dams? → they let the water pass over their tops',
    ],
    [
      'how somebody with a name defines a term',
      'The Guild of Weighers sits in Kesten. The Guild of Weighers defines toll mills as mills that keep a share of the flour.',
      'How does the Guild of Weighers define toll mills? → as mills that keep a share of the flour',
    ],
  ])('%s', async (_, text, card) => {
    expect(await asked(text)).toContain(card);
  });

  it.each([
    ['it is a finding', 'Research shows that flour keeps the taste of its stone. Research is dear.'],
    ['somebody says it', 'The old miller holds that flour keeps the taste of its stone. The old miller sleeps.'],
    ['the view is named once only', 'Stone realism holds that flour keeps the taste of its stone.'],
    ['it is the other of two people', 'Unlike him, the miller lets the water of the river pass at night.'],
    ['it was so once', 'Unlike dams, weirs carried the flour of the town in boats with flat bottoms.'],
  ])('and is not where %s', async (_, text) => {
    expect((await asked(text)).filter((card) => / hold| show|^Unlike .* do\?/.test(card))).toEqual([]);
  });
});

describe('a word that a trade defines', () => {
  it('means the same to everybody', async () => {
    expect(await asked('Economists define scarcity as a want of goods that a town would buy.')).toContain(
      'What is meant by scarcity? → a want of goods that a town would buy',
    );
  });

  it('is asked for by its name alone where it is called a term', async () => {
    expect(await asked('The term scarcity refers to a want of goods that a town would buy.')).toContain(
      'What does the term “scarcity” refer to? → a want of goods that a town would buy',
    );
  });

  it.each(['is often', 'can best be'])('may be one that %s defined so', async (be) => {
    expect(await asked(`Scarcity ${be} defined as a want of goods that a town would buy.`)).toContain(
      'What is meant by scarcity? → a want of goods that a town would buy',
    );
  });
});

describe('what a sentence says in passing is asked for', () => {
  it.each([
    [
      'They discuss questions about what is fair and what is dear, which is the main concern of a toll court.',
      'What is the main concern of a toll court? → questions about what is fair and what is dear',
    ],
    [
      'Every apprentice meets a central question in milling—whether stone or steel grinds better.',
      'What is a central question in milling? → whether stone or steel grinds better',
    ],
  ])('%s', async (text, card) => {
    expect(await asked(text)).toContain(card);
  });

  it('and is not where either of two nouns may be meant', async () => {
    const cards = await asked('They climb the wall of the town, which is the oldest town of the valley.');
    expect(cards.filter((card) => card.includes('the oldest town'))).toEqual([]);
  });
});
