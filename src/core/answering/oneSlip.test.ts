import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip } from './oneSlip';

describe('one slip', () => {
  it.each([
    ['tactical', 'tactcal', true],
    ['tactical', 'tacttical', true],
    ['tactical', 'tectical', true],
    ['tactical', 'tcatical', true],
    ['tactical', 'tactical', false],
    ['tactical', 'tacitacl', false],
    ['tactical', 'tctcal', false],
    ['abc', 'cba', false],
    ['', 'a', true],
    ['', '', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
  });

  it('is what one change makes, either way round', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'add', 'change', 'swap'), (right, place, change) => {
        const at = place % right.length;
        const [before, letter, after] = [right.slice(0, at), right.charAt(at), right.slice(at + 1)];
        const typed = {
          drop: before + after,
          add: `${before}é${letter}${after}`,
          change: `${before}é${after}`,
          swap: before + after.slice(0, 1) + letter + after.slice(1),
        }[change];
        expect(isOneSlip(typed, right)).toBe(typed !== right);
        expect(isOneSlip(right, typed)).toBe(typed !== right);
      }),
    );
  });
});
