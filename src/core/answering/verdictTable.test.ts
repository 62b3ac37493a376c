// What people typed who knew the answer, and what is made of it. Read it as a table: asked, typed, sentence, suggested grade.
import { describe, expect, it } from 'vitest';
import { judgeText } from './judgeText';

type Row = readonly [back: string, typed: string, outcome: string, finding: string, suggested: string | null];

const table = (language: string, rows: readonly Row[]) =>
  it.each(rows)(`${language}: for “%s”, “%s” is %s (%s), suggested: %s`, (back, typed, ...expected) => {
    const { outcome, finding, suggested } = judgeText(typed, { back, accepted: [] }, [language]);
    expect([outcome, finding, suggested]).toEqual(expected);
  });

describe('the same words in other forms are right', () => {
  table('en', [
    ['military weakness', 'military weaknesses', 'right', 'forms', 'good'],
    ['drag on', 'dragging on', 'right', 'forms', 'good'],
    ['his human rights record', 'the human rights record', 'right', 'forms', 'good'],
    ['the army’s doubtful loyalty', 'doubtful loyalty of the army', 'right', 'forms', 'good'],
    ['a president of Russia', 'Russian president', 'right', 'forms', 'good'],
    ['planned sanctions', 'planning of sanctions', 'right', 'forms', 'good'],
    ['torture of prisoners', 'torturing prisoners', 'right', 'forms', 'good'],
  ]);
});

describe('words of the same stems, and a part of the words, are nearly right', () => {
  table('en', [
    ['non-recognition', 'lack of recognition', 'right', 'forms', 'good'],
    ['non-recognition', 'not being recognized', 'near', 'forms', 'hard'],
    ['non-recognition', 'not being recognised', 'near', 'forms', 'hard'],
    ['military weakness', 'weak army', 'near', 'most', 'hard'],
    ['public opinion', 'public opinion is against the war', 'near', 'more', 'hard'],
    ['his human rights record', 'human rights', 'near', 'part', 'hard'],
    ['his human rights record', 'human rights abuses', 'near', 'most', 'hard'],
    ['having little to offer the West', 'little to offer', 'near', 'part', 'hard'],
    ['the army’s doubtful loyalty', 'doubts about army loyalty', 'near', 'other-order', 'hard'],
    ['creating a migrant crisis', 'migrant crisis', 'near', 'part', 'hard'],
    ['creating a migrant crisis', 'migrant crisis at the EU border', 'near', 'most', 'hard'],
    ['forcing down a Ryanair flight', 'forcing a Ryanair plane to land', 'near', 'most', 'hard'],
    ['a leader of the Belarusian opposition', 'opposition leader', 'near', 'part', 'hard'],
    ['Putin’s displeasure', 'displeases Putin', 'near', 'other-order', 'hard'],
    ['low popular support', 'low support', 'near', 'part', 'hard'],
    ['avowed pacifism', 'pacifism', 'near', 'part', 'hard'],
    ['an army without combat experience', 'no combat experience', 'near', 'part', 'hard'],
  ]);
});

describe('of other words nothing is said', () => {
  table('en', [
    ['military weakness', 'a feeble army', 'wrong', 'other', null],
    ['the population', 'people living there', 'wrong', 'other', null],
    ['new sanctions', 'universities', 'wrong', 'other', null],
    ['four obstacles', 'four hurdles', 'wrong', 'other', null],
  ]);
});

describe('an opposite is never right', () => {
  table('en', [
    ['no majority', 'majority', 'wrong', 'other', null],
    ['a majority', 'no majority', 'wrong', 'other', null],
    ['a majority', 'lack of a majority', 'wrong', 'other', null],
    ['recognition', 'non-recognition', 'wrong', 'other', null],
    ['popular', 'unpopular', 'wrong', 'other', null],
    ['typical', 'atypical', 'wrong', 'other', null],
    ['combat experience', 'without combat experience', 'wrong', 'other', null],
    ['will send troops', 'will not send troops', 'wrong', 'other', null],
  ]);
});

describe('words that only look alike, or stand the other way round, are not right', () => {
  table('en', [
    ['a university', 'a universe', 'near', 'forms', 'hard'],
    ['Russia attacked Ukraine', 'Ukraine attacked Russia', 'near', 'other-order', 'hard'],
    ['from Russia to Belarus', 'to Russia from Belarus', 'near', 'other-order', 'hard'],
    ['a flight from Minsk', 'a flight to Minsk', 'near', 'most', 'hard'],
    ['it did not attack but waited', 'it attacked but did not wait', 'near', 'other-order', 'hard'],
    ['the war of 2014', 'the war of 2022', 'wrong', 'other-number', 'again'],
  ]);
});

describe('months and years in figures', () => {
  table('en', [
    ['August 2020', '8/2020', 'right', 'same', 'good'],
    ['August 2020', '08.2020', 'right', 'same', 'good'],
    ['August 2020', '2020-08', 'right', 'same', 'good'],
    ['August 2020', '2020', 'near', 'part', 'hard'],
    ['August 2020', '’20', 'near', 'part', 'hard'],
    ['August 2020', '9/2020', 'wrong', 'other-date', 'again'],
  ]);
});

describe('other languages have stems of their own', () => {
  table('de', [
    ['die Schwäche der Armee', 'Schwächen der Armee', 'right', 'forms', 'good'],
    ['der lange Krieg', 'lange Kriege', 'right', 'forms', 'good'],
    ['der Krieg', 'kein Krieg', 'wrong', 'other', null],
    // A German "war" is a verb; an English one is not.
    ['es war kalt', 'es ist kalt', 'right', 'forms', 'good'],
  ]);
  table('fr', [
    ['la faiblesse militaire', 'faiblesses militaires', 'right', 'forms', 'good'],
    ['la majorité', 'sans majorité', 'wrong', 'other', null],
  ]);
  table('ru', [
    ['слабость армии', 'слабости армии', 'right', 'forms', 'good'],
    ['признание', 'не признание', 'wrong', 'other', null],
  ]);
  table('fi', [['talo', 'taloissa', 'wrong', 'other', null]]);
});
