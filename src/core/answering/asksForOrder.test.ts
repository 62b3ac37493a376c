import { expect, it } from 'vitest';
import { asksForOrder } from './asksForOrder';

it.each([
  ['Name the four stages in order.', true],
  ['Which three cities fell, in chronological order?', true],
  ['Nenne die drei Phasen der Reihe nach.', true],
  ['Nenne die Phasen in der richtigen Reihenfolge.', true],
  ['Citez les étapes dans l’ordre.', true],
  ['Name the four obstacles, in any order.', false],
  ['What did they do in order to win?', false],
  ['Which orders were given?', false],
])('%s %s', (question, expected) => {
  expect(asksForOrder(question)).toBe(expected);
});
