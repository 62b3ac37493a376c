// Rule 19: a figure is asked for with everything that belongs to it.
import { describe, expect, it } from 'vitest';
import { toleranceFor } from '../../answering/toleranceFor';
import type { Quantity } from '../../knowledge/model';
import { judge } from '../judge';
import { aProposal } from '../lighthouseSuite';
import { document, knowledge, outcomeOf, source } from './checksSuite';

/** Messages about a figure as a fact states it. */
function messagesOf(back: string, changes: Partial<Quantity>): string[] {
  const quantity: Quantity = { low: 20, high: 30, unit: 'percent', bound: 'eq', measures: 'wrecks', ...changes };
  const facts = knowledge.facts.map((fact) => (fact.id === 'fog-wrecks' ? { ...fact, quantity } : fact));
  const card = aProposal(document, {
    kind: 'number',
    type: 'number',
    from: ['fog-wrecks'],
    front: 'How much happened in fog at Skagen?',
    back,
    tolerance: toleranceFor({ ...quantity, wording: back }),
  });
  const { warnings } = judge(card, { ...source, knowledge: { ...knowledge, facts } });
  return warnings.flatMap(({ rule, message }) => (rule === 'figure-is-whole' ? message : []));
}

describe('a figure', () => {
  it('keeps its unit, in words or as a sign', () => {
    expect(messagesOf('20 to 30 percent', {})).toEqual([]);
    expect(messagesOf('20 to 30 %', {})).toEqual([]);
    expect(messagesOf('20 to 30', {})).toHaveLength(1);
  });

  it('keeps how firmly it is stated', () => {
    expect(messagesOf('more than 20 percent', { bound: 'gt' })).toEqual([]);
    expect(messagesOf('20 percent', { bound: 'gt' })).toHaveLength(1);
    expect(messagesOf('about 20 percent', { bound: 'approx' })).toEqual([]);
    expect(messagesOf('20 percent', { bound: 'approx' })).toHaveLength(1);
  });

  it('has a tolerance', () => {
    expect(outcomeOf('figure-is-whole', { kind: 'number', tolerance: null })).toBe('warned');
    expect(outcomeOf('figure-is-whole', { kind: 'qa', tolerance: null })).toBe('fine');
  });
});
