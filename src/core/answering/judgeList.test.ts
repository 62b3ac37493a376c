import { describe, expect, it } from 'vitest';
import { judgeList } from './judgeList';

const ITEMS = ['army', 'sanctions', 'polls'];

const judge = (typed: readonly string[], part: { accepted?: string[]; isOrdered?: boolean; items?: string[] } = {}) =>
  judgeList(typed, { items: ITEMS, accepted: [], isOrdered: false, ...part }, ['en']);

describe('the parts of a list', () => {
  it('are right in any order', () => {
    expect(judge(['polls', 'the army', 'Sanctions'])).toMatchObject({
      outcome: 'right',
      suggested: 'good',
      hits: [
        { item: 'army', typed: 'the army' },
        { item: 'sanctions', typed: 'Sanctions' },
        { item: 'polls', typed: 'polls' },
      ],
      missing: [],
      extra: [],
    });
  });

  it('count once each; what is missing and what is too much is named', () => {
    expect(judge(['polls', 'polls', 'army'])).toMatchObject({
      outcome: 'near',
      suggested: 'hard',
      missing: ['sanctions'],
      extra: ['polls'],
    });
    expect(judge(['polls'])).toMatchObject({ outcome: 'wrong', missing: ['army', 'sanctions'] });
    expect(judge(['rain', 'snow'])).toMatchObject({ outcome: 'wrong', hits: [], extra: ['rain', 'snow'] });
  });

  it('are near with a slip', () => {
    expect(judge(['polls', 'army', 'sanctoins'])).toMatchObject({ outcome: 'near', missing: [], extra: [] });
  });

  it('may be typed into one slot', () => {
    expect(judge(['army, polls and sanctions'])).toMatchObject({ outcome: 'right' });
    expect(judge(['army; polls, and sanctions'])).toMatchObject({ outcome: 'right' });
    expect(judge(['bread, butter', 'salt'], { items: ['bread, butter', 'salt'] })).toMatchObject({ outcome: 'right' });
    expect(judge(['bread, butter'], { items: ['bread, butter', 'salt'] })).toMatchObject({
      missing: ['salt'],
      extra: [],
    });
    expect(judge(['oil, trade and loans'], { items: ['trade and loans', 'oil', 'gas'] }).missing).toEqual(['gas']);
  });

  it('are not more than the list', () => {
    expect(judge(['army, polls, sanctions, rain'])).toMatchObject({ outcome: 'near', extra: ['rain'] });
  });

  it('are compared in time, whatever was pasted', () => {
    const items = Array.from({ length: 12 }, (_, index) => `part number ${index}`);
    const page = 'five to ten, more than 1,000 und zweihundert; '.repeat(5000);
    expect(judge([page, page, page], { items })).toMatchObject({ outcome: 'wrong', hits: [] });
  });

  it('may be called otherwise where the card says so', () => {
    const accepted = ['armed forces; penalties; surveys', 'opinion polls'];
    expect(judge(['surveys', 'penalties', 'armed forces'], { accepted }).outcome).toBe('right');
    expect(judge(['opinion polls', 'penalties', 'army'], { accepted }).outcome).toBe('right');
    // Two names of one item are one item.
    expect(judge(['polls', 'opinion polls', 'army'], { accepted })).toMatchObject({ missing: ['sanctions'] });
  });

  it('may be asked in their order', () => {
    expect(judge(['army', 'sanctions', 'polls'], { isOrdered: true })).toMatchObject({
      outcome: 'right',
      misplaced: [],
    });
    expect(judge(['polls', 'army', 'sanctions'], { isOrdered: true })).toMatchObject({
      outcome: 'near',
      missing: [],
      misplaced: ['polls'],
    });
    expect(judge(['polls', 'sanctions', 'army'], { isOrdered: true })).toMatchObject({ outcome: 'wrong' });
  });

  it('take the slot that fits best, so that one word serves no item another needs', () => {
    const items = ['Makei', 'foreign minister Makei'];
    expect(judge(['foreign minister Makei', 'Makei'], { items }).outcome).toBe('right');
    expect(judge(['Makei', 'foreign minister Makei'], { items }).outcome).toBe('right');
  });
});

describe('parts that are named by their meaning', () => {
  const REASONS = ['military weakness', 'low popular support', 'no combat experience'];
  it.each<[typed: string[], outcome: string, suggested: string | null, named: number]>([
    [['weak military', 'low support', 'lack of combat experience'], 'right', 'good', 3],
    [['military weaknesses', 'little support of the people', 'no experience'], 'near', 'hard', 2],
    // Only a misspelled word is less than named.
    [['military weaknes', 'low popular support', 'no combat experience'], 'near', 'hard', 3],
    // What was typed may mean the same: nothing is suggested.
    [['feeble soldiers', 'polls', 'combat experience'], 'wrong', null, 0],
    [['military weakness'], 'wrong', 'again', 1],
  ])('%j is %s, suggested: %s', (typed, outcome, suggested, named) => {
    const verdict = judge(typed, { items: REASONS });
    expect([verdict.outcome, verdict.suggested, verdict.hits.length]).toEqual([outcome, suggested, named]);
  });
});
