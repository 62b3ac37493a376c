import { describe, expect, it } from 'vitest';
import type { CardId } from '../base/ids';
import { type Argument, type Entity, type Fact, type Knowledge, NOTHING_KNOWN, UNWORDED } from '../knowledge/model';
import { type Document, textOf } from '../source/document';
import type { Evidence } from '../source/evidence';
import { findQuote } from '../source/findQuote';
import { parseArticle } from '../source/parseArticle';
import { apparatusOf, type PlacedCard } from './apparatus';

const TEXT = `# The bridge of Osk

By I. Mason

Anna Holm, the town’s surveyor, asked for a bridge in 1838. The ferry could not cross in a flood.

## What it cost

It took eleven years and 40,000 crowns. Traders paid for every barrel. Nobody counted the drowned.
`;

function aDocument(): Document {
  const parsed = parseArticle(TEXT, 'markdown');
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}
const document = aDocument();

function quote(words: string): Evidence {
  const search = findQuote(document, words);
  if (search.kind !== 'found') throw new Error(`“${words}” does not stand there once.`);
  return search.evidence;
}

const aFact = (id: string, words: string, part: Partial<Fact> = {}): Fact => ({
  id,
  evidence: [quote(words)],
  originParagraphs: [],
  type: 'claim',
  statement: words,
  holder: null,
  modality: 'asserted',
  importance: 2,
  about: [],
  ...UNWORDED,
  quantity: null,
  date: null,
  ...part,
});
const anEntity = (id: string, words: string, part: Partial<Entity> = {}): Entity => ({
  id,
  evidence: [quote(words)],
  originParagraphs: [],
  kind: 'person',
  name: words,
  aliases: [],
  role: null,
  importance: 3,
  ...part,
});
const aCard = (id: string, from: readonly string[], part: Partial<PlacedCard> = {}): PlacedCard => ({
  id: id as CardId,
  note: 1,
  type: 'claim',
  back: '',
  from,
  evidence: [],
  ...part,
});
const known = (part: Partial<Knowledge> = {}): Knowledge => ({
  source: 'curated',
  article: { title: 'The bridge of Osk', kind: 'article', language: 'en', asOf: null, original: null },
  ...NOTHING_KNOWN,
  ...part,
});
const asks = (answer: string) => ({ question: '?', answer, accepted: [] });

function drawn(knowledge: Knowledge, cards: readonly PlacedCard[] = []) {
  const { passages, placeless, facts } = apparatusOf(document, knowledge, cards);
  const notes = passages.flatMap(({ block, notes: there }) =>
    there.map((note) => ({
      ...note,
      paragraph: block.paragraph,
      words: note.marks.map(({ start, end }) => textOf(document, block).slice(start, end)).join(' | '),
      stands: note.evidence.map(({ start, end }) => textOf(document, block).slice(start, end)).join(' | '),
    })),
  );
  return { passages, placeless, facts, notes };
}

