import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedVerdict } from './placedVerdict';

const REASONS = ['The piers had cracked', 'Ferries had grown cheap', 'The town could not pay'];
const OTHERS = ['The river froze', 'A king had died'];

describe('placedVerdict', () => {
  it('tells the argument’s own reasons from those of others', () => {
    const verdict = placedVerdict({
      reasons: REASONS,
      placed: ['The town could not pay', 'The river froze'],
      heldBack: null,
    });
    expect(verdict.right).toEqual(['The town could not pay']);
    expect(verdict.missed).toEqual(['The piers had cracked', 'Ferries had grown cheap']);
    expect(verdict.wrong).toEqual(['The river froze']);
    expect(verdict.share).toBeCloseTo(1 / 3);
  });

  it('takes the order of the argument, not of the hand', () => {
    expect(placedVerdict({ reasons: REASONS, placed: REASONS.toReversed(), heldBack: null }).right).toEqual(REASONS);
  });

  it.each([
    ['the piers had CRACKED', 'same', 1],
    ['cracks in its piers', 'same', 1],
    ['something with piers', 'partly', 5 / 6],
    ['nobody knows', 'other', 2 / 3],
    ['  ', 'none', 2 / 3],
  ] as const)('compares “%s” with the reason held back', (typed, likeness, share) => {
    const heldBack = { reason: 'The piers had cracked', typed };
    const verdict = placedVerdict({ reasons: REASONS, placed: REASONS.slice(1), heldBack });
    expect(verdict.named?.likeness).toBe(likeness);
    expect(verdict.share).toBeCloseTo(share);
    expect(verdict.missed).toEqual([]);
  });

  it('suggests by the share of reasons, and is not right with a wrong piece among them', () => {
    const suggestedFor = (placed: readonly string[]) =>
      placedVerdict({ reasons: REASONS, placed, heldBack: null }).suggested;
    expect(suggestedFor(REASONS)).toBe('good');
    expect(suggestedFor([...REASONS, 'The river froze'])).toBe('hard');
    expect(suggestedFor(REASONS.slice(1))).toBe('hard');
    expect(suggestedFor(REASONS.slice(2))).toBe('again');
  });

  it('sorts every piece into exactly one heap', () => {
    const pieces = fc.subarray([...REASONS, ...OTHERS]);
    fc.assert(
      fc.property(pieces, fc.option(fc.constantFrom(...REASONS)), fc.string(), (placed, held, typed) => {
        const heldBack = held === null ? null : { reason: held, typed };
        const laid = placed.filter((piece) => piece !== held);
        const { right, missed, wrong, share } = placedVerdict({ reasons: REASONS, placed: laid, heldBack });
        expect([...right, ...missed].toSorted()).toEqual(REASONS.filter((reason) => reason !== held).toSorted());
        expect([...right, ...wrong].toSorted()).toEqual(laid.toSorted());
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is whole only when every reason was placed or named', () => {
    fc.assert(
      fc.property(fc.subarray(REASONS), (placed) => {
        const { share } = placedVerdict({ reasons: REASONS, placed, heldBack: null });
        expect(share === 1).toBe(placed.length === REASONS.length);
      }),
    );
  });
});
