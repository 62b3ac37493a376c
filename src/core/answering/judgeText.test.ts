import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableWords } from './comparableWords';
import { judgeText } from './judgeText';

const judge = (typed: string, back: string, accepted: readonly string[] = [], languages = ['en', 'de']) => {
  const { outcome, finding } = judgeText(typed, { back, accepted }, languages);
  return [outcome, finding];
};

describe('typed words', () => {
  it.each<[typed: string, back: string, outcome: string, finding: string]>([
    ['the strongman', 'strongman', 'right', 'same'],
    ['Stróngman!', 'the strongman', 'right', 'same'],
    ['cooperation', 'co-operation', 'right', 'same'],
    ['co operation', 'co-operation', 'right', 'same'],
    ["Lukashenko's", 'Lukashenko’s', 'right', 'same'],
    ['Oesterreich', 'Österreich', 'right', 'same'],
    ['osterreich', 'Österreich', 'right', 'same'],
    ['Strasse', 'die Straße', 'right', 'same'],
    ["l'armee", 'armée', 'right', 'same'],
    ['“unease”', 'unease', 'right', 'same'],
    ['2 elements of policy', 'two elements of policy', 'right', 'same'],
    ['the', 'the', 'right', 'same'],
    ['C', 'C++', 'wrong', 'other'],
    ['it can’t last', 'it cannot last', 'right', 'same'],
    ['2nd', 'second', 'right', 'same'],
    ['21st century', 'the twenty-first century', 'right', 'same'],
    ['twenty-five cards of 1000', '25 cards of 1,000', 'right', 'same'],
    ['troops wouldn’t change it', 'troops would not change it', 'right', 'same'],
    // one slip in a long word
    ['tactcal groups', 'tactical groups', 'near', 'slip'],
    ['tacitcal groups', 'tactical groups', 'near', 'slip'],
    ['Lukashenka', 'Lukashenko', 'near', 'slip'],
    ['wart', 'war', 'wrong', 'other'],
    ['1997 treaty', '1996 treaty', 'wrong', 'other-number'],
    // parts, more, order
    ['Lukashenko', 'Alexander Lukashenko', 'near', 'part'],
    ['Alexander', 'Alexander Lukashenko', 'wrong', 'other'],
    ['President Putin', 'Putin', 'near', 'more'],
    ['Putin or Makei', 'Putin', 'wrong', 'other'],
    ['Putin and Makei', 'Makei and Putin', 'near', 'other-order'],
    ['new sanctions against Minsk', 'sanctions against Minsk', 'near', 'more'],
    ['V. Makei', 'Vladimir Makei', 'near', 'part'],
    ['the Minsk agreements of 2015', 'the Minsk agreements', 'near', 'more'],
    // what decides the meaning
    ['they did send troops', 'they did not send troops', 'wrong', 'other'],
    ['four groups of troops', 'five groups of troops', 'wrong', 'other-number'],
    ['the weather', 'the strongman', 'wrong', 'other'],
    ['?!', 'the strongman', 'wrong', 'other'],
    // amounts and dates, however they are written
    ['9,5 Mio', '9.5 million', 'right', 'same'],
    ['5-10', 'five to ten battalion tactical groups', 'right', 'same'],
    ['7', 'five to ten battalion tactical groups', 'near', 'most'],
    ['over 1,000', 'more than 1,000 political prisoners', 'right', 'same'],
    ['1,000', 'more than 1,000 political prisoners', 'right', 'same'],
    ['9.3 million', '9.5 million', 'near', 'most'],
    ['20 million', '9.5 million', 'wrong', 'other-number'],
    ['more than seven years', 'seven years', 'near', 'most'],
    ['seven', 'seven years', 'right', 'same'],
    ['7 days', 'seven years', 'wrong', 'other-number'],
    ['1.5', '15', 'wrong', 'other-number'],
    ['four hurdles', 'four obstacles', 'wrong', 'other'],
    ['24.02.2022', '24 February 2022', 'right', 'same'],
    ['Feb 24', '24 February', 'right', 'same'],
    ['le 24 février', '24 February', 'right', 'same'],
    ['24.2.', '24 February', 'right', 'same'],
    ['24 February 2022', '24 February', 'right', 'same'],
    ['24 February', '24 February 2022', 'near', 'part'],
    ['25 February', '24 February', 'wrong', 'other-date'],
    ['02/24/2022', '24 February 2022', 'right', 'same'],
    ['2022', 'May 2022', 'near', 'part'],
    ['2021', 'May 2022', 'wrong', 'other-date'],
    ['Mai 2022', 'May 2022', 'right', 'same'],
  ])('“%s” for “%s” is %s (%s)', (typed, back, ...expected) => {
    expect(judge(typed, back)).toEqual(expected);
  });

  it('may be any that is accepted, and says which it comes closest to', () => {
    expect(judgeText('a dictator', { back: 'the strongman', accepted: ['dictator'] }, ['en'])).toMatchObject({
      outcome: 'right',
      matched: 'dictator',
      suggested: 'good',
    });
    expect(judgeText('dictatr', { back: 'the strongman', accepted: ['dictator'] }, ['en'])).toMatchObject({
      outcome: 'near',
      matched: 'dictator',
      suggested: 'hard',
    });
  });

  it('are shown beside the right ones', () => {
    expect(judgeText('a weather in Minsk', { back: 'the strongman of Minsk', accepted: [] }, ['en']).parts).toEqual([
      { kind: 'same', text: 'the' },
      { kind: 'extra', text: 'weather in' },
      { kind: 'missing', text: 'strongman of' },
      { kind: 'same', text: 'Minsk' },
    ]);
  });

  const word = fc.constantFrom(
    'war',
    'not',
    '5',
    'five',
    'the',
    'Minsk',
    'l’armée',
    '9,5',
    'Mio',
    'über',
    '-',
    '«',
    'February',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );

  it('are right when they are the right ones, and any text is judged alike each time', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'de', 'fr'), (typed, back, language) => {
        const verdict = judgeText(typed, { back, accepted: [] }, [language, 'en']);
        expect(judgeText(typed, { back, accepted: [] }, [language, 'en'])).toEqual(verdict);
        // Nothing but articles and marks is no answer.
        if (comparableWords(back).some(({ compared }) => compared !== '')) expect(judge(back, back)[0]).toBe('right');
      }),
      { numRuns: 400 },
    );
  });

  it('are compared in time, however many', () => {
    const long = 'sanctions and more '.repeat(20_000);
    expect(judge(long, 'the strongman')).toEqual(['wrong', 'other']);
  });
});
