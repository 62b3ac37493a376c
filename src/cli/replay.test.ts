// `replay` from outside: files in, rows out. What the rows hold is checked against other implementations in core.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../core/scheduling/fsrs';
import { aFolder } from '../main/store/deckSuite';
import { deck, deckJson, expectFailure, USAGE_MISTAKE } from './deckRunSuite';

interface Row extends Record<string, unknown> {
  readonly cardId: string;
  readonly reviewedAt: number;
  readonly elapsedDays: number;
  readonly stability: number;
  readonly state: string;
  readonly intervalDays: number;
  readonly dueAt: number;
  readonly dueDay: string;
  readonly retrievability: number | null;
  readonly preview: Record<string, number>;
}

const LOG = [
  'card_id,review_time,review_rating',
  'a,2026-03-02T10:00:00Z,3',
  'a,2026-03-02T10:12:00Z,3',
  'a,2026-03-05T10:00:00Z,1',
  'b,2026-03-02T10:00:00Z,4',
].join('\n');

const DAY = 86_400_000;

beforeAll(async () => {
  await deck(['--help']);
}, 60_000);

/** A file with a log, in a folder of its own. */
function aLog(content: string | Buffer = LOG, name = 'log.csv'): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, content);
  return file;
}

const replay = (file: string, ...options: string[]): Promise<Row[]> =>
  deckJson<Row[]>(['replay', '--log', file, ...options]);

describe('replaying a log', () => {
  it('gives a row for each answer, in the order they were given', async () => {
    const rows = await replay(aLog());
    expect(rows.map(({ cardId, reviewedAt }) => [cardId, new Date(reviewedAt).toISOString()])).toEqual([
      ['a', '2026-03-02T10:00:00.000Z'],
      ['b', '2026-03-02T10:00:00.000Z'],
      ['a', '2026-03-02T10:12:00.000Z'],
      ['a', '2026-03-05T10:00:00.000Z'],
    ]);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(
        [
          ...['cardId', 'reviewedAt', 'grade', 'elapsedDays', 'stability', 'difficulty', 'state', 'intervalDays'],
          ...['dueAt', 'dueDay', 'retrievability', 'preview'],
        ].sort(),
      );
      expect(Object.keys(row.preview)).toEqual(['again', 'hard', 'good', 'easy']);
      const { again = NaN, hard = NaN, good = NaN, easy = NaN } = row.preview;
      expect(again <= hard && hard <= good && good <= easy).toBe(true);
    }
  });

  it('says what each answer did', async () => {
    const [first, easy, second, lapse] = await replay(aLog());
    expect(first).toMatchObject({ grade: 3, elapsedDays: 0, state: 'learning', intervalDays: 0, retrievability: null });
    expect(first).toMatchObject({ dueAt: Date.parse('2026-03-02T10:10:00Z'), dueDay: '2026-03-02' });
    expect(easy).toMatchObject({ grade: 4, state: 'review', retrievability: null });
    expect(easy?.dueAt).toBe((easy?.reviewedAt ?? 0) + (easy?.intervalDays ?? 0) * DAY);
    expect(second).toMatchObject({ elapsedDays: 0, state: 'review', retrievability: 1 });
    expect(lapse).toMatchObject({ grade: 1, elapsedDays: 3, state: 'relearning', intervalDays: 0 });
    expect(lapse?.retrievability).toBeGreaterThan(0.5);
    expect(lapse?.retrievability).toBeLessThan(1);
    for (const row of [first, easy, second, lapse]) {
      expect(row?.dueAt).toBe(row?.preview[['again', 'hard', 'good', 'easy'][Number(row['grade']) - 1] ?? '']);
    }
  });

  it('reads JSON as it reads CSV, and a log without an answer', async () => {
    const json = [
      { card_id: 'b', review_time: Date.parse('2026-03-02T10:00:00Z'), review_rating: 4 },
      { card_id: 'a', review_time: '2026-03-02T10:00:00', review_rating: 3 },
    ];
    const rows = await replay(aLog(JSON.stringify(json), 'log.json'));
    expect(rows.map(({ cardId }) => cardId)).toEqual(['b', 'a']);
    expect(rows[1]).toEqual((await replay(aLog()))[0]);
    expect(await replay(aLog('card_id,review_time,review_rating\n'))).toEqual([]);
  });

  it('does not let review_state alter the fold', async () => {
    const withState = LOG.split('\n')
      .map((line, index) => `${line},${index === 0 ? 'review_state,review_duration' : '2,900'}`)
      .join('\n');
    expect(await replay(aLog(withState))).toEqual(await replay(aLog()));
  });

  it('skips rating 0 and says so on standard error', async () => {
    const run = await deck([
      'replay',
      '--json',
      '--log',
      aLog(`${LOG}\na,2026-03-03T10:00:00Z,0\nb,2026-03-04T10:00:00Z,0`),
    ]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual(await replay(aLog()));
    expect(run.stderr).toMatch(/\b2 rows\b/);
  });

  it('opens no profile', async () => {
    const folder = aFolder();
    const home = path.join(folder, 'home');
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, 'config') };
    await deckJson(['replay', '--log', aLog()], { env });
    await deckJson(['replay', '--log', aLog(), '--profile', path.join(folder, 'profile')], { env });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives the same bytes twice', async () => {
    const args = ['replay', '--json', '--log', aLog()];
    expect((await deck(args)).stdout).toBe((await deck(args)).stdout);
  });

  it('is a table for people without --json', async () => {
    const run = await deck(['replay', '--log', aLog()]);
    expect(run.code).toBe(0);
    expect(run.stdout.trim().split('\n')).toHaveLength(5);
  });
});

