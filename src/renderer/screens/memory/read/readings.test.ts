// Every panel says the same thing three times: in its sentence, in its table and in its marks. Figures by hand.
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../../core/base/ids';
import { asInstant } from '../../../../core/base/time';
import type { AgreementBin, ModelFigures } from '../../../../core/retention/modelFigures';
import { rateOf } from '../../../../core/retention/trueRetention';
import type { MemoryFigures, RetentionFigures } from '../../../../shared/contract/retention';
import { fewWords, headWords } from '../memoryWords';
import { readCalibration, readCurve } from './curveReading';
import { readDays } from './daysReading';
import { readDifficulty, readRetrievability, readStability } from './distributionReadings';
import { readForecast } from './forecastReading';
import { readArguments, readGroups } from './groupReadings';
import { readPeriods } from './periodsReading';
import type { Reading } from './reading';
import { readRetentionPanel } from './retentionReading';
import { readGrades, readSeconds } from './timeReadings';

/** Friday. */
const NOW = asInstant(Date.UTC(2026, 10, 20, 9));
const TODAY = '2026-11-20';
const one = 'one' as DocumentId;

const nothing = { young: rateOf(0, 0), mature: rateOf(0, 0), all: rateOf(0, 0) };
const some = { young: rateOf(80, 20), mature: rateOf(45, 5), all: rateOf(125, 25) };

const FIGURES: RetentionFigures = {
  now: NOW,
  today: TODAY,
  desiredRetention: 0.9,
  answers: 400,
  since: '2026-10-01',
  span: { from: '2026-11-09', to: TODAY },
  trueRetention: { today: nothing, yesterday: nothing, week: some, month: some, year: some, all: some },
  rates: some,
  steps: [
    { from: '2026-11-09', to: '2026-11-15', grades: [15, 10, 60, 5], rate: rateOf(75, 15) },
    { from: '2026-11-16', to: TODAY, grades: [10, 5, 40, 5], rate: rateOf(50, 10) },
  ],
  forecast: {
    overdue: 3,
    days: [
      { day: TODAY, young: 2, mature: 4, steps: 1 },
      { day: '2026-11-21', young: 0, mature: 0, steps: 0 },
      { day: '2026-11-22', young: 5, mature: 1, steps: 0 },
    ],
    fresh: 4,
    pace: { review: 10_000, step: 5_000 },
  },
  activity: [
    { day: '2026-11-18', answers: 12, millis: 240_000 },
    { day: TODAY, answers: 5, millis: 60_000 },
  ],
};

const bin = (over: Partial<AgreementBin>): AgreementBin => ({
  ...{ from: 1, to: 2, bin: 0, n: 100, predicted: 0.9, observed: 0.88, low: 0.8, high: 0.93 },
  ...over,
});

const MODEL: ModelFigures = {
  ...{ scored: 150, recalled: 125, predicted: 0.85, logLoss: 0.41, averageLoss: 0.45, rmseBins: 0.061 },
  calibration: [
    bin({ from: 0.8, to: 0.84, bin: 7, n: 50, predicted: 0.82 }),
    bin({ from: 0.91, to: 0.93, bin: 11, n: 100 }),
  ],
  curve: [bin({}), bin({ from: 9, to: 14, bin: 5, n: 50, predicted: 0.97 })],
};

const MEMORY: MemoryFigures = {
  ...{ now: NOW, desiredRetention: 0.9, deviation: 2.6 },
  recall: { of: 40, expected: 36.4, low: 31.3, high: 40 },
  groups: [
    {
      by: 'article',
      documentId: one,
      id: 'one',
      name: 'Bridges',
      of: 30,
      expected: 27,
      low: 24,
      high: 30,
      rate: rateOf(8, 2),
    },
    { by: 'article', documentId: null, id: '', name: '', of: 10, expected: 8, low: 5, high: 10, rate: rateOf(0, 0) },
    {
      by: 'kind',
      documentId: null,
      id: 'date',
      name: 'date',
      of: 40,
      expected: 36,
      low: 31,
      high: 40,
      rate: rateOf(9, 1),
    },
    { by: 'person', documentId: null, id: 'mason', name: 'I. Mason', of: 4, expected: 3, low: 2, high: 4, rate: null },
  ],
  arguments: [
    { documentId: one, id: 'why', conclusion: 'the river was crossed', links: 2, learned: 2, cards: 3, chance: 0.72 },
    { documentId: one, id: 'how', conclusion: 'the toll paid for it', links: 3, learned: 1, cards: 1, chance: 0 },
    { documentId: one, id: 'who', conclusion: 'the council agreed', links: 2, learned: 0, cards: 0, chance: null },
  ],
  stability: {
    bins: [
      { from: 0, to: 1, n: 10 },
      { from: 1, to: 36_500, n: 30 },
    ],
    median: 12,
  },
  difficulty: [
    { from: 1, to: 7, n: 30 },
    { from: 7, to: 10, n: 10 },
  ],
  retrievability: [
    { from: 0, to: 0.9, n: 12 },
    { from: 0.9, to: 1, n: 28 },
  ],
  risk: { cards: 0, first: [] },
  clock: { backwards: 0, ahead: 0 },
  times: {
    ...{ timed: 40, all: { low: 5_000, median: 9_040, high: 12_000 } },
    kinds: [
      { type: 'number', answers: 30, quartiles: { low: 6_000, median: 10_000, high: 14_000 } },
      { type: 'date', answers: 10, quartiles: { low: 4_000, median: 6_000, high: 8_000 } },
    ],
    grades: [
      { grade: 1, answers: 8, quartiles: { low: 9_000, median: 12_500, high: 20_000 } },
      { grade: 3, answers: 32, quartiles: null },
    ],
  },
};