describe('apparatusOf', () => {
  it('shows every block after the title and author, with or without notes', () => {
    const { passages } = drawn(known());
    expect(passages.map(({ block }) => [block.kind, block.paragraph])).toEqual([
      ['paragraph', 1],
      ['heading', 2],
      ['paragraph', 3],
    ]);
    expect(passages.every(({ notes, cards }) => notes.length === 0 && cards.length === 0)).toBe(true);
  });

  it('marks the telling words of a fact, keeps all it stands on, and orders notes by their words', () => {
    const { notes } = drawn(
      known({
        facts: [
          aFact('cost', 'It took eleven years and 40,000 crowns', { type: 'number', asks: asks('40,000 crowns') }),
          aFact('years', 'It took eleven years', { type: 'number', asks: asks('eleven years') }),
          aFact('when', 'asked for a bridge in 1838', { type: 'date', asks: asks('in 1838') }),
        ],
      }),
      [aCard('a', ['cost']), aCard('b', ['years', 'cost'])],
    );
    expect(
      notes.map(({ id, paragraph, words, stands, kind, cards }) => [id, paragraph, words, stands, kind, cards]),
    ).toEqual([
      ['when', 1, 'in 1838', 'asked for a bridge in 1838', 'number', []],
      ['years', 3, 'eleven years', 'It took eleven years', 'number', ['b']],
      ['cost', 3, '40,000 crowns', 'It took eleven years and 40,000 crowns', 'number', ['a', 'b']],
    ]);
  });

  it('marks what a gap leaves out, or what the fact is called in a list', () => {
    const statement = 'The ferry of Osk could not cross in a flood.';
    const start = statement.indexOf('in a flood');
    const gap = { start, end: start + 'in a flood'.length, hint: null, accepted: [] };
    const facts = [
      aFact('flood', 'The ferry could not cross in a flood', { statement, gap }),
      aFact('tolls', 'Traders paid for every barrel', { label: 'every barrel' }),
    ];
    expect(drawn(known({ facts })).notes.map(({ words }) => words)).toEqual(['in a flood', 'every barrel']);
  });

  it('names a person and an event shortly, a place as it is', () => {
    const entities = [
      anEntity('holm', 'Anna Holm', { aliases: ['Holm'] }),
      anEntity('osk', 'a bridge', { kind: 'place', name: 'Osk on the Lake', aliases: ['Osk'] }),
    ];
    const facts = [
      aFact('flood', 'in a flood', { holder: 'holm', about: ['holm', 'osk'] }),
      aFact('toll', 'every barrel', { about: ['holm'] }),
    ];
    const { notes } = drawn(known({ entities, facts }));
    expect(notes.find(({ id }) => id === 'flood')).toMatchObject({ holder: 'Anna Holm', about: ['Osk on the Lake'] });
    expect(notes.find(({ id }) => id === 'toll')).toMatchObject({ holder: null, about: ['Holm'] });
  });

  it('tells a person once: where a fact presents her in the same words, the cards of both are there', () => {
    const holm = anEntity('holm', 'Anna Holm', { aliases: ['Holm'], role: 'surveyor of the town' });
    const fact = aFact('surveyor', 'Anna Holm, the town’s surveyor', { type: 'person-role', about: ['holm'] });
    const { notes } = drawn(known({ entities: [holm], facts: [fact] }), [
      aCard('who', ['holm']),
      aCard('what', ['surveyor']),
    ]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      words: 'Anna Holm',
      kind: 'person',
      sense: 'surveyor of the town',
      cards: ['what', 'who'],
    });
  });

  it('names people without any card, and other entities only where a card asks for them', () => {
    const entities = [
      anEntity('holm', 'Anna Holm'),
      anEntity('ferry', 'The ferry', { kind: 'organisation' }),
      anEntity('traders', 'Traders', { kind: 'group' }),
    ];
    expect(drawn(known({ entities }), [aCard('a', ['ferry'])]).notes.map(({ id }) => id)).toEqual(['holm', 'ferry']);
  });

  it('says what part a fact plays in an argument, and lets numbers be numbers', () => {
    const argument: Argument = {
      id: 'why',
      kind: 'reasons',
      holder: 'holm',
      conclusion: 'needed',
      premises: [
        { fact: 'flood', role: 'reason' },
        { fact: 'tolls', role: 'reason' },
        { fact: 'crowns', role: 'evidence' },
      ],
      counters: [{ fact: 'drowned', role: 'concession' }],
      originParagraphs: [],
      importance: 2,
      claim: null,
      head: null,
      assumption: null,
      analogy: null,
    };
    const { notes } = drawn(
      known({
        arguments: [argument],
        facts: [
          aFact('needed', 'asked for a bridge'),
          aFact('flood', 'could not cross in a flood'),
          aFact('tolls', 'Traders paid for every barrel'),
          aFact('crowns', '40,000 crowns', { type: 'number' }),
          aFact('drowned', 'Nobody counted the drowned'),
        ],
      }),
    );
    expect(notes.map(({ id, kind, part }) => [id, kind, part])).toEqual([
      ['needed', 'claim', { part: 'conclusion' }],
      ['flood', 'reason', { part: 'reason', place: 1, of: 2 }],
      ['crowns', 'number', { part: 'evidence' }],
      ['tolls', 'reason', { part: 'reason', place: 2, of: 2 }],
      ['drowned', 'objection', { part: 'concession' }],
    ]);
  });

  it('makes notes of cards that ask for nothing known, one for each of their notes', () => {
    const evidence = [quote('The ferry could not cross in a flood')];
    const { notes, passages } = drawn(known(), [
      aCard('own', ['own'], { note: 7, back: 'the ferry', evidence }),
      aCard('reverse', ['own'], { note: 7, evidence }),
      aCard('other', [], { note: 8, type: 'number', back: '1838', evidence: [quote('in 1838')] }),
    ]);
    expect(notes.map(({ words, kind, cards }) => [words, kind, cards])).toEqual([
      ['1838', 'number', ['other']],
      ['The ferry', 'claim', ['own', 'reverse']],
    ]);
    expect(passages[0]?.cards).toEqual(['own', 'reverse', 'other']);
  });

  it('ties a fact to every paragraph that holds words of it', () => {
    const fact = {
      ...aFact('both', 'Anna Holm'),
      evidence: [quote('Anna Holm'), quote('eleven years'), quote('Traders')],
    };
    expect(drawn(known({ facts: [fact] })).notes.map(({ paragraph, words }) => [paragraph, words])).toEqual([
      [1, 'Anna Holm'],
      [3, 'eleven years | Traders'],
    ]);
  });

  it('finds words that moved, and names cards whose words are gone or never were', () => {
    const moved = { ...quote('Traders'), start: 3, end: 10 };
    const gone = { ...quote('Traders'), exact: 'Fishermen' };
    const { notes, placeless } = drawn(known(), [
      aCard('moved', [], { note: 1, evidence: [moved] }),
      aCard('gone', [], { note: 2, evidence: [gone] }),
      aCard('never', [], { note: 3 }),
    ]);
    expect(notes.map(({ words }) => words)).toEqual(['Traders']);
    expect(placeless).toEqual(['gone', 'never']);
  });

  it('lists every fact with the cards that ask for it, placed or not', () => {
    const { facts } = drawn(known({ facts: [aFact('flood', 'in a flood'), aFact('tolls', 'every barrel')] }), [
      aCard('a', ['flood']),
      aCard('b', ['why', 'flood']),
    ]);
    expect(facts).toEqual([
      { id: 'flood', cards: ['a', 'b'] },
      { id: 'tolls', cards: [] },
    ]);
  });
});
