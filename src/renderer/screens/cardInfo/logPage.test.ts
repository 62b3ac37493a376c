import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logPage, PAGE } from './logPage';

it('the pages of a log hold each answer once, the latest on the first', () => {
  fc.assert(
    fc.property(fc.nat(1_000), (answers) => {
      const { last } = logPage(answers, 0);
      const shown = Array.from({ length: last + 1 }, (_, page) => logPage(answers, page)).flatMap(({ from, to }) => {
        expect(to - from).toBeLessThanOrEqual(PAGE);
        return Array.from({ length: to - from }, (__, index) => from + index);
      });
      expect(shown).toEqual(Array.from({ length: answers }, (_, index) => index));
    }),
  );
  // A page that is there no more, after an answer was taken back, is the last there is.
  expect(logPage(100, 1)).toEqual({ from: 0, to: 100, last: 0 });
});