const plain = (words: string): string => words.replaceAll('\u00a0', ' ').replaceAll('*', '');
const column = ({ figures }: Reading, name: string): unknown[] => {
  const at = figures.columns.findIndex((one) => one.name === name);
  expect(at, name).toBeGreaterThanOrEqual(0);
  return figures.rows.map((row) => row[at]);
};
const counts = ({ marks }: Reading): (number | null)[] => marks.map(({ counted }) => counted?.n ?? null);
const labels = ({ marks }: Reading): string[] => marks.map(({ label }) => plain(label));

describe('true retention', () => {
  it('says share, count, interval and goal, and each week as much', () => {
    const reading = readRetentionPanel(FIGURES);
    expect(plain(reading.finding)).toBe(
      'True retention 83.3 %: 125 of 150 first answers of the day, 95 % between 76.6 and 88.4. The goal is 90.',
    );
    expect(column(reading, 'Recalled')).toEqual([75, 50]);
    expect(column(reading, 'Forgotten')).toEqual([15, 10]);
    expect(column(reading, 'Rate, %')).toEqual([83.3, 83.3]);
    expect(counts(reading)).toEqual([90, 60]);
    expect(labels(reading)[0]).toBe('9 Nov to 15 Nov: 83.3 %, 75 of 90 recalled, 95 % between 74.3 and 89.6');
    expect(reading.isFew).toBe(false);
  });

  it('draws no trend through a few reviews, and says why', () => {
    const rates = { ...nothing, all: rateOf(5, 1) };
    const steps = [{ from: '2026-11-16', to: TODAY, grades: [1, 0, 5, 0] as const, rate: rateOf(5, 1) }];
    const reading = readRetentionPanel({ ...FIGURES, rates, steps });
    expect(reading.isFew).toBe(true);
    expect(plain(reading.finding)).toBe(
      '5 of 6 reviews recalled so far, 95 % between 43.6 and 97. A rate becomes meaningful near 100.',
    );
  });

  it('has nothing to draw over nothing', () => {
    expect(readRetentionPanel({ ...FIGURES, rates: nothing, answers: 0 })).toMatchObject({
      isEmpty: true,
      finding: 'Nothing was answered yet. Retention is measured when a learned card comes back on a later day.',
    });
  });

  it('by period tells young and mature apart, and whether they differ for certain', () => {
    const reading = readPeriods(FIGURES);
    expect(plain(reading.finding)).toBe(
      'Young and mature cards do not differ for certain: young 80 % of 100, mature 90 % of 50.',
    );
    expect(column(reading, 'Recalled')).toEqual([0, 0, 0, 0, 0, 0, ...[1, 2, 3, 4].flatMap(() => [80, 45, 125])]);
    expect(counts(reading)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      ...[1, 2, 3, 4].flatMap(() => [100, 50, 150]),
    ]);
    const apart = { young: rateOf(800, 200), mature: rateOf(950, 50), all: rateOf(1750, 250) };
    expect(readPeriods({ ...FIGURES, trueRetention: { ...FIGURES.trueRetention, all: apart } }).finding).toMatch(
      /^You hold mature cards better/,
    );
  });
});

