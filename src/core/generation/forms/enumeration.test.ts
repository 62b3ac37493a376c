// Lists: whole, and item by item among their siblings.
import { describe, expect, it } from 'vitest';
import type { Enumeration } from '../../knowledge/model';
import { lighthouse } from '../lighthouseSuite';
import { tellingOf } from '../telling';
import { proposeEnumerations } from './enumeration';

const { knowledge } = lighthouse();
const LABELS: Readonly<Record<string, string>> = {
  since: 'trade',
  'fog-wrecks': 'fear of wrecks',
  'lamp-mattered': 'pride',
};

const cardsOf = (changes: Partial<Enumeration> = {}, published: string | null = '2019-06-03') => {
  const enumeration: Enumeration = {
    id: 'why',
    head: 'reasons for keeping the light',
    holder: 'olesen',
    importance: 3,
    items: ['since', 'fog-wrecks', 'lamp-mattered'],
    originParagraphs: [4],
    ...changes,
  };
  const facts = knowledge.facts.map((fact) => ({ ...fact, label: LABELS[fact.id] ?? null }));
  const article = { ...knowledge.article, asOf: published };
  return proposeEnumerations(tellingOf({ ...knowledge, article, facts, enumerations: [enumeration] }, published));
};

describe('a list', () => {
  it('is asked whole, with its items in their order', () => {
    expect(cardsOf()[0]).toMatchObject({
      key: 'why/overview',
      kind: 'list',
      type: 'enumeration',
      front: 'Which three reasons for keeping the light does Olesen name in June 2019?',
      back: 'trade; fear of wrecks; pride',
      items: ['trade', 'fear of wrecks', 'pride'],
      from: ['why', 'since', 'fog-wrecks', 'lamp-mattered'],
    });
  });

  it('is asked item by item, each among its siblings, in its place', () => {
    const clozes = cardsOf().slice(1);
    expect(clozes.map(({ key, front, back, hint }) => [key, front, back, hint])).toEqual([
      [
        'why/since',
        'The three reasons for keeping the light that Olesen names in June 2019 are [...], fear of wrecks and pride.',
        'trade',
        'the first of three',
      ],
      [
        'why/fog-wrecks',
        'The three reasons for keeping the light that Olesen names in June 2019 are trade, [...] and pride.',
        'fear of wrecks',
        'the second of three',
      ],
      [
        'why/lamp-mattered',
        'The three reasons for keeping the light that Olesen names in June 2019 are trade, fear of wrecks and [...].',
        'pride',
        'the third of three',
      ],
    ]);
    expect(new Set(cardsOf().map(({ noteKey }) => noteKey))).toEqual(new Set(['why']));
  });

  it('stands on the words of all its items, a gap on those of its own first', () => {
    const [overview, first] = cardsOf();
    expect(overview?.evidence).toHaveLength(3);
    expect(first?.evidence).toHaveLength(3);
    expect(first?.evidence[0]).toEqual(knowledge.facts.find(({ id }) => id === 'since')?.evidence[0]);
  });

  it('of two is asked whole only', () => {
    expect(cardsOf({ items: ['since', 'fog-wrecks'] }).map(({ key }) => key)).toEqual(['why/overview']);
  });

  it('that nobody in particular gives is dated all the same, if anybody knows the date', () => {
    expect(cardsOf({ holder: null })[0]?.front).toBe(
      'What are the three reasons for keeping the light, as of June 2019?',
    );
    expect(cardsOf({ holder: null }, null)[0]?.front).toBe('What are the three reasons for keeping the light?');
    expect(cardsOf({ holder: null })[1]?.front).toMatch(/^As of June 2019, the three reasons/);
  });
});
