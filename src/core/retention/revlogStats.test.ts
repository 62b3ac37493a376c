// True retention of Anki's own log against a table worked out by hand, with every kind of row there is.
import { describe, expect, it } from 'vitest';
import { parseIsoInstant } from '../exchange/instantText';
import { readTable } from '../exchange/readTable';
import { REVLOG_COLUMNS, revlogOf } from '../exchange/readRevlog';
import { DEFAULT_PRESET } from '../scheduling/fsrs';
import { revlogStats } from './revlogStats';
import type { Stats } from './stats';

const at = (iso: string): number => Date.parse(`${iso}Z`);
const NOW = '2026-03-10T12:00:00+00:00';

/** Columns: moment, card, ease, ivl, lastIvl, factor, type. */
type Row = readonly [string, string, number, number, number, number, number];

function statsOf(rows: readonly Row[], now = NOW): Stats {
  const lines = rows.map(([iso, cid, ease, ivl, lastIvl, factor, type]) =>
    [at(iso), cid, ease, ivl, lastIvl, factor, 6000, type].join(','),
  );
  const table = readTable([REVLOG_COLUMNS.join(','), ...lines].join('\n'), [REVLOG_COLUMNS]);
  const log = table.ok ? revlogOf(table.value) : table;
  if (!log.ok) throw new Error(log.problem.message);
  const moment = parseIsoInstant(now, 'refuse');
  if (!moment) throw new Error(now);
  return revlogStats(
    DEFAULT_PRESET,
    log.value.map((row) => ({ ...row, offsetMinutes: 0 })),
    moment,
  );
}

/** Passed and failed of a period: young, mature, all. */
const counts = ({ trueRetention }: Stats, period: keyof Stats['trueRetention']) =>
  (['young', 'mature', 'all'] as const).map((maturity) => {
    const { pass, fail } = trueRetention[period][maturity];
    return [pass, fail];
  });

const NONE = [
  [0, 0],
  [0, 0],
  [0, 0],
];

