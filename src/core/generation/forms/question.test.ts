// A fact's own question: which facts are answered by typing a figure.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../knowledge/model';
import { lighthouse } from '../lighthouseSuite';
import { tellingOf } from '../telling';
import { proposeQuestions } from './question';

const { knowledge } = lighthouse();
const proposed = (id: string, changes: Partial<Fact>) =>
  proposeQuestions(
    tellingOf(
      { ...knowledge, facts: knowledge.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact)) },
      null,
    ),
  ).find(({ from }) => from[0] === id);

describe('the question of a fact', () => {
  it('is answered in words', () => {
    expect(proposed('lamp-mattered', {})).toMatchObject({ key: 'lamp-mattered/qa', kind: 'qa', tolerance: null });
  });

  it('is answered by a figure, within a tolerance, where the fact states a quantity', () => {
    expect(proposed('fog-wrecks', {})).toMatchObject({
      key: 'fog-wrecks/number',
      kind: 'number',
      back: '20 to 30 percent',
      tolerance: { mode: 'range', low: 20, high: 30, unit: 'percent' },
    });
  });

  it('takes "about" in the answer for more tolerance', () => {
    const quantity = { low: 200, high: 200, unit: 'litres', bound: 'eq', measures: 'oil' } as const;
    const widthOf = (answer: string) => {
      const asks = { question: 'How much oil?', answer, accepted: [] };
      const { low = 0, high = 0 } = proposed('fog-wrecks', { quantity, asks })?.tolerance ?? {};
      return high - low;
    };
    expect(widthOf('about 200 litres')).toBeGreaterThan(widthOf('200 litres'));
  });

  it('wants a calendar year exactly, and other dates in words', () => {
    expect(proposed('since', {})).toMatchObject({
      key: 'since/number',
      type: 'date',
      tolerance: { mode: 'exact', low: 1871, high: 1871, unit: 'year' },
    });
    const month = { start: '1871-05', end: null, precision: 'month' } as const;
    expect(proposed('since', { date: month })).toMatchObject({ key: 'since/qa', kind: 'qa' });
    const decades = { start: '1871', end: '1880', precision: 'year' } as const;
    expect(proposed('since', { date: decades })).toMatchObject({ kind: 'qa' });
  });

  it('is not asked where the curator wrote none', () => {
    expect(proposed('lamp-mattered', { asks: null })).toBeUndefined();
  });
});
