import { expect, it } from 'vitest';
import { isNodeTooOld } from '../launch/runCommand.mjs';
import { Problem, sentenceOf } from './problem.mjs';

it('a problem is told in its own words, anything else in a sentence without a stack', () => {
  expect(sentenceOf(new Problem('All is well.'))).toBe('All is well.');
  expect(sentenceOf(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toMatch(/disk is full.*Nothing was lost/);
  expect(sentenceOf(new Error('odd'))).toMatch(/unexpected happened: odd\. Your study data was not touched/);
  expect(sentenceOf(new Error('odd'))).not.toMatch(/\n\s+at /);
});

it('a Node older than 20.19 is refused', () => {
  expect(['18.20.4', '20.18.9'].map(isNodeTooOld)).toEqual([true, true]);
  expect(['20.19.0', '22.0.0'].map(isNodeTooOld)).toEqual([false, false]);
});
