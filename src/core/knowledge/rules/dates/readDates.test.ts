import { describe, expect, it } from 'vitest';
import { readDates } from './readDates';

const PUBLISHED = '2019-06-03';
const read = (text: string, published: string | null = PUBLISHED, language = 'en') =>
  readDates(text, published, language).map(({ text: words, value }) => [
    words,
    value?.start ?? null,
    value?.precision ?? null,
  ]);

describe('dates in English', () => {
  it.each([
    ['on April 12, 1961', 'April 12, 1961', '1961-04-12', 'day'],
    ['on 12 April 1961', '12 April 1961', '1961-04-12', 'day'],
    ['the 4th of May 1932', '4th of May 1932', '1932-05-04', 'day'],
    ['since August 1914', 'August 1914', '1914-08', 'month'],
    ['in 1986', '1986', '1986', 'year'],
    ['in the late 1920s', 'the late 1920s', '1920', 'decade'],
    ['on 2019-05-30', '2019-05-30', '2019-05-30', 'day'],
  ])('%s', (text, words, start, precision) => {
    expect(read(text)).toEqual([[words, start, precision]]);
  });

  it('are no times of day', () => {
    expect(read('The bell rang at 1030 GMT.')).toEqual([]);
  });

  it('know a span of years', () => {
    expect(readDates('the war of 1914-1918', null)[0]?.value).toEqual({
      start: '1914',
      end: '1918',
      precision: 'year',
    });
  });

  it('take the year nearest to the article where they name none', () => {
    expect(read('on June 28')).toEqual([['June 28', '2019-06-28', 'day']]);
    expect(read('in December', '2019-01-10')).toEqual([['December', '2018-12', 'month']]);
    expect(read('on June 28', null)).toEqual([['June 28', null, null]]);
  });

  it('take the year their sentence has named', () => {
    expect(read('She began 2014 in Kesten, but left on May 17.')[1]).toEqual(['May 17', '2014-05-17', 'day']);
    expect(read('In 1931, on May 17, the mill burnt.')[1]).toEqual(['May 17', '1931-05-17', 'day']);
    expect(read('The 2014 plan was read on May 17.')[1]).toEqual(['May 17', '2019-05-17', 'day']);
  });

  it('are of the year behind the next one', () => {
    expect(read('He left on 30 August and 2 September 2004.')).toEqual([
      ['30 August', '2004-08-30', 'day'],
      ['2 September 2004', '2004-09-02', 'day'],
    ]);
    // No day of the year before: nobody wrote that.
    expect(read('from 28 December to 3 January 2004')[0]?.[1]).not.toBe('2004-12-28');
  });

  it('are one where it was either', () => {
    expect(read('On 2 May or 4 May 1923 she left.')).toEqual([['2 May or 4 May 1923', '1923-05-02', 'day']]);
  });

  it('name the weekday before the article', () => {
    expect(read('on Friday')).toEqual([['Friday', '2019-05-31', 'day']]);
  });

  it('keep a century with its era', () => {
    expect(read('In the fifth century BC they argued')).toEqual([['the fifth century BC', null, null]]);
  });

  it('are not every number of four digits', () => {
    expect(read('1800 people, 2000 km, $1999, a Boeing 1747, about 1500 ships, Decree 2005-981')).toEqual([]);
  });

  it('are not dates that do not exist', () => {
    expect(read('February 30, 1999').some(([words]) => words === 'February 30, 1999')).toBe(false);
  });
});

describe('dates in other languages', () => {
  it.each([
    ['de', 'am 12. April 1961', '1961-04-12'],
    ['ru', '12 апреля 1961 года', '1961-04-12'],
    ['fr', 'le 12 avril 1961', '1961-04-12'],
    ['es', 'el 12 de abril de 1961', '1961-04-12'],
  ])('%s: %s', (language, text, start) => {
    expect(read(text, null, language)[0]?.[1]).toBe(start);
  });
});
