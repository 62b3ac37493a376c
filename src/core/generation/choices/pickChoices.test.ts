// Options of multiple choice: of one kind, plausible, and only one of them right.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toleranceFor } from '../../answering/toleranceFor';
import type { Entity, Fact, Knowledge, Quantity } from '../../knowledge/model';
import { aProposal, lighthouse } from '../lighthouseSuite';
import type { Proposal } from '../proposal';
import { claimedNumbers } from '../numberValues';
import { pickChoices } from './pickChoices';

const { document, knowledge } = lighthouse();
const factOf = (id: string): Fact => {
  const fact = knowledge.facts.find((each) => each.id === id);
  if (!fact) throw new Error(`There is no fact ${id}.`);
  return fact;
};
const person = (name: string, changes: Partial<Entity> = {}): Entity => ({
  id: name.toLowerCase().replace(' ', '-'),
  kind: 'person',
  name,
  aliases: [],
  role: null,
  importance: 2,
  evidence: [],
  originParagraphs: [],
  ...changes,
});
const PEOPLE = ['Ada Miller', 'Bo Hansen', 'Cy Young', 'Di Ross'].map((name) => person(name));
const withPeople: Knowledge = { ...knowledge, entities: [...knowledge.entities, ...PEOPLE] };
const who: Proposal = aProposal(document, {
  front: 'Who kept the lamp at Skagen from 1871?',
  back: 'Jonas Berg',
  type: 'event',
  from: ['lamp-mattered'],
});

/** Options for a figure as a fact states it. */
function figureOptions(back: string, quantity: Quantity, others: readonly Fact[] = []): readonly string[] | null {
  const fact: Fact = { ...factOf('fog-wrecks'), id: 'figure', quantity };
  const tolerance = toleranceFor({ ...quantity, wording: back });
  const card = aProposal(document, {
    key: 'figure/number',
    kind: 'number',
    type: 'number',
    from: ['figure'],
    back,
    tolerance,
  });
  return pickChoices(card, { ...knowledge, facts: [fact, ...others] }, 0);
}
const quantity = (low: number, unit: string, changes: Partial<Quantity> = {}): Quantity => ({
  low,
  high: low,
  unit,
  bound: 'eq',
  measures: 'something',
  ...changes,
});

describe('options for a name', () => {
  it('are four names of the same kind, the right one among them', () => {
    const choices = pickChoices(who, withPeople, 0) ?? [];
    expect(choices).toHaveLength(4);
    expect(choices).toContain('Jonas Berg');
    expect(choices).not.toContain('the Harbour Office');
  });

  it('do not exist where fewer than four are known', () => {
    expect(pickChoices(who, { ...withPeople, entities: withPeople.entities.slice(0, 4) }, 0)).toBeNull();
  });

  it('leave out whoever the question or its evidence names: they could be right too', () => {
    const front = 'Who kept the lamp at Skagen with Ada Miller?';
    expect(pickChoices({ ...who, front }, withPeople, 0)).not.toContain('Ada Miller');
    const [evidence] = who.evidence;
    if (!evidence) throw new Error('The sample has evidence.');
    const both = [{ ...evidence, exact: 'Jonas Berg and Bo Hansen kept the lamp' }];
    expect(pickChoices({ ...who, evidence: both }, withPeople, 0)).not.toContain('Bo Hansen');
  });

  it('are of one sort where the knowledge says of which: a lighthouse is no harbour', () => {
    const place = (name: string, sort?: string) =>
      person(name, { kind: 'place', ...(sort === undefined ? {} : { sort }) });
    const harbours = ['Aarhus', 'Esbjerg', 'Hirtshals', 'Skive'].map((name) => place(name, 'harbour'));
    const among = { ...knowledge, entities: [place('Rubjerg', 'lighthouse'), place('Blokhus'), ...harbours] };
    const where = { ...who, front: 'To which harbour did Jonas Berg sail?', back: 'Aarhus' };
    expect(pickChoices(where, among, 0)?.toSorted()).toEqual(['Aarhus', 'Esbjerg', 'Hirtshals', 'Skive']);
    expect(pickChoices({ ...where, back: 'Rubjerg' }, among, 0)).toBeNull();
  });

  it('leave out what is accepted as well', () => {
    expect(pickChoices({ ...who, accepted: ['Cy Young'] }, withPeople, 0)).not.toContain('Cy Young');
  });

  it('stand in an order the seed decides, the right one everywhere equally often', () => {
    expect(pickChoices(who, withPeople, 7)).toEqual(pickChoices(who, withPeople, 7));
    const places = Array.from({ length: 400 }, (_, seed) => pickChoices(who, withPeople, seed)?.indexOf('Jonas Berg'));
    for (const place of [0, 1, 2, 3]) {
      const count = places.filter((each) => each === place).length;
      expect(count).toBeGreaterThan(60);
      expect(count).toBeLessThan(140);
    }
  });
});

