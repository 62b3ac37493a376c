import { describe, expect, it } from 'vitest';
import { judgeAnswer, judgeChosen } from './judgeAnswer';
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

  it('fills a gap whatever its case, accents and articles', () => {
    const gap = anItem('c', { kind: 'cloze', back: 'the strongman', accepted: ['dictator'] });
    expect(told(gap, 'Stróngman').slice(0, 2)).toEqual(['right', 'good']);
    expect(told(gap, 'a dictator').slice(0, 2)).toEqual(['right', 'good']);
    const wrong = judgeAnswer(gap, ['the weather'], 'en');
    expect(wrong).toMatchObject({ suggested: 'again', verdict: { outcome: 'wrong' } });
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
    expect(told(list, 'rain').slice(0, 2)).toEqual(['wrong', 'again']);
  });

  it('is right when the right option was chosen', () => {
    const item = anItem('q', { back: 'Makei' });
    expect(judgeChosen(item, ['Makei', 'Putin'], 'Makei')).toMatchObject({ mode: 'chosen', suggested: 'good' });
    expect(judgeChosen(item, ['Makei', 'Putin'], 'Putin')).toMatchObject({ suggested: 'again', typed: 'Putin' });
  });
});
