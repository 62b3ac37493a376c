// Every panel of cards, of time and of ratings says the same thing three times, and the head says it once.
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../../../core/retention/trueRetention';
import { shownCells } from '../../../ui/plot/figures';
import { fewWords, headWords } from '../memoryWords';
import { readDifficulty, readRetrievability, readStability } from './distributionReadings';
import { readArguments, readGroups } from './groupReadings';
import { column, counts, FIGURES, labels, MEMORY, nothing, plain, TODAY } from './readingsSuite';
import { readGrades, readSeconds } from './timeReadings';

describe('cards and what they are about', () => {
  it('distributions count each card once', () => {
    const stability = readStability(MEMORY);
    expect(plain(stability.finding)).toBe(
      'Half of 40 learned cards hold 12 days or longer before recall falls to 90 %.',
    );
    for (const reading of [stability, readDifficulty(MEMORY), readRetrievability(MEMORY)]) {
      expect(counts(reading)).toEqual(column(reading, 'Cards'));
      expect(counts(reading).reduce((sum, n) => (sum ?? 0) + (n ?? 0), 0)).toBe(40);
    }
    expect(plain(readDifficulty(MEMORY).finding)).toBe('25 % of 40 learned cards stand at 7 or more of 10.');
    const few = { difficulty: [{ from: 7, to: 10, n: 1 }], recall: { ...MEMORY.recall, of: 6 } };
    expect(plain(readDifficulty({ ...MEMORY, ...few }).finding)).toBe(
      '1 of 6 learned cards stands at 7 or more of 10.',
    );
    expect(plain(readRetrievability(MEMORY).finding)).toBe(
      'You would likely recall 91 % of 40 learned cards now; 12 stand in bars below 90 %.',
    );
    const five = { ...MEMORY.recall, of: 5, expected: 4.6 };
    expect(plain(readRetrievability({ ...MEMORY, recall: five }).finding)).toMatch(
      /^You would likely recall 4\.6 of 5 learned cards now/,
    );
  });

  it('groups begin with what is remembered least', () => {
    const reading = readGroups(MEMORY, 'article');
    expect(column(reading, 'Article')).toEqual(['Cards of your own', 'Bridges']);
    expect(column(reading, 'Likely recalled, %')).toEqual([80, 90]);
    expect(column(reading, 'True retention, %')).toEqual([null, 80]);
    expect(counts(reading)).toEqual([10, 30]);
    expect(plain(reading.finding)).toBe(
      '2 articles do not differ for certain: the least is Cards of your own with 80 % of 10 cards, the most Bridges with 90 % of 30 cards.',
    );
    // Only intervals that lie apart leave no doubt.
    const sure = MEMORY.groups.map((group) => ({ ...group, ...(group.id === '' && { expected: 4, low: 2, high: 6 }) }));
    expect(plain(readGroups({ ...MEMORY, groups: sure }, 'article').finding)).toBe(
      'Of 2 articles, Cards of your own are remembered least (40 % of 10 cards), Bridges best (90 %).',
    );
    // Where all stand alike, none is called the least.
    const groups = MEMORY.groups.map((group) => ({ ...group, expected: group.of }));
    expect(plain(readGroups({ ...MEMORY, groups }, 'article').finding)).toBe(
      'Both articles are remembered alike: you would likely recall 100 % of their cards.',
    );
    // Of few cards nothing is said beside another, however far apart the model sees them.
    const small = sure.map((group) => ({ ...group, of: 2, ...(group.id === 'one' && { of: 9 }) }));
    expect(plain(readGroups({ ...MEMORY, groups: small }, 'article').finding)).toBe(
      'Of 2 articles none has 10 learned cards or more: too few to compare.',
    );
    const tiny = sure
      .filter(({ id }) => id === 'one')
      .map((group) => ({ ...group, id: 'two', name: 'Wells', of: 1, expected: 0.1, low: 0, high: 0.2 }));
    expect(plain(readGroups({ ...MEMORY, groups: [...sure, ...tiny] }, 'article').finding)).toBe(
      'Of 2 articles with 10 cards or more, Cards of your own are remembered least (40 % of 10 cards), Bridges best (90 %).',
    );
    expect(readGroups(MEMORY, 'person').figures.columns).toHaveLength(5);
    expect(readGroups(MEMORY, 'kind').marks[0]?.counted?.mark).toEqual({ of: 'kind', type: 'date' });
  });

  it('of few cards whole percents are told, and none of what is only likely is certain', () => {
    const group = { by: 'kind', documentId: null, id: 'date', name: 'date', rate: null } as const;
    const groups = [
      { ...group, of: 3, expected: 2.184, low: 0.9, high: 3 },
      { ...group, id: 'number', of: 2, expected: 1.996, low: 1.87, high: 2 },
      { ...group, id: 'claim', of: 300, expected: 279, low: 270.3, high: 287.7 },
    ];
    const reading = readGroups({ ...MEMORY, groups }, 'kind');
    const shown = shownCells(reading.figures).map((cells) => cells.slice(2, 5).map(({ text, pad }) => text + pad));
    expect(shown).toEqual([
      ['73.0', '30.0', '100.0'],
      ['93.0', '90.1', '95.9'],
      ['99.8', '94.0', '100.0'],
    ]);
    expect(labels(reading)[0]).toBe('Date: 73 % of 3 cards likely recalled, 95 % between 30 and 100');
    expect(column(reading, 'Likely recalled, %')).toEqual([72.8, 93, 99.8]);
  });

  it('an argument is known only when every link is', () => {
    const reading = readArguments(MEMORY);
    expect(column(reading, 'All recalled, %')).toEqual([0, 72]);
    expect(counts(reading)).toEqual([1, 3]);
    expect(labels(reading)).toEqual([
      'The toll paid for it: 1 of 3 links learned, so it is not known yet',
      'The river was crossed: all 2 links recalled with a chance of 72 %',
    ]);
    expect(plain(reading.finding)).toContain('You would likely rebuild 0.7 of 3 arguments');
  });
});

