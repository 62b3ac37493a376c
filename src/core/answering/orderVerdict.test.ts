import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderVerdict } from './orderVerdict';

const inOrder = (count: number, places: readonly (number | null)[]) =>
  orderVerdict(count, places)
    .events.filter(({ isInOrder }) => isInOrder)
    .map(({ event }) => event);

/** Every order of up to seven events. */
const orders = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, index) => index),
    { minLength: count },
  ),
);

describe('orderVerdict', () => {
  it('finds the right order right', () => {
    const verdict = orderVerdict(4, [0, 1, 2, 3]);
    expect(verdict).toMatchObject({ share: 1, pairs: 6, pairsInOrder: 6 });
    expect(verdict.events.every(({ isInOrder, event, given }) => isInOrder && event === given)).toBe(true);
  });

  it('blames only the event that was set wrong, although all others moved by one', () => {
    expect(inOrder(5, [4, 0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
    expect(inOrder(5, [1, 2, 3, 4, 0])).toEqual([1, 2, 3, 4]);
  });

  it('says where each event was put', () => {
    expect(orderVerdict(3, [2, null, 0]).events).toEqual([
      { event: 0, given: 2, isInOrder: false },
      { event: 1, given: null, isInOrder: false },
      { event: 2, given: 0, isInOrder: true },
    ]);
  });

  it('counts pairs: neighbours swapped cost one of them, everything turned round costs all', () => {
    expect(orderVerdict(4, [1, 0, 2, 3]).share).toBeCloseTo(5 / 6);
    expect(orderVerdict(4, [3, 2, 1, 0]).share).toBe(0);
  });

  it('suggests by the share of pairs: all of them, two thirds, or less', () => {
    expect(orderVerdict(3, [0, 1, 2])).toMatchObject({ outcome: 'right', suggested: 'good' });
    expect(orderVerdict(3, [1, 0, 2])).toMatchObject({ outcome: 'near', suggested: 'hard' });
    expect(orderVerdict(3, [1, 2, 0])).toMatchObject({ outcome: 'wrong', suggested: 'again' });
  });

  it('gives nothing for what was left out', () => {
    expect(orderVerdict(3, [null, null, null])).toMatchObject({ share: 0, pairsInOrder: 0 });
    expect(orderVerdict(3, [0, 1, null]).share).toBeCloseTo(1 / 3);
  });

  it('has nothing to compare about one event', () => {
    expect(orderVerdict(1, [0]).share).toBe(1);
  });

  it('and its mirror image share out all pairs', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const there = orderVerdict(order.length, order).pairsInOrder;
        const back = orderVerdict(order.length, order.toReversed()).pairsInOrder;
        expect(there + back).toBe((order.length * (order.length - 1)) / 2);
      }),
    );
  });

  it('marks a set of events that really stand in order, and no larger one exists', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const marked = inOrder(order.length, order);
        const asPlaced = order.filter((event) => marked.includes(event));
        expect(asPlaced).toEqual(marked);
        const subsets = Array.from({ length: 2 ** order.length }, (_, bits) =>
          order.filter((_event, index) => (bits >> index) & 1),
        );
        const rising = subsets.filter((set) =>
          set.every((event, index) => index === 0 || event > (set[index - 1] ?? 0)),
        );
        expect(marked.length).toBe(Math.max(...rising.map((set) => set.length)));
      }),
    );
  });
});
