import { describe, expect, it } from 'vitest';
import { judgeAnswer, judgeChosen } from './judgeAnswer';
import { asCounted } from './listTold';
import { anItem } from './sessionSuite';

const people = { mode: 'percent', low: 9_025_000, high: 9_975_000, unit: 'people' } as const;
const number = anItem('n', { kind: 'number', back: '9.5 million', tolerance: people });
const told = (item: typeof number, ...words: string[]) => {
  const given = judgeAnswer(item, words, 'de');
  return [given?.verdict.outcome, given?.suggested, given?.verdict.sentence];
};

describe('a typed answer', () => {
  it('is none when nothing was typed', () => {
    expect(judgeAnswer(number, [' '], 'en')).toBeNull();
  });

  it('may be read in the language of the card or of the computer', () => {
    expect(told(number, '9.2 million')).toEqual(['right', 'good', 'You were 0.3 million short, within tolerance.']);
    expect(told(number, '9,2 Mio').slice(0, 2)).toEqual(['right', 'good']);
    expect(told(number, '10.2 million').slice(0, 2)).toEqual(['near', 'hard']);
    expect(told(number, '95 million').slice(0, 2)).toEqual(['wrong', 'again']);
    expect(told(number, 'many')).toEqual(['wrong', 'again', 'No number could be read in it.']);
  });

  it('is told with its reading and what else it could mean', () => {
    const ships = anItem('s', {
      kind: 'number',
      back: '1,234 ships',
      tolerance: { mode: 'percent', low: 1172.3, high: 1295.7, unit: 'ships' },
    });
    expect(judgeAnswer(ships, ['1.234'], 'en')?.verdict).toMatchObject({
      understood: '1,234\u00a0ships',
      otherwise: '1.234',
      sentence: 'Your figure is right.',
      scale: { low: 1172.3, high: 1295.7, answer: 1234, yours: { low: 1234, high: 1234 } },
    });
    expect(judgeAnswer(ships, ['1,234 %'], 'en')?.verdict).toMatchObject({ outcome: 'right' });
    const distance = anItem('d', {
      kind: 'number',
      back: '120 km',
      tolerance: { mode: 'percent', low: 114, high: 126, unit: 'km' },
    });
    expect(judgeAnswer(distance, ['about 75 miles'], 'en')?.verdict).toMatchObject({
      outcome: 'right',
      understood: 'about 75\u00a0miles = about 120.7\u00a0km',
      otherwise: null,
    });
    expect(told(distance, '120 hours')).toEqual(['wrong', 'again', 'Yours is in hours, the answer in km.']);
    expect(judgeAnswer(distance, ['120 hours'], 'en')?.verdict).toMatchObject({
      scale: null,
      understood: '120\u00a0hours',
    });
    expect(told(distance, 'more than 110 km')).toEqual([
      'near',
      'hard',
      'Your answer is a bound; the text gives the figure.',
    ]);
    expect(told({ ...distance, accepted: ['to the border'] }, 'To the border')).toEqual([
      'right',
      'good',
      'These words count as right.',
    ]);
    expect(told(distance, '0 to 1000 km')[2]).toBe('Your range holds the answer and too much besides.');
    expect(judgeAnswer(distance, ['9'.repeat(60)], 'en')?.verdict).toMatchObject({
      scale: null,
      sentence: 'You were far over.',
    });
    const year = anItem('y', {
      kind: 'number',
      back: '1996',
      tolerance: { mode: 'exact', low: 1996, high: 1996, unit: 'year' },
    });
    expect(told(year, '1995')).toEqual(['wrong', 'again', 'You were 1\u00a0year too early.']);
    expect(judgeAnswer(year, ['12.3.1996'], 'en')?.verdict).toMatchObject({ understood: '1996' });
  });

  it('fills a gap whatever its case, accents and articles', () => {
    const gap = anItem('c', { kind: 'cloze', back: 'the strongman', accepted: ['dictator'] });
    expect(told(gap, 'Stróngman').slice(0, 2)).toEqual(['right', 'good']);
    expect(told(gap, 'a dictator').slice(0, 2)).toEqual(['right', 'good']);
    const wrong = judgeAnswer(gap, ['the weather'], 'en');
    expect(wrong).toMatchObject({
      suggested: null,
      verdict: { outcome: 'wrong', sentence: 'These are other words: did you mean the same?' },
    });
    expect(wrong?.verdict).toMatchObject({
      parts: [
        { kind: 'same', text: 'the' },
        { kind: 'extra', text: 'weather' },
        { kind: 'missing', text: 'strongman' },
      ],
    });
  });

  it('names the parts of a list in any order, each once', () => {
    const list = anItem('l', { kind: 'list', items: ['army', 'sanctions', 'polls'] });
    expect(told(list, 'polls', 'army', 'sanctions').slice(0, 2)).toEqual(['right', 'good']);
    expect(judgeAnswer(list, ['polls', 'polls', 'army'], 'en')?.verdict).toMatchObject({
      outcome: 'near',
      missing: ['sanctions'],
      extra: ['polls'],
    });
    expect(told(list, 'rain').slice(0, 2)).toEqual(['wrong', null]);
    expect(told(list, 'army').slice(0, 2)).toEqual(['wrong', 'again']);
  });

  it('of a list that is counted as right fills the rows that seemed missing, and the count follows', () => {
    const list = anItem('l', { kind: 'list', items: ['army', 'sanctions', 'polls', 'trade'] });
    const given = judgeAnswer(list, ['army', 'penalties', 'surveys'], 'en');
    expect(given?.verdict).toMatchObject({ sentence: 'You named 1 of 4.', missing: ['sanctions', 'polls', 'trade'] });
    expect(given && asCounted(given, 'again')).toBe(given);
    expect(given && asCounted(given, 'good').verdict).toMatchObject({
      outcome: 'right',
      sentence: 'You named 3 of 4.',
      hits: [
        { item: 'army', typed: 'army' },
        { item: 'sanctions', typed: 'penalties' },
        { item: 'polls', typed: 'surveys' },
      ],
      missing: ['trade'],
      extra: [],
    });
  });

  it('is never told as metres of people, nor a year as within a tolerance', () => {
    expect(judgeAnswer(number, ['9.5m'], 'en')?.verdict).toMatchObject({ outcome: 'right', otherwise: null });
    const year = anItem('y', {
      kind: 'number',
      back: '2021',
      tolerance: { mode: 'exact', low: 2021, high: 2021, unit: 'year' },
    });
    for (const typed of ['2021', "'21", '’21']) {
      expect(judgeAnswer(year, [typed], 'en')?.verdict, typed).toMatchObject({
        outcome: 'right',
        reason: 'The year is right.',
      });
    }
  });

  it('is right when the right option was chosen', () => {
    const item = anItem('q', { back: 'Makei' });
    expect(judgeChosen(item, ['Makei', 'Putin'], 'Makei')).toMatchObject({ mode: 'chosen', suggested: 'good' });
    expect(judgeChosen(item, ['Makei', 'Putin'], 'Putin')).toMatchObject({ suggested: 'again', typed: 'Putin' });
  });
});
