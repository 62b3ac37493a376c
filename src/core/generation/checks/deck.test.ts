// Rules 30 to 34: cards beside each other.
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { fixesOf, messagesInDeck, outcomeOf, source, warnedInDeck } from './checksSuite';

const asked = (front: string, back: string, changes: Partial<Proposal> = {}): Partial<Proposal> => ({
  front,
  back,
  ...changes,
});

describe('a deck', () => {
  it('has no two questions that are taken for one another', () => {
    const year = asked('In what year did Jonas Berg light the lamp at Skagen?', '1871');
    const other = asked('In what year did Jonas Berg light the lamps at Skagen?', '1872');
    const why = asked('Why did Jonas Berg light the lamp at Skagen?', 'because of trade');
    expect(warnedInDeck('no-interference', [year, other])).toEqual(['card-1']);
    expect(warnedInDeck('no-interference', [year, why])).toEqual([]);
    expect(warnedInDeck('no-interference', [year, { ...other, back: '1871' }])).toEqual([]);
    const gaps = [year, other].map((card) => ({ ...card, rule: 'overlapping-gap', noteKey: 'one-list' }));
    expect(warnedInDeck('no-interference', gaps)).toEqual([]);
  });

  it('is warned about in words of the cards, never by their keys', () => {
    const year = asked('In what year did Jonas Berg light the [...] at Skagen?', '1871', { key: 'date-in-1871/gap' });
    const other = asked('In what year did Jonas Berg light the [...] of Skagen?', '1872', { key: 'lit/gap' });
    expect(messagesInDeck('no-interference', [year, other])).toEqual([
      'The question is easily taken for “In what year did Jonas Berg light the … at Skagen?”, which has another answer.',
    ]);
    const four = [1, 2, 3, 4].map((number) => ({ key: `since/${number}`, noteKey: 'since-1871-x' }));
    expect(messagesInDeck('few-cards-per-proposition', four)).toEqual(['4 cards ask about the same thing.']);
  });

  it('sends its curator to the knowledge, and whoever reads drafts of rules to the card', () => {
    const orphan = { from: [] };
    const drafted = { ...source, knowledge: { ...source.knowledge, source: 'rules' as const } };
    expect(fixesOf('has-place', orphan).join('')).toContain('`about`');
    expect(fixesOf('has-place', orphan, drafted)).toEqual([
      'Name in the question whom or what it is about, or turn the card down.',
    ]);
  });

  it('has at most three cards about one proposition', () => {
    const cards = [1, 2, 3, 4].map((number) => ({ key: `since/${number}`, noteKey: 'since' }));
    expect(warnedInDeck('few-cards-per-proposition', cards)).toEqual(['since/4']);
    const argument = (['reasons', 'supports', 'rebuild', 'premise', 'counter'] as const).map((form) => ({
      key: `why/${form}`,
      noteKey: 'why',
      type: `argument-${form}` as const,
    }));
    expect(warnedInDeck('few-cards-per-proposition', argument)).toEqual([]);
    const parts = [1, 2, 3, 4].map((n) => ({
      key: `l/${n}`,
      noteKey: 'l',
      rule: 'overlapping-gap',
      from: ['l', `f${n}`],
    }));
    expect(warnedInDeck('few-cards-per-proposition', parts)).toEqual([]);
  });

  it('is as long as its curator wants; what rules found is held to nine cards per hundred words', () => {
    const cards = Array.from({ length: 30 }, () => ({}));
    expect(warnedInDeck('is-within-budget', cards)).toEqual([]);
    const found = { ...source, knowledge: { ...source.knowledge, source: 'rules' as const } };
    const beyond = warnedInDeck('is-within-budget', cards, found);
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond).not.toContain('card-0');
  });

  it('has no orphans', () => {
    expect(outcomeOf('has-place', {})).toBe('fine');
    expect(outcomeOf('has-place', { about: [], noteKey: 'nowhere' })).toBe('warned');
    expect(outcomeOf('has-place', { about: [], holder: 'olesen' })).toBe('fine');
    expect(outcomeOf('has-place', { about: [], noteKey: 'fog-wrecks' })).toBe('fine');
    expect(outcomeOf('has-place', { from: [] })).toBe('warned');
  });

  it('has no orphan that names in its question whom or what it is about', () => {
    const drafted = { ...source, knowledge: { ...source.knowledge, source: 'rules' as const } };
    const orphaned = (front: string, changes: Partial<Proposal> = {}): boolean =>
      fixesOf('has-place', { about: [], noteKey: 'nowhere', front, ...changes }, drafted).length > 0;
    expect(orphaned('Who was Oskar Brandt?')).toBe(false);
    expect(orphaned('Where was Berg’s bell cast?')).toBe(false);
    expect(orphaned('What is a fog bell?', { type: 'definition', rule: 'definition' })).toBe(false);
    expect(orphaned('How many bells were cast in March 1871?')).toBe(true);
    expect(orphaned('In “The Bells of Oskar Brandt”, how many bells were cast?')).toBe(true);
    // A curator lists whom a fact is about.
    expect(outcomeOf('has-place', { about: [], noteKey: 'nowhere', front: 'Who was Oskar Brandt?' })).toBe('warned');
  });

  it('asks about one thing in more than one way', () => {
    const alike = ['lamp', 'oil', 'bell'].map((thing) => asked(`Who kept the ${thing} at Skagen?`, 'Jonas Berg'));
    expect(warnedInDeck('shapes-vary', alike)).toEqual(['card-0']);
    expect(warnedInDeck('shapes-vary', [...alike, asked('What did Jonas Berg keep?', 'the lamp')])).toEqual([]);
    expect(warnedInDeck('shapes-vary', alike.slice(1))).toEqual([]);
    // Of the deck as a whole, not of its first card: whoever decides about drafts one by one is not told.
    const found = { ...source, knowledge: { ...source.knowledge, source: 'rules' as const } };
    expect(warnedInDeck('shapes-vary', alike, found)).toEqual([]);
  });
});
