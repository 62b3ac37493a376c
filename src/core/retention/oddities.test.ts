import { describe, expect, it } from 'vitest';
import { type OddityQuestion, odditiesOf } from './oddities';

const usual: OddityQuestion = {
  grades: [20, 15, 150, 15],
  model: { scored: 200, recalled: 180, predicted: 0.9 },
  clock: { backwards: 0, ahead: 0 },
};
const kinds = (over: Partial<OddityQuestion>) => odditiesOf({ ...usual, ...over }).map(({ kind }) => kind);

describe('oddities of a log', () => {
  it('are none in a usual one, and none in one too short to tell', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ grades: [0, 40, 30, 0] })).toEqual([]);
  });

  it('“barely” for what was forgotten: seldom “forgot”, more recalled than foretold, and right if it meant forgotten', () => {
    const model = { scored: 200, recalled: 198, predicted: 0.88 };
    expect(kinds({ grades: [2, 30, 160, 8], model })).toEqual(['hardAsAgain']);
    // As often recalled as foretold: then “barely” is what it says.
    expect(kinds({ grades: [2, 30, 160, 8], model: { ...model, recalled: 176 } })).toEqual([]);
    // Whoever says “forgot” as often knows the difference.
    expect(kinds({ grades: [25, 30, 140, 5], model })).toEqual([]);
  });

  it('one button for everything, or “instantly” for most', () => {
    expect(odditiesOf({ ...usual, grades: [2, 0, 198, 0] })).toEqual([{ kind: 'oneButton', grade: 3, share: 0.99 }]);
    expect(kinds({ grades: [20, 10, 60, 110] })).toEqual(['mostlyEasy']);
  });

  it('a clock that jumped', () => {
    expect(odditiesOf({ ...usual, clock: { backwards: 2, ahead: 1 } })).toEqual([{ kind: 'clock', answers: 3 }]);
  });
});
