import { describe, expect, it } from 'vitest';
import { RULEBOOK } from '../../../core/generation/rulebook';
import {
  askedSentence,
  budgetSentence,
  decidedSentence,
  movedWords,
  rejectedSentence,
  toleranceWords,
  waitingSentence,
  warningTitle,
} from './inboxWords';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the words of the Inbox', () => {
  it('have a title for every rule a card can break', () => {
    // A duplicate is no card at all.
    for (const { by } of RULEBOOK.filter((kept) => kept.by !== 'no-duplicate' && !kept.by.includes('duplicate'))) {
      expect([by, warningTitle(by)]).not.toEqual([by, by]);
    }
    expect(warningTitle('a-rule-to-come')).toBe('a-rule-to-come');
  });

  it.each(['gap-has-context', 'answer-length', 'front-length'])(
    'take no side in the title of %s, which warns of too much as of too little',
    (rule) => {
      expect(warningTitle(rule)).not.toMatch(/\b(?:little|few|short|much round|many|long)\b/i);
    },
  );

  it('do not speak of two questions where a front may have none, or a gap too few', () => {
    expect(warningTitle('one-question')).not.toMatch(/two/i);
  });

  it('say why a draft comes late', () => {
    expect(movedWords({ rejected: 3, like: 'sort' })).toBe('Moved down: you rejected 3 like it');
    expect(movedWords({ rejected: 1, like: 'words' })).toBe('Moved down: you rejected one on the same words');
    expect(plain(rejectedSentence(0))).toBe('Rejected.');
    expect(plain(rejectedSentence(2))).toBe('Rejected. 2 drafts like it moved down.');
  });

  it('count what waits', () => {
    expect(plain(waitingSentence({ waiting: 9, clean: 6 }))).toMatch(/^9 drafts wait, 6 without a warning\. /);
    expect(plain(waitingSentence({ waiting: 1, clean: 1 }))).toMatch(/^1 draft waits, none with a warning\. /);
    expect(plain(waitingSentence({ waiting: 2, clean: 0 }))).toMatch(/^2 drafts wait, each with a warning\. /);
  });

  it('hold what was accepted against a day’s new cards', () => {
    expect(budgetSentence({ accepted: 14, budget: 20 })).toBe('14 of 20 new cards accepted today');
    expect(budgetSentence({ accepted: 34, budget: 20 })).toBe(
      '34 accepted today, 14 more than the 20 new cards of a day',
    );
    expect(decidedSentence({ accepted: 34, rejected: 9 })).toBe('34 accepted, 9 rejected today.');
    expect(decidedSentence({ accepted: 0, rejected: 0 })).toBe('');
  });

  it('say how many of the accepted ones are asked today', () => {
    expect(askedSentence({ accepted: 0, asked: 0, answered: 0 })).toBe('');
    expect(askedSentence({ accepted: 1, asked: 1, answered: 0 })).toBe('It is asked today.');
    expect(askedSentence({ accepted: 4, asked: 4, answered: 0 })).toBe('All of them are asked today.');
    expect(askedSentence({ accepted: 34, asked: 10, answered: 0 })).toBe(
      '10 of them are asked today, the others on later days.',
    );
    expect(askedSentence({ accepted: 3, asked: 0, answered: 0 })).toBe(
      'They come on later days: today has room for no more new cards.',
    );
  });

  it.each([
    [{ accepted: 12, asked: 0, answered: 12 }, 'All of them were asked today.'],
    [{ accepted: 1, asked: 0, answered: 1 }, 'It was asked today.'],
    // Two that were answered are asked again.
    [{ accepted: 18, asked: 13, answered: 7 }, '7 of them were asked today, 11 more are still to come.'],
    [{ accepted: 13, asked: 1, answered: 12 }, '12 of them were asked today, 1 more is still to come.'],
    [{ accepted: 9, asked: 0, answered: 1 }, '1 of them was asked today, the others come on later days.'],
    [
      { accepted: 9, asked: 2, answered: 4 },
      '4 of them were asked today, 2 more are still to come, the others come on later days.',
    ],
  ])('do not put off what was studied already: %j', (inbox, sentence) => {
    expect(askedSentence(inbox)).toBe(sentence);
  });

  it.each([
    [{ mode: 'exact', low: 1911, high: 1911, unit: '' }, 'exactly 1911'],
    [{ mode: 'percent', low: 199.5, high: 220.5, unit: 'metres' }, '199.5 to 220.5 metres'],
    [{ mode: 'range', low: 1000, high: Infinity, unit: 'prisoners' }, '1000 to any more prisoners'],
  ] as const)('say which figures count: %j', (tolerance, words) => {
    expect(plain(toleranceWords(tolerance))).toBe(words);
  });
});
