import { describe, expect, it } from 'vitest';
import { csvOf } from './figures';

describe('figures as CSV', () => {
  it('are a line of names and a line for each row; what is not known is empty', () => {
    const columns = [{ name: 'Week' }, { name: 'Rate, %', isNumber: true }];
    expect(
      csvOf({
        columns,
        rows: [
          ['2 Mar', 89.5],
          ['9 Mar', null],
        ],
      }),
    ).toBe('Week,"Rate, %"\r\n2 Mar,89.5\r\n9 Mar,\r\n');
  });

  it('quote what would break a line, and disarm what a spreadsheet would run', () => {
    const cells = ['say "yes"', 'two\nlines', '=1+1', '-5 apples', '@home'];
    expect(csvOf({ columns: [{ name: 'Said' }], rows: cells.map((cell) => [cell]) })).toBe(
      'Said\r\n"say ""yes"""\r\n"two\nlines"\r\n\'=1+1\r\n\'-5 apples\r\n\'@home\r\n',
    );
  });
});
