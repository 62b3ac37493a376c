// `evaluate` and `stats` from outside: files and profiles in, one document out. The figures are checked in core.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Stats } from '../core/retention/stats';
import { aFolder } from '../main/store/deckSuite';
import { deck, deckJson, expectFailure, NOW, USAGE_MISTAKE } from './deckRunSuite';

type Json = Record<string, unknown>;

const LOG = [
  'card_id,review_time,review_rating',
  'a,2026-02-02T10:00:00Z,4',
  'a,2026-02-10T10:00:00Z,3',
  'b,2026-02-02T10:00:00Z,4',
  'b,2026-02-10T10:00:00Z,1',
].join('\n');

const REVLOG = [
  'id,cid,usn,ease,ivl,lastIvl,factor,time,type',
  `${Date.parse('2026-03-02T08:00:00Z')},1600000000000,-1,3,30,25,2500,7000,1`,
  `${Date.parse('2026-03-02T08:00:10Z')},1600000000001,-1,1,-600,4,2300,9000,1`,
  `${Date.parse('2026-03-02T08:10:00Z')},1600000000001,-1,3,1,-600,2300,4000,2`,
  `${Date.parse('2026-03-02T08:20:00Z')},1600000000002,-1,0,9,3,2500,0,4`,
].join('\n');

const RATES = ['young', 'mature', 'all'];
const PERIODS = ['today', 'yesterday', 'week', 'month', 'year', 'all'];
const STATS_KEYS = ['now', 'due', 'new', 'minutes', 'recall', 'trueRetention', 'forecast', 'heatmap'];

beforeAll(async () => {
  await deck(['--help']);
}, 60_000);

function aLog(content: string = LOG, name = 'log.csv'): string {
  const file = path.join(aFolder(), name);
  writeFileSync(file, content);
  return file;
}

function expectStats(stats: Stats): void {
  expect(Object.keys(stats)).toEqual(STATS_KEYS);
  expect(Object.keys(stats.trueRetention)).toEqual(PERIODS);
  for (const by of Object.values(stats.trueRetention)) {
    expect(Object.keys(by)).toEqual(RATES);
    for (const rate of Object.values(by)) expect(Object.keys(rate)).toEqual(['pass', 'fail', 'rate', 'low', 'high']);
  }
  expect(Object.keys(stats.recall).sort()).toEqual(['expected', 'high', 'low', 'of']);
  expect(stats.forecast).toHaveLength(30);
}

