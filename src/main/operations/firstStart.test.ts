// The first start of a profile: killed at any moment, or done by several processes at once, it leads to one whole deck.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_ARTICLES } from '../files/appRoot';
import { deckFile } from '../files/profileFolder';
import { bundled, bundledDeck, canTrace, eachOf, runProgram, tampering } from '../programSuite';
import { aFolder, closedLater, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { listCards } from './listCards';
import { openProfile } from './openProfile';
import { prepareArticle } from './prepareArticle';
import { verifyDeck } from './verifyDeck';

const NOW = '2026-03-02T10:00:00+00:00';

let deckProgram = '';
let answeringProgram = '';

beforeAll(async () => {
  deckProgram = await bundledDeck();
  answeringProgram = await bundled(new URL('./answeringSuite.ts', import.meta.url));
});

const open = (folder: string, articles: string | null = BUNDLED_ARTICLES) =>
  openProfile({
    folder,
    articles: articles === null ? null : { folder: articles, prepare: prepareArticle },
    moment: MORNING,
  });

function opened(folder: string, articles?: string) {
  const result = open(folder, articles);
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return closedLater(result.value);
}

describe('a first start', () => {
  it('makes the bundled deck, accepted', () => {
    const db = opened(path.join(aFolder(), 'new'));
    expect(listCards(db).length).toBeGreaterThan(0);
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });

  it('makes an empty deck where none is asked for', () => {
    const db = open(aFolder(), null);
    if (!db.ok) throw new Error(db.problem.message);
    expect(listCards(closedLater(db.value))).toEqual([]);
  });

  it('asks for no article when the profile is there', () => {
    const folder = aFolder();
    closeDeck(opened(folder));
    expect(listCards(opened(folder, path.join(folder, 'no such folder'))).length).toBeGreaterThan(0);
  });
});

const TEXT = '# The tower\n\nBy I. Mason\n\n1 May 1990\n\nThe tower of Osk was built in 1803.\n';

/** A folder of articles with one pair of files; `knowledge` null leaves that file out. */
function anArticleFolder(knowledge: string | null): string {
  const folder = aFolder();
  mkdirSync(path.join(folder, 'tower'));
  writeFileSync(path.join(folder, 'tower', 'tower.md'), TEXT);
  if (knowledge !== null) writeFileSync(path.join(folder, 'tower', 'tower.knowledge.yaml'), knowledge);
  return folder;
}

describe('a bundled article that cannot be read', () => {
  it.each([
    ['is not YAML', 'facts: [unclosed'],
    ['is of another format', 'format: shopping-list/1\narticle: {title: a, kind: brief, language: en}\n'],
    ['is of a format to come', 'format: commonplace-knowledge/99\narticle: {title: a, kind: brief, language: en}\n'],
    ['is empty', ''],
    ['is missing', null],
  ])('because its knowledge %s gives a sentence and leaves no half profile', (_, knowledge) => {
    const folder = path.join(aFolder(), 'profile');
    const result = open(folder, anArticleFolder(knowledge));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problem.message).toMatch(/tower|article/);
    expect(result.problem.message).toContain('no deck was made');
    expect(existsSync(deckFile(folder))).toBe(false);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect(open(folder).ok).toBe(true);
  });
});

describe('several processes at once', () => {
  it('make one profile', async () => {
    for (let round = 0; round < 4; round += 1) {
      const profile = path.join(aFolder(), 'shared');
      const runs = await Promise.all(
        [1, 2, 3].map(() => runProgram(deckProgram, ['list', '--json', '--profile', profile, '--now', NOW])),
      );
      expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(runs.map(() => ({ code: 0, stderr: '' })));
      expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
      const db = openFile(deckFile(profile));
      expect(db.connection.prepare('SELECT count(*) FROM devices').pluck().get()).toBe(1);
      expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
      closeDeck(db);
    }
  });

  it('answering one deck keep every answer of each', async () => {
    const profile = aFolder();
    closeDeck(opened(profile));
    const runs = await Promise.all(
      ['0', '1000', '2000'].map((first) => runProgram(answeringProgram, [deckFile(profile), first, '100'])),
    );
    expect(runs.map(({ stderr }) => stderr)).toEqual(['', '', '']);
    const kept = runs.flatMap(({ stdout }) =>
      [...stdout.matchAll(/^kept (\d+)$/gm)].map(([, number]) => Number(number)),
    );
    expect(kept).toHaveLength(300);
    const db = openFile(deckFile(profile));
    const marks = db.connection.prepare('SELECT thinking_millis FROM review_log').pluck().all() as number[];
    expect(marks.toSorted((a, b) => a - b)).toEqual(kept.toSorted((a, b) => a - b));
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });
});

describe.skipIf(!canTrace())('killed while a profile is made (needs strace and Node)', () => {
  it('leaves nothing that the next start does not finish', async () => {
    const whole = listCards(opened(aFolder()));
    const parent = aFolder();
    const counts = (last: number, step: number): number[] =>
      Array.from({ length: Math.ceil(last / step) }, (_, index) => 1 + index * step);
    const kills = [
      ...counts(9, 1).map((count) => ['fsync,fdatasync', count] as const),
      ...counts(6, 1).map((count) => ['ftruncate', count] as const),
      ...counts(30, 3).map((count) => ['pwrite64', count] as const),
      ...counts(300, 40).map((count) => ['pwrite64', count + 30] as const),
    ];
    const left = { ended: 0, finished: 0 };
    await eachOf(kills, 2, async ([calls, count]) => {
      const profile = mkdtempSync(path.join(parent, 'profile-'));
      const run = await runProgram(deckProgram, ['list', '--json', '--profile', profile, '--now', NOW], {
        under: tampering(calls, `signal=KILL:when=${count}`),
      });
      left[run.code === 0 ? 'finished' : 'ended'] += 1;
      const result = open(profile);
      expect({ calls, count, problem: result.ok ? null : result.problem }).toEqual({ calls, count, problem: null });
      if (!result.ok) return;
      const db = result.value;
      expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
      expect(listCards(db).map(({ cardId }) => cardId)).toEqual(whole.map(({ cardId }) => cardId));
      closeDeck(db);
    });
    process.stdout.write(`kill -9 while a profile is made: ${left.ended} ended it, ${left.finished} came too late\n`);
    expect(left.ended).toBeGreaterThan(15);
  });
});
