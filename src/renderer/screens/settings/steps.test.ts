import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepLength } from '../../../core/scheduling/preset';
import { readSteps, stepsInWords, writeSteps } from './steps';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('steps', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['1m 10m', ['1m', '10m']],
    ['1m, 10m', ['1m', '10m']],
    ['1m,10m', ['1m', '10m']],
    ['1 min, 10 minutes', ['1m', '10m']],
    ['1 min; 2 hours; 1 Day', ['1m', '2h', '1d']],
    ['90M 4 hrs.', ['90m', '4h']],
  ])('%j is %j', (text, steps) => {
    expect(readSteps(text)).toEqual({ ok: true, value: steps });
  });

  it.each([
    ['10', '“10” is no length'],
    ['m', '“m” is no length'],
    ['10x', '“10x” is no length'],
    ['1m ten', '“ten” is no length'],
    ['-5m', '“-5” is no whole number above 0'],
    ['- 5m', '“-” is no length'],
    ['1.5h', '“1.5” is no whole number'],
    ['1,5h', '“1,5” is no whole number'],
    ['0m', 'between 1 and 9999'],
    ['99999m', 'between 1 and 9999'],
    ['1m '.repeat(11), 'more than 10 steps'],
  ])('%j is refused: %s', (text, why) => {
    const read = readSteps(text);
    expect(read.ok ? '' : read.problem.message).toContain(why);
    expect(read.ok ? '' : read.problem.message).toContain('stay as they were');
  });

  it('are read as they are written', () => {
    const step = fc
      .tuple(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('m', 'h', 'd'))
      .map(([length, unit]): StepLength => `${length}${unit}`);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        expect(readSteps(writeSteps(steps))).toEqual({ ok: true, value: steps });
      }),
    );
  });

  it('can be said', () => {
    expect(stepsInWords([])).toBe('');
    expect(plain(stepsInWords(['1d']))).toBe('1 day');
    expect(plain(stepsInWords(['1m', '10m', '2h']))).toBe('1 min, 10 min and 2 hours');
  });
});
