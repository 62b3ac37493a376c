// Rules 26 to 28: lists and orders.
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { outcomeOf, warnedInDeck } from './checksSuite';

const whole = (items: readonly string[]): Partial<Proposal> => ({
  key: 'why/overview',
  noteKey: 'why',
  kind: 'list',
  type: 'enumeration',
  rule: 'whole-list',
  items,
});
const part = (index: number): Partial<Proposal> => ({
  key: `why/${index}`,
  noteKey: 'why',
  kind: 'cloze',
  type: 'enumeration',
  rule: 'overlapping-gap',
  front: 'The three reasons for the lamp at Skagen are [...], fear and pride.',
  hint: 'the first of three',
  counted: 3,
});

describe('lists', () => {
  it('asked part by part leave no part out', () => {
    expect(warnedInDeck('lists-overlap', [part(1), part(2), part(3)])).toEqual([]);
    expect(warnedInDeck('lists-overlap', [part(1), part(2)])).toEqual(['why/1', 'why/2']);
  });

  it('of more than three are no question; an overview may be as long as the list is', () => {
    expect(warnedInDeck('lists-overlap', [{ kind: 'qa', items: ['a', 'b', 'c', 'd'] }])).toEqual(['card-0']);
    expect(warnedInDeck('lists-overlap', [whole(['a', 'b', 'c', 'd'])])).toEqual([]);
  });

  it('have parts that can be told apart, named in few words', () => {
    expect(outcomeOf('members-have-cues', whole(['trade with Norway', 'fear of wrecks']))).toBe('fine');
    expect(outcomeOf('members-have-cues', whole(['fear of wrecks', 'the fear of wrecks', 'trade']))).toBe('warned');
    expect(outcomeOf('members-have-cues', whole(['a '.repeat(13).trim(), 'trade']))).toBe('warned');
  });

  it('show the other parts, and the place of the missing one', () => {
    expect(outcomeOf('members-have-cues', part(1))).toBe('fine');
    expect(outcomeOf('members-have-cues', { ...part(1), hint: null })).toBe('warned');
    expect(outcomeOf('members-have-cues', { ...part(1), front: 'The reason for the lamp was [...].' })).toBe('warned');
  });
});

describe('a timeline', () => {
  const timeline = (changes: Partial<Proposal>): Partial<Proposal> => ({
    kind: 'timeline',
    type: 'timeline',
    front: 'In what order did the two events at Skagen come?',
    items: ['the lamp', 'the bell'],
    ...changes,
  });

  it('asks for the order, and no event tells its date', () => {
    expect(outcomeOf('timeline-asks-order', timeline({}))).toBe('fine');
    expect(outcomeOf('timeline-asks-order', timeline({ front: 'What came at Skagen in 1871?' }))).toBe('warned');
    expect(outcomeOf('timeline-asks-order', timeline({ items: ['the lamp of 1871', 'the bell'] }))).toBe('warned');
    expect(outcomeOf('timeline-asks-order', { type: 'event' })).toBeUndefined();
  });
});
