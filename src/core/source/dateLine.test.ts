import { describe, expect, it } from 'vitest';
import { readDateLine } from './dateLine';

describe('a line that is only a date', () => {
  it.each([
    ['20 May 2022', '2022-05-20'],
    ['May 20, 2022', '2022-05-20'],
    ['2022-05-20', '2022-05-20'],
    ['20th of May 2022', '2022-05-20'],
    ['Fri, 20 May 2022', '2022-05-20'],
    ['Published on May 20, 2022 at 14:30', '2022-05-20'],
    ['2022-05-20T08:00:00Z', '2022-05-20'],
    ['Sept. 3, 2019', '2019-09-03'],
  ])('%s', (line, iso) => {
    expect(readDateLine(line)).toEqual({ date: iso });
  });

  it('knows a month without a day, as precisely as the line says', () => {
    expect(readDateLine('May 2022')).toEqual({ date: '2022-05' });
  });

  it.each([
    '30 February 2022',
    '2022-13-01',
    'Summer 2022',
    '05/06/2022',
    'May',
    '20 May 2022 was cold',
    'Ma 3, 2022',
    '',
  ])('"%s" is no date', (line) => {
    expect(readDateLine(line)).toBeNull();
  });
});