describe('the options of replay', () => {
  it('--timezone and --day-start decide where a study day ends', async () => {
    // 02:00 UTC: before four in Berlin as well, but afternoon in Auckland.
    const log = 'card_id,review_time,review_rating\na,2026-03-02T22:00:00Z,4\na,2026-03-03T02:00:00Z,3\n';
    const days = async (...options: string[]): Promise<number[]> =>
      (await replay(aLog(log), ...options)).map(({ elapsedDays }) => elapsedDays);
    expect(await days()).toEqual([0, 0]);
    expect(await days('--day-start', '0')).toEqual([0, 1]);
    expect(await days('--timezone', 'Europe/Berlin')).toEqual([0, 0]);
    expect(await days('--timezone', 'Asia/Kolkata')).toEqual([0, 1]);
    expect(await days('--timezone', 'Asia/Kolkata', '--day-start', '8')).toEqual([0, 0]);
  });

  it('--parameters, --retention and --config are those of ts-fsrs', async () => {
    const log = aLog();
    const plain = await replay(log);
    const defaults = JSON.stringify(DEFAULT_PRESET.parameters);
    expect(await replay(log, '--parameters', defaults, '--retention', '0.9', '--config', '{}')).toEqual(plain);
    const [steeper = NaN, ...others] = DEFAULT_PRESET.parameters;
    const changed = await replay(log, '--parameters', JSON.stringify([steeper, others[0], 9, ...others.slice(2)]));
    expect(changed[0]?.stability).toBe(9);
    const strict = await replay(log, '--retention', '0.97');
    expect(strict[1]?.intervalDays).toBeLessThan(plain[1]?.intervalDays ?? 0);
    const capped = await replay(log, '--config', '{"maximum_interval": 2}');
    expect(Math.max(...capped.map(({ intervalDays }) => intervalDays))).toBe(2);
    const stepless = await replay(log, '--config', '{"enable_short_term": false}');
    expect(stepless.every(({ state, intervalDays }) => state === 'review' && intervalDays > 0)).toBe(true);
    const slow = await replay(log, '--config', '{"learning_steps": ["2h"], "relearning_steps": ["30m", "1d"]}');
    expect(slow[0]?.preview['again']).toBe((slow[0]?.reviewedAt ?? 0) + 2 * 3_600_000);
    expect((slow[3]?.dueAt ?? 0) - (slow[3]?.reviewedAt ?? 0)).toBe(30 * 60_000);
  });

  it.each([
    ['a zone nobody knows', ['--timezone', 'Europe/Atlantis']],
    ['an empty zone', ['--timezone', '']],
    ['an hour past 23', ['--day-start', '24']],
    ['an hour below 0', ['--day-start', '-1']],
    ['half an hour', ['--day-start', '4.5']],
    ['an hour in words', ['--day-start', 'four']],
    ['no hour', ['--day-start', '']],
    ['too few parameters', ['--parameters', '[1,2,3]']],
    ['parameters that are texts', ['--parameters', JSON.stringify(Array.from({ length: 21 }, () => '1'))]],
    ['parameters that are not JSON', ['--parameters', '1,2,3']],
    ['parameters without end', ['--parameters', `[1e999${',1'.repeat(20)}]`]],
    ['retention of nothing', ['--retention', '0']],
    ['retention of everything', ['--retention', '1']],
    ['retention in percent', ['--retention', '90']],
    ['a config that is not JSON', ['--config', '{maximum_interval: 3}']],
    ['a config that is no object', ['--config', '[]']],
    ['a config with a name nobody knows', ['--config', '{"fuzz": true}']],
    ['a longest interval of nothing', ['--config', '{"maximum_interval": 0}']],
    ['a step without a unit', ['--config', '{"learning_steps": ["10"]}']],
    ['a step without end', ['--config', '{"learning_steps": ["99999999999999999999d"]}']],
    ['a step that is no text', ['--config', '{"learning_steps": [10]}']],
  ])('refuse %s: exit 2', async (_, options) => {
    expectFailure(await deck(['replay', '--json', '--log', aLog(), ...options]), USAGE_MISTAKE, '--help');
  });
});

describe('a log that cannot be read', () => {
  it.each([
    ['is empty', '', 'empty'],
    ['is binary', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0]), 'not a text file'],
    ['is binary without a zero byte', Buffer.from([0xff, 0xfe, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a]), 'Line 1'],
    ['has a bad rating', `${LOG}\nb,2026-03-06T10:00:00Z,5\n`, 'Line 6: review_rating "5"'],
    ['has a bad time', `${LOG}\r\nb,soon,3\r\n`, 'Line 6: review_time "soon"'],
    [
      'has a time no calendar holds',
      'card_id,review_time,review_rating\na,8640000000000001,3\n',
      'Line 2: review_time',
    ],
    ['lacks a column', 'card_id,review_time\na,1000\n', 'review_rating'],
    ['is JSON that is cut', '[{"card_id": "a", ', 'not valid JSON'],
    ['is another JSON', '{"card_id": "a"}', 'header'],
  ])('because it %s stops with exit 1 and nothing on standard output', async (_, content, words) => {
    expectFailure(await deck(['replay', '--json', '--log', aLog(content)]), 1, words);
  });

  it('because it is not there, or is a folder, stops likewise', async () => {
    expectFailure(await deck(['replay', '--json', '--log', path.join(aFolder(), 'none.csv')]), 1, 'could not be read');
    expectFailure(await deck(['replay', '--json', '--log', aFolder()]), 1, 'could not be read');
  });
});
