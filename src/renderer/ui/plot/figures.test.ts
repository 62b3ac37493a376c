import { describe, expect, it } from 'vitest';
import { csvOf, shownCells } from './figures';

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

describe('figures as a table', () => {
  it('show the numbers of a column with as many decimals as any of them needs', () => {
    const columns = [{ name: 'Week' }, { name: 'Rate, %', isNumber: true }, { name: 'Answers', isNumber: true }];
    const rows = [
      ['2 Mar', 89.5, 1_200],
      ['9 Mar', 81, 4],
      ['16 Mar', null, 0],
    ];
    const texts = shownCells({ columns, rows }).map((cells) => cells.map(({ text }) => text));
    expect(texts).toEqual([
      ['2 Mar', '89.5', '1,200'],
      ['9 Mar', '81.0', '4'],
      ['16 Mar', '–', '0'],
    ]);
    expect(shownCells({ columns, rows }).flatMap((cells) => cells.map(({ pad }) => pad))).not.toContain('.0');
  });

  it('leave room for the decimals a row does without, so that points stand under points', () => {
    const decimals = ([n]: readonly unknown[]) => (Number(n) < 30 ? 0 : 1);
    const columns = [
      { name: 'Cards', isNumber: true },
      { name: 'Recalled, %', isNumber: true, decimals },
    ];
    const rows = [
      [3, 72.8],
      [300, 93],
    ];
    expect(shownCells({ columns, rows }).map(([, share]) => share)).toEqual([
      { text: '73', pad: '.0' },
      { text: '93.0', pad: '' },
    ]);
    expect(csvOf({ columns, rows })).toContain('3,72.8');
  });
});
