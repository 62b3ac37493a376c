// Which year a date without one belongs to.
import { describe, expect, it } from 'vitest';
import { narrativeTime } from './narrativeTime';
import { readDates } from './readDates';

function yearsIn(published: string | null, ...sentences: readonly string[]): (string | undefined)[] {
  const told = narrativeTime(published);
  return sentences.map((sentence) => {
    const dates = readDates(sentence, told.day());
    told.note(dates, sentence.includes('will be') ? [] : dates);
    return dates[0]?.value?.start;
  });
}

describe('a day without a year', () => {
  it('is near the article in the news', () => {
    expect(yearsIn('2022-05-20', 'They met on 24 February.')).toEqual(['2022-02-24']);
  });

  it('is of the year a history has just named', () => {
    expect(
      yearsIn('2016-10-02', 'In July 1911 the rate fell.', 'The men left on 9 August.', 'He died in 1932.'),
    ).toEqual(['1911-07', '1911-08-09', '1932']);
  });

  it('is of the article’s own year again once that is named', () => {
    expect(
      yearsIn('2016-10-02', 'It began in 1911.', 'It was told again in 2016.', 'The book came out on 3 May.'),
    ).toEqual(['1911', '2016', '2016-05-03']);
  });

  it('is of no year that is only foreseen', () => {
    expect(yearsIn('2016-10-02', 'By 2050 it will be gone.', 'The book came out on 3 May.')).toEqual([
      '2050',
      '2016-05-03',
    ]);
  });

  it('is of the year told as past even where the article bears an older date', () => {
    expect(yearsIn('2011-04-13', 'She came to Kesten in 2012.', 'She sang on 4 September.')).toEqual([
      '2012',
      '2012-09-04',
    ]);
  });

  it('is of the year a history has just named on its last day too', () => {
    expect(yearsIn('2016-10-02', 'In July 1911 the rate fell.', 'The men left on 31 December.')[1]).toBe('1911-12-31');
  });

  it('is of no year where nobody names one', () => {
    expect(yearsIn(null, 'They met on 24 February.')).toEqual([undefined]);
  });
});