describe('the work to come', () => {
  it('counts what is late apart, with the minutes it takes', () => {
    const reading = readForecast(FIGURES, 30);
    expect(plain(reading.finding)).toBe(
      '10 cards today, about 2 min; 6 on the 2 days after, 4 a day at their end, as things stand and new cards aside. 3 are late.',
    );
    const none = { ...FIGURES.forecast, overdue: 0, days: [{ day: TODAY, young: 0, mature: 0, steps: 0 }] };
    expect(readForecast({ ...FIGURES, forecast: none }, 30)).toMatchObject({
      finding: 'Nothing comes up: no learned card has a day to come yet.',
      isEmpty: true,
    });
    expect(column(reading, 'Late')).toEqual([3, 0, 0, 0]);
    expect(column(reading, 'Mature')).toEqual([0, 4, 0, 1]);
    expect(column(reading, 'Minutes')).toEqual([0.5, 1.1, 0, 1]);
    expect(counts(reading)).toEqual([3, 7, null, 6]);
    expect(labels(reading)[1]).toBe('Today: 7 cards, 4 mature, 2 young, 1 being learned');
  });

  it('of a year is told week by week, with the cards of each', () => {
    const start = Date.UTC(2026, 10, 20);
    const days = Array.from({ length: 365 }, (_, ahead) => ({
      day: new Date(start + ahead * 86_400_000).toISOString().slice(0, 10),
      ...{ young: 1, mature: ahead % 7 === 6 ? 2 : 0, steps: ahead === 0 ? 3 : 0 },
    }));
    const reading = readForecast({ ...FIGURES, forecast: { ...FIGURES.forecast, days } }, 365);
    expect(counts(reading)).toEqual([3, 12, ...Array.from({ length: 51 }, () => 9), 1]);
    expect(labels(reading)[1]).toBe('20 Nov to 26 Nov: 12 cards, 2 mature, 7 young, 3 being learned');
    expect(reading.marks[2]?.counted?.mark).toEqual({
      ...{ of: 'coming', from: '2026-11-27', to: '2026-12-03', part: 'all' },
    });
    expect(column(reading, 'Week of').slice(0, 3)).toEqual(['earlier', '2026-11-20', '2026-11-27']);
    expect(column(reading, 'Minutes').slice(0, 3)).toEqual([0.5, 1.8, 1.5]);
    expect(plain(reading.finding)).toContain('Each bar is a week.');
  });

  it('days hold what was answered and what is to come', () => {
    const reading = readDays(FIGURES);
    const today = reading.marks.findIndex(({ isToday }) => isToday);
    expect(reading.marks[today]).toMatchObject({ day: TODAY, answers: 5, coming: 0, weekday: 4 });
    expect(labels(reading).slice(today - 2, today + 3)).toEqual([
      '18 Nov: 12 answers, 4 min',
      '19 Nov: no answer',
      'Today: 5 answers, 1 min',
      '21 Nov: nothing to come',
      '22 Nov: 6 cards to come',
    ]);
    expect(reading.figures.rows).toEqual([['2026-11-16', 2, 17, 5, 6]]);
    expect(counts(reading).filter((n) => n !== null)).toEqual([12, 5, 6]);
  });
});

describe('the model', () => {
  it('says how many intervals its line misses', () => {
    const reading = readCurve(MODEL, 0);
    expect(plain(reading.finding)).toBe(
      'The line of the model misses 1 of 2 of your intervals: you recalled 88 % of 150 answers, it expected 92.3 %.',
    );
    expect(counts(reading)).toEqual(column(reading, 'Answers'));
    expect(column(reading, 'Days since the last answer')).toEqual(['1', '9 to 13']);
  });

  it('says log loss and RMSE in words', () => {
    const reading = readCalibration(MODEL);
    expect(plain(reading.finding)).toBe(
      'On average it expects 1.7 % too much, which may be chance; among alike answers it is off by 6.1 % (RMSE). ' +
        'Its log loss of 0.410 beats 0.450, that of always naming your average. n 150.',
    );
    expect(counts(reading)).toEqual([50, 100]);
    expect(column(reading, 'Model, %')).toEqual([82, 90]);
    const many = { scored: 15_000, recalled: 12_500 };
    expect(plain(readCalibration({ ...MODEL, ...many }).finding)).toMatch(
      /^On average it expects 1\.7 % too much; among/,
    );
    expect(readCalibration({ ...MODEL, logLoss: 0.5 }).finding).toContain('is no better than 0.450');
    expect(readCalibration({ ...MODEL, scored: 12 }).finding).toContain('too few to judge the model by');
  });
});

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
    expect(plain(sure.start + sure.spread + sure.end)).toBe('Today you would likely recall 4.9 ± 0.1 of 5 cards');
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