describe('time and ratings', () => {
  it('says the median of all answers, and the slowest kind or rating', () => {
    const byKind = readSeconds(MEMORY, FIGURES, 'kind');
    expect(plain(byKind.finding)).toBe(
      'Half of 40 answers took 9 s or longer; “Number” took longest, 10 s over 30 answers.',
    );
    expect(column(byKind, 'Median, s')).toEqual([10, 6]);
    expect(column(byKind, 'A quarter over, s')).toEqual([14, 8]);
    expect(counts(byKind)).toEqual([30, 10]);
    expect(labels(byKind)[1]).toBe('Date: half of 10 answers took 6 s or longer, the middle half 4 to 8 s');

    // Neither of few answers nor where the figures read the same is one the slowest.
    const [number, date] = MEMORY.times.kinds;
    const half = 'Half of 40 answers took 9 s or longer.';
    const told = (kinds: typeof MEMORY.times.kinds) =>
      plain(readSeconds({ ...MEMORY, times: { ...MEMORY.times, kinds } }, FIGURES, 'kind').finding);
    if (!number || !date) throw new Error('Two kinds are timed.');
    expect(
      told([
        { ...number, answers: 31 },
        { ...date, answers: 9 },
      ]),
    ).toBe(half);
    expect(told([number, { ...date, quartiles: number.quartiles }])).toBe(half);

    const byGrade = readSeconds(MEMORY, FIGURES, 'grade');
    expect(column(byGrade, 'Rating')).toEqual(['Forgot', 'Remembered']);
    expect(column(byGrade, 'Median, s')).toEqual([12.5, null]);
    expect(counts(byGrade)).toEqual([8, 32]);
    expect(byGrade.marks[0]?.counted?.mark).toMatchObject({ of: 'answers', type: null, grade: 1 });

    const times = { ...MEMORY.times, timed: 25 };
    expect(plain(readSeconds({ ...MEMORY, times }, FIGURES, 'kind').finding)).toMatch(
      /^Half of the latest 25 of 40 answers took 9 s or longer/,
    );
  });

  it('counts every rating of every step', () => {
    const reading = readGrades(FIGURES);
    expect(plain(reading.finding)).toBe(
      'Of 150 reviews: forgot 16.7 %, barely 10 %, remembered 66.7 %, instantly 6.7 %.',
    );
    expect(column(reading, 'Barely')).toEqual([10, 5]);
    const steps = [{ from: TODAY, to: TODAY, grades: [1, 0, 2, 0] as const, rate: rateOf(2, 1) }];
    expect(plain(readGrades({ ...FIGURES, steps }).finding)).toBe(
      'Of 3 reviews: forgot 1, barely 0, remembered 2, instantly 0; too few for shares.',
    );
    expect(counts(reading)).toEqual([90, 60]);
  });
});

describe('the head', () => {
  it('is the one number, with how far off it may be', () => {
    const { start, spread, end } = headWords(MEMORY, FIGURES);
    expect(plain(start + spread + end)).toBe('Today you would likely recall 36 ± 3 of 40 cards');
    expect(plain(headWords({ ...MEMORY, deviation: 0.29 }, FIGURES).spread)).toBe('± 0.3');
    const sure = headWords(
      { ...MEMORY, recall: { of: 5, expected: 4.999, low: 4.9, high: 5 }, deviation: 0.03 },
      FIGURES,
    );
    expect(plain(sure.start + sure.spread + sure.end)).toBe('Today you would likely recall 4.99 ± 0.1 of 5 cards');
    const empty = { ...MEMORY, recall: { of: 0, expected: null, low: null, high: null }, deviation: null };
    expect(headWords(empty, { ...FIGURES, answers: 0 }).start).toBe('Nothing is learned yet');
  });

  it('says how little there is to judge by, until there is enough', () => {
    expect(fewWords(FIGURES)).toBe('');
    const trueRetention = { ...FIGURES.trueRetention, all: { ...nothing, all: rateOf(10, 2) } };
    expect(plain(fewWords({ ...FIGURES, answers: 18, trueRetention }))).toBe(
      '18 answers so far, 12 of them reviews of a later day. A rate becomes meaningful near 100.',
    );
  });
});
