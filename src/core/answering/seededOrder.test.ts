import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededOrder } from './seededOrder';

describe('seededOrder', () => {
  it('lays out every piece once, the same way each time, and never in the order asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.string(), (count, seed) => {
        const order = seededOrder(count, seed);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(order).not.toEqual(Array.from({ length: count }, (_, index) => index));
        expect(seededOrder(count, seed)).toEqual(order);
      }),
    );
  });

  it('differs from seed to seed', () => {
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => seededOrder(6, `card ${seed}`).join()));
    expect(orders.size).toBeGreaterThan(30);
  });

  it('has nothing to change about one piece or none', () => {
    expect(seededOrder(1, 'x')).toEqual([0]);
    expect(seededOrder(0, 'x')).toEqual([]);
  });
});