describe('which rows of revlog count', () => {
  const LEARN = 0;
  const REVIEW = 1;
  const RELEARN = 2;
  const CRAM = 3;
  const MANUAL = 4;
  const RESCHEDULED = 5;
  const DAY = 86_400;

  it.each<[string, Row, readonly (readonly number[])[]]>([
    ['a first learning step', ['2026-03-10T08:00:00', 'a', 3, -600, -60, 0, LEARN], NONE],
    ['a learning step of minutes that fails', ['2026-03-10T08:00:00', 'a', 1, -60, -600, 0, LEARN], NONE],
    ['a learning step just short of a day', ['2026-03-10T08:00:00', 'a', 3, 3, 1 - DAY, 0, LEARN], NONE],
    ['a learning step of a day, in seconds', ['2026-03-10T08:00:00', 'a', 3, 3, -DAY, 0, LEARN], [[1, 0], [0, 0], [1, 0]]], // prettier-ignore
    [
      'a learning step of a day, in days',
      ['2026-03-10T08:00:00', 'a', 1, -60, 1, 0, LEARN],
      [
        [0, 1],
        [0, 0],
        [0, 1],
      ],
    ],
    [
      'a review that is hard',
      ['2026-03-10T08:00:00', 'a', 2, 12, 10, 2500, REVIEW],
      [
        [1, 0],
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'a review that fails',
      ['2026-03-10T08:00:00', 'a', 1, -600, 10, 2300, REVIEW],
      [
        [0, 1],
        [0, 0],
        [0, 1],
      ],
    ],
    [
      'a review after 20 days',
      ['2026-03-10T08:00:00', 'a', 4, 90, 20, 2500, REVIEW],
      [
        [1, 0],
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'a review after 21 days',
      ['2026-03-10T08:00:00', 'a', 4, 90, 21, 2500, REVIEW],
      [
        [0, 0],
        [1, 0],
        [1, 0],
      ],
    ],
    [
      'a mature review that fails',
      ['2026-03-10T08:00:00', 'a', 1, -600, 400, 2300, REVIEW],
      [
        [0, 0],
        [0, 1],
        [0, 1],
      ],
    ],
    ['a review whose last interval is in seconds', ['2026-03-10T08:00:00', 'a', 3, 4, -600, 2500, REVIEW], [[1, 0], [0, 0], [1, 0]]], // prettier-ignore
    ['a relearning step of minutes', ['2026-03-10T08:00:00', 'a', 3, 1, -600, 2300, RELEARN], NONE],
    ['a relearning step of two days', ['2026-03-10T08:00:00', 'a', 3, 1, -2 * DAY, 2300, RELEARN], [[1, 0], [0, 0], [1, 0]]], // prettier-ignore
    [
      'a cram that reschedules',
      ['2026-03-10T08:00:00', 'a', 3, 30, 25, 2500, CRAM],
      [
        [0, 0],
        [1, 0],
        [1, 0],
      ],
    ],
    ['a cram that changes nothing', ['2026-03-10T08:00:00', 'a', 1, 25, 25, 0, CRAM], NONE],
    ['a date set by hand', ['2026-03-10T08:00:00', 'a', 0, 9, 30, 2500, MANUAL], NONE],
    ['a card set back to new', ['2026-03-10T08:00:00', 'a', 0, 0, 30, 0, MANUAL], NONE],
    ['a date moved by the scheduler', ['2026-03-10T08:00:00', 'a', 0, 14, 12, 600, RESCHEDULED], NONE],
  ])('%s', (_, row, expected) => {
    expect(counts(statsOf([row]), 'today')).toEqual(expected);
    expect(counts(statsOf([row]), 'all')).toEqual(expected);
  });

  it('a card counts once on a study day: the first answer that counts at all', () => {
    const stats = statsOf([
      ['2026-03-10T07:00:00', 'a', 3, 30, 25, 0, CRAM], // looked at out of turn: no
      ['2026-03-10T08:00:00', 'a', 1, -600, 25, 2300, REVIEW], // yes: failed, mature
      ['2026-03-10T08:10:00', 'a', 3, 1, -600, 2300, RELEARN], // minutes: no
      ['2026-03-10T09:00:00', 'a', 3, 3, 1, 2300, REVIEW], // counted today already: no
      ['2026-03-10T09:00:00', 'b', 3, 3, 1, 2300, REVIEW], // another card: yes
      // Half past three still belongs to the day before.
      ['2026-03-11T03:30:00', 'a', 1, -600, 1, 2300, REVIEW], // no
      ['2026-03-11T04:30:00', 'a', 3, 3, 1, 2300, REVIEW], // yes, the day after
    ], '2026-03-11T12:00:00+00:00'); // prettier-ignore
    expect(counts(stats, 'yesterday')).toEqual([[1, 0], [0, 1], [1, 1]]); // prettier-ignore
    expect(counts(stats, 'today')).toEqual([[1, 0], [0, 0], [1, 0]]); // prettier-ignore
    expect(counts(stats, 'week')).toEqual([[2, 0], [0, 1], [2, 1]]); // prettier-ignore
  });

  it('periods are whole study days that end with today', () => {
    const on = (iso: string, cid: string): Row => [iso, cid, 3, 9, 5, 2500, REVIEW];
    const stats = statsOf([
      on('2024-01-01T12:00:00', 'all'),
      on('2025-03-10T12:00:00', 'all: 366th day'),
      on('2025-03-11T12:00:00', 'year: 365th day'),
      on('2026-02-08T12:00:00', 'year: 31st day'),
      on('2026-02-09T12:00:00', 'month: 30th day'),
      on('2026-03-03T12:00:00', 'month: 8th day'),
      on('2026-03-04T12:00:00', 'week: 7th day'),
      on('2026-03-09T03:59:00', 'week: the day before yesterday by an hour'),
      on('2026-03-09T04:00:00', 'yesterday from its first moment'),
      on('2026-03-10T03:59:59', 'yesterday to its last'),
      on('2026-03-10T04:00:00', 'today from its first moment'),
      on('2026-03-10T12:00:00', 'today up to now'),
      on('2026-03-10T12:00:01', 'not yet'),
    ]);
    const passed = (['today', 'yesterday', 'week', 'month', 'year', 'all'] as const).map(
      (period) => stats.trueRetention[period].all.pass,
    );
    expect(passed).toEqual([2, 2, 6, 8, 10, 12]);
    expect(stats.heatmap.at(-1)).toEqual({ day: '2026-03-10', reviews: 2 });
  });

  it('rates come with 95 % intervals of Wilson, and are null over nothing', () => {
    const rows = Array.from({ length: 10 }, (_, index): Row => [
      '2026-03-10T08:00:00',
      `c${index}`,
      index < 8 ? 3 : 1,
      9,
      5,
      2500,
      REVIEW,
    ]);
    const { young, mature } = statsOf(rows).trueRetention.today;
    // By hand, z = 1.96: (0.8 + 3.8415/20 ± 1.96 sqrt(0.016 + 3.8415/400)) / (1 + 3.8415/10)
    expect(young).toMatchObject({ pass: 8, fail: 2, rate: 0.8 });
    expect(young.low).toBeCloseTo(0.4902, 4);
    expect(young.high).toBeCloseTo(0.9433, 4);
    expect(mature).toEqual({ pass: 0, fail: 0, rate: null, low: null, high: null });
  });

  it('memory is folded from answers; looking out of turn does not touch it, setting back ends it', () => {
    const learned: Row[] = [
      ['2026-03-01T08:00:00', 'a', 3, -600, -60, 0, LEARN],
      ['2026-03-01T08:10:00', 'a', 3, 2, -600, 2500, LEARN],
    ];
    const { recall } = statsOf(learned);
    expect(recall.of).toBe(1);
    expect(statsOf([...learned, ['2026-03-09T08:00:00', 'a', 1, 2, 2, 0, CRAM]]).recall).toEqual(recall);
    expect(statsOf([...learned, ['2026-03-09T08:00:00', 'a', 3, 9, 2, 2500, CRAM]]).recall.expected).toBeGreaterThan(
      recall.expected ?? 1,
    );
    const reset = statsOf([...learned, ['2026-03-09T08:00:00', 'a', 0, 0, 2, 0, MANUAL]]);
    expect(reset.recall).toEqual({ of: 0, expected: null, low: null, high: null });
    expect([reset.due, Math.max(...reset.forecast)]).toEqual([0, 0]);
    // What was once answered stays done.
    expect(reset.heatmap).toEqual([{ day: '2026-03-01', reviews: 2 }]);
  });

  it('a card comes up when the last row says', () => {
    const dueIn = (...rows: Row[]): number => statsOf(rows).forecast.findIndex((cards) => cards > 0);
    const review: Row = ['2026-03-08T08:00:00', 'a', 3, 5, 3, 2500, REVIEW];
    expect(dueIn(review)).toBe(3);
    // Set by hand today: so many days from today. Moved by the scheduler: so many from the answer.
    expect(dueIn(review, ['2026-03-10T08:00:00', 'a', 0, 4, 5, 2500, MANUAL])).toBe(4);
    expect(dueIn(review, ['2026-03-10T08:00:00', 'a', 0, 4, 5, 600, RESCHEDULED])).toBe(2);
    expect(dueIn(review, ['2026-03-10T08:00:00', 'a', 3, 5, 5, 0, CRAM])).toBe(3);
    // Overdue joins today; a step of a day and a half crosses into another study day; past 30 days is not shown.
    expect(dueIn(['2026-03-01T08:00:00', 'a', 3, 2, 1, 2500, REVIEW])).toBe(0);
    expect(dueIn(['2026-03-10T08:00:00', 'a', 3, -129_600, -600, 0, LEARN])).toBe(1);
    expect(dueIn(['2026-03-10T08:00:00', 'a', 3, 30, 20, 2500, REVIEW])).toBe(-1);
    expect(dueIn(['2026-03-10T08:00:00', 'a', 3, 29, 20, 2500, REVIEW])).toBe(29);
  });
});

describe('a row that is none', () => {
  const row = { id: at(NOW.slice(0, 19)), cid: 1, ease: 3, ivl: 4, lastIvl: 2, factor: 2500, time: 900, type: 1 };
  it.each([
    ['no card', { cid: '' }, 'cid'],
    ['a time in words', { id: '2026-03-01' }, 'id'],
    ['an ease above 4', { ease: 5 }, 'ease'],
    ['an interval in words', { ivl: '4d' }, 'ivl'],
    ['half an interval', { lastIvl: 1.5 }, 'lastIvl'],
    ['no factor', { factor: null }, 'factor'],
    ['time that runs backwards', { time: -1 }, 'time'],
    ['a type nobody knows', { type: 6 }, 'type'],
  ])('%s stops with its place', (_, change, column) => {
    const table = readTable(JSON.stringify([row, { ...row, ...change }]), [REVLOG_COLUMNS]);
    if (!table.ok) throw new Error(table.problem.message);
    const log = revlogOf(table.value);
    expect(log.ok ? '' : log.problem.message).toMatch(new RegExp(`^Element 2: ${column} `));
  });
});
