import { describe, expect, it } from 'vitest';
import { lot } from './lot';

describe('lots', () => {
  it('are even, and independent of each other', () => {
    const bins = Array.from({ length: 10 }, () => 0);
    let product = 0;
    for (let card = 0; card < 10_000; card += 1) {
      const [one, next] = [lot(3, card, 0), lot(3, card, 1)];
      bins[Math.floor(one * 10)] = (bins[Math.floor(one * 10)] ?? 0) + 1;
      product += (one - 0.5) * (next - 0.5);
    }
    for (const n of bins) expect(Math.abs(n - 1_000)).toBeLessThan(150);
    expect(Math.abs(product / 10_000)).toBeLessThan(0.005);
  });
});