describe('options for a figure', () => {
  it('are worded alike, and the article’s own figure of that unit comes first', () => {
    const share: Fact = { ...factOf('fog-wrecks'), id: 'share' };
    const choices = figureOptions('6 to 11 percent', quantity(6, 'percent', { high: 11 }), [share]);
    expect(choices).toContain('20 to 30 percent');
    expect(choices?.every((choice) => /^\d+ to \d+ percent$/.test(choice))).toBe(true);
  });

  it('never count as right themselves', () => {
    const small = fc.record({ low: fc.integer({ min: 1, max: 2_000_000 }), width: fc.nat(50) });
    fc.assert(
      fc.property(small, fc.constantFrom('people', 'percent', 'ships'), ({ low, width }, unit) => {
        const high = low + width;
        const back = low === high ? `${low} ${unit}` : `${low} to ${high} ${unit}`;
        const { low: from, high: to } = toleranceFor({ ...quantity(low, unit, { high }), wording: back });
        const others = (figureOptions(back, quantity(low, unit, { high })) ?? []).filter((choice) => choice !== back);
        for (const other of others) {
          const values = [...claimedNumbers(other)];
          expect(values.every((value) => value < from) || values.every((value) => value > to)).toBe(true);
        }
        expect(new Set(others).size).toBe(others.length);
      }),
    );
  });

  it('of "more than" lie above it: more than 500 would be true as well', () => {
    const choices = figureOptions('more than 1,000 ships', quantity(1000, 'ships', { bound: 'gt' })) ?? [];
    expect(choices).toHaveLength(4);
    for (const choice of choices) expect([...claimedNumbers(choice)][0]).toBeGreaterThanOrEqual(1000);
  });

  it('count small things one by one', () => {
    expect(figureOptions('four reasons', quantity(4, 'reasons'))?.toSorted()).toEqual([
      'five reasons',
      'four reasons',
      'six reasons',
      'three reasons',
    ]);
  });

  it('keep scale and wording', () => {
    const choices = figureOptions('9.5 million people', quantity(9_500_000, 'people')) ?? [];
    expect(choices.every((choice) => /^[\d.]+ million people$/.test(choice))).toBe(true);
    expect(figureOptions('five to ten ships', quantity(5, 'ships', { high: 10 }))?.join()).not.toMatch(/\p{L}+ to \d/u);
  });
});

describe('options for a date', () => {
  const dated = (back: string, start: string, precision: 'day' | 'month' | 'year' | 'decade') => {
    const fact: Fact = { ...factOf('since'), date: { start, end: null, precision } };
    return pickChoices(aProposal(document, { back, type: 'date' }), { ...knowledge, facts: [fact] }, 0);
  };

  it('are near it and written alike, none later than the article', () => {
    expect(dated('1871', '1871', 'year')?.toSorted()).toEqual(['1868', '1869', '1871', '1873']);
    expect(dated('March 2019', '2019-03', 'month')?.every((choice) => /^\p{L}+ 2019$/u.test(choice))).toBe(true);
    expect(dated('3 June 2019', '2019-06-03', 'day')).toContain('25 May 2019');
    expect(dated('2019', '2019', 'year')).not.toContain('2020');
  });

  it('of a year are none we made up beside it, of which it could be argued; those of the article stay', () => {
    const fact: Fact = { ...factOf('since'), date: { start: '1871', end: null, precision: 'year' } };
    const neighbour: Fact = { ...fact, id: 'next', date: { start: '1872', end: null, precision: 'year' } };
    const options = pickChoices(
      aProposal(document, { back: '1871', type: 'date' }),
      { ...knowledge, facts: [fact, neighbour] },
      0,
    );
    expect(options).toContain('1872');
    expect(options).not.toContain('1870');
  });

  it('do not exist for a date in words of its own', () => {
    expect(dated('the late 1980s', '1980', 'decade')).toBeNull();
  });
});

it('there are no options where answers cannot be compared', () => {
  expect(
    pickChoices(
      aProposal(document, { back: 'because it was dark', type: 'cause', from: ['lamp-mattered'] }),
      knowledge,
      0,
    ),
  ).toBeNull();
});
