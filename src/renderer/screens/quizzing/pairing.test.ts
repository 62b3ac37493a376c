import { describe, expect, it } from 'vitest';
import { giveRole, nextFree, pairingWords } from './pairing';

const NAMES = ['Ana', 'Berg', 'Cho'];

describe('giving roles', () => {
  it('swaps a role that another name has, and says what became of the other', () => {
    const before = [0, 1, null];
    const after = giveRole(before, 1, 0);
    expect(after).toEqual([1, 0, null]);
    expect(pairingWords(NAMES, before, after, 1)).toBe('Berg: a. It was Ana’s, who now has b.');
    expect(giveRole(before, 2, 0)).toEqual([null, 1, 0]);
    expect(pairingWords(NAMES, before, [null, 1, 0], 2)).toBe('Cho: a. It was Ana’s, who now has none.');
    expect(pairingWords(NAMES, before, giveRole(before, 0, null), 0)).toBe('Ana: no role.');
    expect(giveRole(before, 1, null)).toEqual([0, null, null]);
  });

  it('steps to a side only to roles nobody has, and takes none silently', () => {
    expect(nextFree([0, null, null], 1, 1, 3)).toBe(1);
    expect(nextFree([0, null, 2], 1, -1, 3)).toBe(1);
    expect(nextFree([0, 1, 2], 1, 1, 3)).toBe(1);
  });
});
