// Rules 9, 10, 16 to 18, 20 and 21: is the answer worth recalling, and one thing?
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../proposal';
import { outcomeOf, words } from './checksSuite';

describe('the answer', () => {
  it.each<[Partial<Proposal>, Partial<Proposal>]>([
    [
      { back: 'the lamp', front: 'What did Jonas Berg keep?' },
      { back: 'the lamp', front: 'Which lamp did Jonas Berg keep?' },
    ],
    [
      { back: 'Jonas Berg', front: 'Who kept the lamp at Skagen?' },
      { back: 'Jonas Berg', front: 'Who kept Berg’s lamp at Skagen?' },
    ],
    [
      { back: 'the lamp', front: 'Which came first, the lamp or the bell?' },
      { back: 'the lamps', front: 'What was the lamp at Skagen?' },
    ],
  ])('is not given away: %j, but %j', (good, bad) => {
    expect(outcomeOf('answer-is-not-given-away', good)).toBe('fine');
    expect(outcomeOf('answer-is-not-given-away', bad)).toBe('stopped');
  });

  it.each<[string, Partial<Proposal>, Partial<Proposal>]>([
    [
      'no-clue-by-agreement',
      { kind: 'cloze', front: 'Berg kept [...] at Skagen from 1871.', back: 'a lamp' },
      { kind: 'cloze', front: 'Berg kept a [...] at Skagen from 1871.', back: 'lamp' },
    ],
    [
      'no-clue-by-agreement',
      { front: 'Who said “my lamp” at Skagen?', back: 'Jonas Berg' },
      { front: 'Who kept his lamp at Skagen?', back: 'Jonas Berg' },
    ],
    ['answer-length', { back: words(6) }, { back: words(7) }],
    ['answer-length', { type: 'cause', back: words(30) }, { type: 'event', back: words(16) }],
    ['one-answer', { back: 'the lamp at Skagen' }, { back: 'the lamp and the bell' }],
    ['one-answer', { back: '“lamp and bell”' }, { back: 'trade; fear of wrecks' }],
    ['is-complete', { back: 'the lamp (at Skagen)' }, { back: 'the lamp (at Skagen' }],
    ['one-answer', { back: 'talks between Jonas Berg and Jonas Berg' }, { back: 'talks with Jonas Berg and the crew' }],
    ['one-answer', { back: 'a boat between Skagen and Grenen' }, { back: 'a boat between Skagen and Grenen; a lamp' }],
    [
      'one-answer',
      { back: 'in May, once a night, the keeper came' },
      { back: 'boats between Skagen and Grenen and the bell' },
    ],
    ['is-complete', {}, { back: 'the lamp and the' }],
    [
      'is-complete',
      { kind: 'list', back: 'May; August', items: ['May', 'August'] },
      { kind: 'list', back: 'a boat between May; August', items: ['a boat between May', 'August'] },
    ],
    ['is-complete', {}, { front: 'from what year did Jonas Berg keep the lamp?' }],
    ['answer-says-something', {}, { back: 'because of that' }],
    ['no-loose-adjective', { type: 'event', back: 'the famous lamp' }, { type: 'event', back: 'famous' }],
    [
      'no-loose-adjective',
      { type: 'event', back: 'famous', accepted: ['renowned', 'well known'] },
      { type: 'event', back: 'famous', accepted: ['renowned'] },
    ],
  ])('%s lets one pass and warns about the other', (check, good, bad) => {
    expect(outcomeOf(check, good)).toBe('fine');
    expect(outcomeOf(check, bad)).toBe('warned');
  });

  it('has an end to its length', () => {
    expect(outcomeOf('answer-length', { back: words(46) })).toBe('stopped');
  });

  it.each(['list', 'timeline', 'argument'] as const)(
    'may be long and hold several things on a card of kind %s',
    (kind) => {
      const list = { kind, type: 'argument-reasons', back: `${words(20)}; ${words(20)}` } as const;
      expect([outcomeOf('answer-length', list), outcomeOf('one-answer', list)]).toEqual([undefined, undefined]);
    },
  );
});