describe('evaluate', () => {
  it('gives its figures and ten bins, and opens no profile', async () => {
    const file = aLog();
    const evaluation = await deckJson<Json>([
      'evaluate',
      '--log',
      file,
      '--profile',
      path.join(path.dirname(file), 'p'),
    ]);
    expect(Object.keys(evaluation)).toEqual(
      ['reviews', 'scored', 'logLoss', 'rmseBins', 'auc', 'retention', 'bins'], // prettier-ignore
    );
    expect(evaluation).toMatchObject({ reviews: 4, scored: 2, retention: 0.5, auc: 0.5 });
    expect(evaluation['bins']).toHaveLength(10);
    expect(readdirSync(path.dirname(file))).toEqual(['log.csv']);
  });

  it('is null over nothing, and heeds its options', async () => {
    const none = await deckJson<Json>(['evaluate', '--log', aLog('card_id,review_time,review_rating\n')]);
    expect(none).toMatchObject({ reviews: 0, scored: 0, logLoss: null, rmseBins: null, auc: null, retention: null });
    const file = aLog();
    const plain = await deckJson<Json>(['evaluate', '--log', file]);
    const kept = [0.212, 1.2931, 2.3065, 30, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614];
    const others = [0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542];
    const surer = await deckJson<Json>([
      'evaluate',
      '--log',
      file,
      '--parameters',
      JSON.stringify([...kept, ...others]),
    ]);
    expect(surer['logLoss']).toBeGreaterThan(Number(plain['logLoss']));
    expectFailure(await deck(['evaluate', '--json']), USAGE_MISTAKE, '--log');
    expectFailure(await deck(['evaluate', '--json', '--log', aLog('card_id\n1')]), 1, 'review_time');
  });

  it('is for people without --json', async () => {
    const run = await deck(['evaluate', '--log', aLog()]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(/4 answers, 2 of them scored/);
  });
});

describe('stats', () => {
  it('of a plain log', async () => {
    const stats = await deckJson<Stats>(['stats', '--log', aLog(), '--now', '2026-02-10T12:00:00+00:00']);
    expectStats(stats);
    expect(stats.trueRetention.today.young).toMatchObject({ pass: 1, fail: 1, rate: 0.5 });
    expect(stats).toMatchObject({ now: Date.parse('2026-02-10T12:00:00Z'), due: 1, new: 0, recall: { of: 2 } });
  });

  it("of a log with Anki's columns, as CSV and as JSON", async () => {
    const run = await deck(['stats', '--json', '--log', aLog(REVLOG), '--now', NOW]);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/\b1 rows\b/);
    const stats = JSON.parse(run.stdout) as Stats;
    expectStats(stats);
    expect(stats.trueRetention.today).toMatchObject({
      young: { pass: 0, fail: 1, rate: 0 },
      mature: { pass: 1, fail: 0, rate: 1 },
      all: { pass: 1, fail: 1, rate: 0.5 },
    });
    expect(stats.heatmap).toEqual([{ day: '2026-03-02', reviews: 3 }]);
    expect([stats.recall.of, stats.forecast[1]]).toEqual([2, 1]);
    const [header = '', ...rows] = REVLOG.split('\n');
    const names = header.split(',');
    const objects = rows.map(
      (row) =>
        Object.fromEntries(row.split(',').map((value, i) => [names[i] ?? '', Number(value)])) as Record<string, number>,
    );
    const json = await deck(['stats', '--json', '--log', aLog(JSON.stringify(objects), 'log.json'), '--now', NOW]);
    expect(json.stdout).toBe(run.stdout);
  });

  it('counts study days of the zone the log was lived in', async () => {
    // 02:00 in Berlin is still the day before; in UTC it is one in the morning, and so it is there.
    const log = 'card_id,review_time,review_rating\na,2026-03-01T10:00:00Z,4\na,2026-03-10T01:00:00Z,3\n';
    const todayIn = async (timeZone: string) => {
      const args = ['stats', '--log', aLog(log), '--now', '2026-03-10T06:00:00+00:00', '--timezone', timeZone];
      return (await deckJson<Stats>(args)).trueRetention.today.all.pass;
    };
    expect([await todayIn('Europe/Berlin'), await todayIn('Asia/Tokyo')]).toEqual([0, 1]);
  });

  it('of a profile, from nothing and after answers', async () => {
    const profile = path.join(aFolder(), 'profile');
    const at = (now: string, ...args: string[]) => [...args, '--profile', profile, '--now', now];
    const fresh = await deckJson<Stats>(at(NOW, 'stats'));
    expectStats(fresh);
    expect(fresh).toMatchObject({ due: 0, recall: { of: 0, expected: null }, heatmap: [] });
    expect(fresh.new).toBeGreaterThan(0);
    expect(fresh.trueRetention.all.all.rate).toBeNull();
    const [card = ''] = (await deckJson<{ cardId: string }[]>(at(NOW, 'list'))).map(({ cardId }) => cardId);
    await deckJson(at(NOW, 'grade', card, 'easy'));
    const later = '2026-03-10T10:00:00+00:00';
    const before = await deckJson<Stats>(at(later, 'stats'));
    expect(before).toMatchObject({ due: 1, recall: { of: 1 }, heatmap: [{ day: '2026-03-02', reviews: 1 }] });
    expect([before.forecast[0], before.trueRetention.all.all.pass]).toEqual([1, 0]);
    await deckJson(at(later, 'grade', card, 'good'));
    await deckJson(at(later, 'grade', card, 'again'));
    const after = await deckJson<Stats>(at(later, 'stats'));
    // The second answer of the day is none that counts.
    expect(after.trueRetention.today.all).toMatchObject({ pass: 1, fail: 0 });
    expect(after.heatmap.at(-1)).toEqual({ day: '2026-03-10', reviews: 2 });
    expect((await deck(at(later, 'stats'))).stdout).toMatch(/true retention/);
  });

  it('takes the options of a log only with a log', async () => {
    const profile = path.join(aFolder(), 'profile');
    expectFailure(
      await deck(['stats', '--json', '--timezone', 'UTC', '--profile', profile]),
      USAGE_MISTAKE,
      'timezone',
    );
    expectFailure(await deck(['stats', '--json', '--log', aLog('a,b\n1,2')]), 1, 'header lacks card_id');
  });

  it('knows the golden log', async () => {
    const file = aLog(readFileSync(new URL('../core/retention/golden/log.csv', import.meta.url), 'utf8'));
    const args = ['stats', '--log', file, '--timezone', 'America/New_York', '--now', '2026-06-01T12:00:00-04:00'];
    const stats = await deckJson<Stats>(args);
    expect(stats.heatmap.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(16_143);
    expect(stats.recall.of).toBe(1200);
    const { pass, fail } = stats.trueRetention.all.all;
    expect(pass + fail).toBeGreaterThan(10_000);
  });
});

describe('optimise', () => {
  const KEYS = ['reviews', 'parameters', 'before', 'after', 'applied'];
  const golden = (): string => readFileSync(new URL('../core/retention/golden/log.csv', import.meta.url), 'utf8');

  it('gives parameters that foretell a log better, twice the same bytes', async () => {
    const args = ['optimise', '--json', '--log', aLog(golden()), '--timezone', 'America/New_York'];
    const run = await deck(args);
    const optimised = JSON.parse(run.stdout) as Json;
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(Object.keys(optimised).sort()).toEqual([...KEYS].sort());
    expect(optimised).toMatchObject({ reviews: 16_143, applied: false });
    expect(optimised['parameters']).toHaveLength(21);
    expect(optimised['after']).toBeLessThan(Number(optimised['before']));
    expect((await deck(args)).stdout).toBe(run.stdout);
    const losses = async (...more: string[]) =>
      (await deckJson<Json>(['evaluate', '--log', aLog(golden()), '--timezone', 'America/New_York', ...more]))[
        'logLoss'
      ];
    const parameters = JSON.stringify(optimised['parameters']);
    expect(await losses('--parameters', parameters)).toBeLessThan(Number(await losses()));
  }, 60_000);

  it('keeps the defaults where there is too little, and says why', async () => {
    const optimised = await deckJson<Json>(['optimise', '--log', aLog()]);
    expect(Object.keys(optimised).sort()).toEqual([...KEYS, 'reason'].sort());
    expect(optimised).toMatchObject({ reviews: 4, applied: false, reason: expect.stringMatching(/400/) as string });
    expect((await deck(['optimise', '--log', aLog()])).stdout).toMatch(/too few/);
    expectFailure(await deck(['optimise', '--json', '--log', aLog('PK\u0003\u0000')]), 1, 'not a text file');
  });
});
