import { describe, expect, it } from 'vitest';
import { cardJson, fullCardJson } from './deckJson';
import type { CardDraft } from './draft';
import { generate } from './generate';
import { lighthouse } from './lighthouseSuite';
import { contentWordsOf } from './words';

const { document, knowledge } = lighthouse();
const { cards, dropped } = generate(document, knowledge);
const card = (key: string): CardDraft => {
  const found = cards.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`There is no card ${key}.`);
  return found;
};
const withFacts = (change: (fact: (typeof knowledge.facts)[number]) => Partial<(typeof knowledge.facts)[number]>) =>
  generate(document, { ...knowledge, facts: knowledge.facts.map((fact) => ({ ...fact, ...change(fact) })) });

describe('generate', () => {
  it('makes a card of every question a curator wrote, and of persons and acting organisations with a role, both ways for persons', () => {
    expect(cards.map(({ key }) => key).sort()).toEqual([
      'berg/name',
      'berg/role',
      'fog-wrecks/number',
      'lamp-mattered/qa',
      'office/role',
      'since/number',
    ]);
    expect(dropped).toEqual([]);
  });

  it('words the role of a person and of an organisation in English, with its date', () => {
    expect(card('berg/role')).toMatchObject({
      front: 'Who was Jonas Berg, as of June 2019?',
      back: 'head keeper of the lamp at Skagen',
      type: 'person-role',
      rule: 'person-role',
      from: ['berg'],
    });
    expect(card('office/role').front).toBe('What was the Harbour Office, as of June 2019?');
  });

  it('names whose account gives an organisation its part, where a brief retells one', () => {
    const original = { title: 'Keepers', author: 'Marta Olesen', published: '2019-06-03' };
    const brief = { ...knowledge, article: { ...knowledge.article, kind: 'brief' as const, original } };
    const role = generate(document, brief).cards.find(({ key }) => key === 'office/role');
    expect(role?.front).toBe('What part did the Harbour Office play in Olesen’s account of June 2019?');
  });

  it('does not ask a role a second time', () => {
    const asks = { question: 'What was Berg at Skagen in 1871?', answer: 'head keeper of the lamp', accepted: [] };
    const keys = withFacts(({ id }) => (id === 'since' ? { asks } : {})).cards.map(({ key }) => key);
    expect(keys).toContain('since/number');
    expect(keys).not.toContain('berg/role');
  });

  it('does not date a role by guessing: without any date the question is undated, and such a card is dropped', () => {
    const undated = generate(
      { ...document, published: null },
      { ...knowledge, article: { ...knowledge.article, asOf: null } },
    );
    expect(undated.dropped.find(({ key }) => key === 'berg/role')).toMatchObject({
      front: 'Who is Jonas Berg?',
      checks: expect.arrayContaining([expect.objectContaining({ check: 'is-dated' })]) as unknown,
    });
  });

  it('says what it dropped, and only what failed', () => {
    const asks = { question: 'From what year did Jonas Berg keep the lamp?', answer: '1872', accepted: [] };
    const result = withFacts(({ id }) => (id === 'since' ? { asks } : {}));
    expect(result.dropped).toEqual(
      [
        {
          key: 'since/number',
          front: asks.question,
          back: '1872',
          checks: [
            { check: 'numbers-are-in-source', passed: false, reason: 'The source does not have the number 1872.' },
          ],
        },
      ].map((expected) => ({ ...expected, checks: expect.arrayContaining(expected.checks) as unknown })),
    );
    expect(result.cards.map(({ key }) => key)).not.toContain('since/number');
  });

  it.each([
    ['From what year did Jonas Berg keep the lamp at Skagen?'],
    ['In “Keepers of the Light”, from what year did Jonas Berg keep the lamp at Skagen?'],
  ])('keeps the first of two cards that ask the same: %s', (question) => {
    const asks = { question, answer: '1871.', accepted: [] };
    const result = withFacts(({ id }) =>
      id === 'fog-wrecks' ? { asks, evidence: card('since/number').evidence } : {},
    );
    expect(result.dropped.map(({ key }) => key)).toEqual(['fog-wrecks/number']);
    const twin = result.cards.find(({ key }) => key === 'since/number');
    // By what a person can read of it, not by its key.
    expect(result.dropped[0]?.checks).toContainEqual({
      check: 'is-not-a-duplicate',
      passed: false,
      reason: `The card “${twin?.front}” asks the same.`,
    });
  });

  it('is deterministic, ranks from 1, and never shows the answer in the question', () => {
    const again = lighthouse();
    expect(generate(again.document, again.knowledge)).toEqual({ cards, dropped });
    expect(cards.map(({ rank }) => rank)).toEqual(cards.map((_, index) => index + 1));
    for (const { front, back } of cards) {
      const asked = contentWordsOf(front);
      expect(contentWordsOf(back).every((word) => asked.includes(word))).toBe(false);
    }
  });
});

describe('a card as JSON', () => {
  it('has the public keys, and leaves out what says nothing', () => {
    expect(cardJson(card('fog-wrecks/number'), 'text/light')).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      kind: 'number',
      type: 'number',
      front: 'What share of wrecks happened in fog, as Olesen wrote in 2019?',
      back: '20 to 30 percent',
      accepted: ['between 20 and 30 percent'],
      choices: ['20 to 30 percent', '60 to 90 percent', '40 to 60 percent', '10 to 15 percent'],
      tolerance: { mode: 'range', low: 20, high: 30, unit: 'percent' },
      paragraph: 3,
      source_quote: 'Between 20 and 30 percent of wrecks happened in fog',
      warnings: [],
      from: ['fog-wrecks'],
    });
  });

  it('names all paragraphs when there are several', () => {
    const evidence = [...card('fog-wrecks/number').evidence, ...card('since/number').evidence];
    expect(cardJson({ ...card('fog-wrecks/number'), evidence, originParagraphs: [9, 4] }, 'f')).toMatchObject({
      paragraph: 3,
      paragraphs: [1, 3],
      origin_paragraph: 9,
      origin_paragraphs: [9, 4],
    });
  });

  it('has an id of its own in every article, and the same one every time', () => {
    const ids = [...cards.map((each) => cardJson(each, 'a').id), ...cards.map((each) => cardJson(each, 'b').id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(cardJson(card('since/number'), 'a').id).toBe(cardJson(card('since/number'), 'a').id);
  });

  it('in full also says why the card exists and what was checked', () => {
    expect(fullCardJson(card('since/number'), 'f')).toMatchObject({
      rule: 'curated-figure',
      rank: expect.any(Number) as unknown,
    });
    expect(fullCardJson(card('since/number'), 'f').checks.every(({ passed }) => passed)).toBe(true);
  });
});
