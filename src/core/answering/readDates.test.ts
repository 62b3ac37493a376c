import { describe, expect, it } from 'vitest';
import { readDates } from './readDates';

const told = (text: string) =>
  readDates(text).map(({ year, month, day }) => [year ?? '', month ?? '', day ?? ''].join('-'));

describe('a date', () => {
  it.each<[string, ...string[]]>([
    ['24 February 2022', '2022-2-24'],
    ['24th of February, 2022', '2022-2-24'],
    ['February 24th, 2022', '2022-2-24'],
    ['on Thursday, 24 Feb. 2022', '2022-2-24'],
    ['24. Februar 2022', '2022-2-24'],
    ['am 24. Februar', '-2-24'],
    ['le 1er mars 2022', '2022-3-1'],
    ['jeudi 24 février', '-2-24'],
    ['1. März', '-3-1'],
    ['août 2020', '2020-8-'],
    ['May', '-5-'],
    ['24.02.2022', '2022-2-24'],
    ['24.2.22', '2022-2-24'],
    ['24.2.', '-2-24'],
    ['2022-02-24', '2022-2-24'],
    ['3/4/2022', '2022-4-3', '2022-3-4'],
    ['2/24/2022', '2022-2-24'],
    ['24/2', '-2-24'],
    ['30 February'],
    ['13/13/2022'],
    ['24'],
    ['2022'],
    ['24-2'],
    ['next Thursday'],
    ['24 people'],
    [''],
  ])('%s', (text, ...readings) => {
    expect(told(text)).toEqual(readings);
  });
});
