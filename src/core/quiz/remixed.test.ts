import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures/figuresOf';
import { candidatesOf } from './formats';
import { someArticle } from './knowledgeSuite';
import { partsOf } from './marking/partsGiven';
import { remixed } from './remixed';

describe('a question asked again', () => {
  it('has the same right answer wherever its options, pieces and roles now stand, and they do move', () => {
    let moved = 0;
    fc.assert(
      fc.property(someArticle, fc.string(), (article, seed) => {
        for (const { question } of candidatesOf([figuresOf(article)], 'a seed')) {
          const other = remixed(question, seed);
          if ('options' in question && 'options' in other) {
            expect(other.options[other.right]).toEqual(question.options[question.right]);
            expect(new Set(other.options)).toEqual(new Set(question.options));
            if (other.options[0] !== question.options[0]) moved += 1;
          } else if (('pieces' in question && 'pieces' in other) || ('names' in question && 'names' in other)) {
            expect(partsOf(other)).toEqual(partsOf(question));
          } else expect(other).toEqual(question);
        }
      }),
      { numRuns: 30 },
    );
    expect(moved).toBeGreaterThan(10);
  });
});
