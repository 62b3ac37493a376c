import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../core/base/ids';
import { lookAgain, NOTHING_SEEN, sameDrafts, step } from './inboxState';

const ids = (names: string) => names.split('') as CardId[];
const at = (names: string, selected: string) => ({
  ...lookAgain(NOTHING_SEEN, ids(names)),
  selected: selected as CardId,
});

describe('the draft that is looked at', () => {
  it('is the first one to begin with, and none where none waits', () => {
    expect(lookAgain(NOTHING_SEEN, ids('abc')).selected).toBe('a');
    expect(lookAgain(NOTHING_SEEN, []).selected).toBeNull();
    expect(lookAgain(at('a', 'a'), []).selected).toBeNull();
  });

  it('stays while it waits, whatever happens to the others', () => {
    expect(lookAgain(at('abc', 'b'), ids('b')).selected).toBe('b');
    expect(lookAgain(at('abc', 'b'), ids('xabc')).selected).toBe('b');
  });

  it('is the next one once it is decided, and the one before it at the end', () => {
    expect(lookAgain(at('abcd', 'b'), ids('acd')).selected).toBe('c');
    expect(lookAgain(at('abcd', 'b'), ids('ad')).selected).toBe('d');
    expect(lookAgain(at('abc', 'c'), ids('ab')).selected).toBe('b');
  });

  it('is the next in the new order where the decision moved others down', () => {
    expect(lookAgain(at('abcde', 'b'), ids('adec')).selected).toBe('d');
    expect(lookAgain(at('abcde', 'b'), ids('deac')).selected).toBe('d');
  });

  it('is known to have been gone to, until a decision brings another', () => {
    const there = step(at('abc', 'a'), 1);
    expect(there).toMatchObject({ selected: 'b', isMoved: true });
    expect(lookAgain(there, ids('ac'))).toMatchObject({ selected: 'c', isMoved: false });
  });

  it('is the one that came back when an act was taken back', () => {
    const undone = { ...at('acd', 'c'), awaitsReturn: true };
    expect(lookAgain(undone, ids('abcd'))).toMatchObject({ selected: 'b', awaitsReturn: false });
    // An undone edit brings no draft back.
    expect(lookAgain(undone, ids('acd')).selected).toBe('c');
  });

  it('moves by one and stops at both ends', () => {
    expect(step(at('abc', 'b'), 1).selected).toBe('c');
    expect(step(at('abc', 'c'), 1).selected).toBe('c');
    expect(step(at('abc', 'a'), -1).selected).toBe('a');
    expect(step(NOTHING_SEEN, 1).selected).toBeNull();
  });
});

describe('drafts', () => {
  it('are the same in the same order', () => {
    expect(sameDrafts(ids('abc'), ids('abc'))).toBe(true);
    expect(sameDrafts(ids('abc'), ids('acb'))).toBe(false);
    expect(sameDrafts(ids('abc'), ids('ab'))).toBe(false);
  });
});
