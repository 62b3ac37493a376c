// `deck import`: articles into the profile, as scripts and teachers do it.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardJson } from '../core/generation/deckJson';
import { aFolder } from '../main/store/deckSuite';
import { deck, deckJson, expectFailure, NOW, USAGE_MISTAKE } from './deckRunSuite';

const SAMPLES = path.resolve(import.meta.dirname, '../../data/samples');
const BIOGRAPHY = path.join(SAMPLES, 'biography.md');
const HISTORY = path.join(SAMPLES, 'history.txt');

interface ImportJson {
  articles: { id: string; title: string; blocks: number; facts: number; drafts: number; accepted: number }[];
  packages: unknown[];
  ms: number;
}

beforeAll(async () => {
  await deck(['--help']);
}, 60_000);

const profileOptions = (profile: string, empty = true) => [
  '--profile',
  profile,
  '--now',
  NOW,
  ...(empty ? ['--empty'] : []),
];
const imported = (profile: string, ...args: string[]) =>
  deckJson<ImportJson>(['import', ...args, ...profileOptions(profile)]);
const listed = (profile: string) => deckJson<{ cardId: string; reps: number }[]>(['list', ...profileOptions(profile)]);

describe('import', () => {
  it('says what it found and made of each file, and accepts nothing by itself', async () => {
    const profile = aFolder();
    const said = await imported(profile, BIOGRAPHY, HISTORY);
    expect(said.packages).toEqual([]);
    expect(said.ms).toBeTypeOf('number');
    expect(said.articles).toHaveLength(2);
    for (const article of said.articles) {
      expect(Object.keys(article).sort()).toEqual(
        ['accepted', 'arguments', 'blocks', 'drafts', 'facts', 'id', 'numbers', 'people', 'title'].sort(),
      );
      expect(article.accepted).toBe(0);
      expect(article.drafts).toBeGreaterThan(5);
    }
    expect(await listed(profile)).toEqual([]);
    expect(await deckJson(['verify', ...profileOptions(profile)])).toEqual({ ok: true, problems: [] });
  });

  it('makes the cards that generate shows, under the same ids', async () => {
    const profile = aFolder();
    const shown = await deckJson<CardJson[]>(['generate', BIOGRAPHY, '--density', 'few']);
    const said = await imported(profile, BIOGRAPHY, '--density', 'few', '--accept', 'all');
    expect(said.articles[0]).toMatchObject({ drafts: shown.length, accepted: shown.length });
    expect((await listed(profile)).map(({ cardId }) => cardId)).toEqual(shown.map(({ id }) => id));
  });

  it('accepts only cards without a warning where that is asked', async () => {
    const profile = aFolder();
    const shown = await deckJson<CardJson[]>(['generate', HISTORY, '--density', 'all']);
    const clean = shown.filter(({ warnings }) => warnings.length === 0);
    const said = await imported(profile, HISTORY, '--density', 'all', '--accept', 'clean');
    expect(said.articles[0]).toMatchObject({ drafts: shown.length, accepted: clean.length });
    expect((await listed(profile)).map(({ cardId }) => cardId)).toEqual(clean.map(({ id }) => id));
  });

  it('only says what would happen with --plan', async () => {
    const profile = aFolder();
    const planned = await imported(profile, BIOGRAPHY, '--accept', 'all', '--plan');
    expect(await listed(profile)).toEqual([]);
    const { articles } = await imported(profile, BIOGRAPHY, '--accept', 'all');
    expect(planned.articles).toEqual(articles);
  });

  it('plans without making a profile, and does not speak as if it had', async () => {
    const profile = path.join(aFolder(), 'not yet');
    const plan = await deck(['import', BIOGRAPHY, '--plan', ...profileOptions(profile)]);
    expect(plan.stdout).toContain('This is what would happen. Nothing was changed.');
    expect(existsSync(profile)).toBe(false);
    await imported(profile, BIOGRAPHY);
    const again = await deck(['import', BIOGRAPHY, '--plan', ...profileOptions(profile)]);
    expect(again.stderr).toContain('is in the deck as it is. Nothing would be changed.');
  });

  it('says what a file is that is no running text', async () => {
    const file = path.join(aFolder(), 'mill.txt');
    const code = 'const wheel = { turns: 12 };\nfunction grind(grain) {\n  return grain.map((one) => one / 2);\n}';
    writeFileSync(file, `${code}\n\nexport class Mill {\n  private stones = 4;\n}\n`);
    const run = await deck(['import', file, '--json', ...profileOptions(aFolder())]);
    expect(run.stderr).toContain('is source code');
  });

  it('knows the same article again, and an edited one, and keeps schedules', async () => {
    const profile = aFolder();
    await imported(profile, BIOGRAPHY, '--accept', 'all', '--density', 'all');
    const before = await listed(profile);
    const [first] = before;
    await deckJson(['grade', first?.cardId ?? '', 'good', ...profileOptions(profile)]);
    const again = await deck(['import', BIOGRAPHY, '--density', 'all', '--json', ...profileOptions(profile)]);
    expect(again.stderr).toContain('is in the deck as it is');
    expect(again.code).toBe(0);

    // A correction far from the first card, and a sentence more.
    const edited = path.join(aFolder(), 'biography.md');
    writeFileSync(
      edited,
      `${readFileSync(BIOGRAPHY, 'utf8')}\nThe harbour of Brandal opened a museum of wind in 1998.\n`,
    );
    const update = await deck(['import', edited, '--density', 'all', '--json', ...profileOptions(profile)]);
    expect(update.stderr).toMatch(/was in the deck: \d+ of its cards kept, \d+ new, \d+ gone from it/);
    const after = await listed(profile);
    expect(after.find(({ cardId }) => cardId === first?.cardId)?.reps).toBe(1);
    expect(after.map(({ cardId }) => cardId).sort()).toEqual(before.map(({ cardId }) => cardId).sort());
    expect(await deckJson(['verify', ...profileOptions(profile)])).toEqual({ ok: true, problems: [] });
    const [{ id, title } = { id: '', title: '' }] = (JSON.parse(update.stdout) as ImportJson).articles;
    expect(id).toBe((JSON.parse(again.stdout) as ImportJson).articles[0]?.id);

    // It was one act.
    const undone = await deckJson<{ operation: string; title: string }>(['undo', ...profileOptions(profile)]);
    expect(undone.operation).toBe('updateArticle');
    expect(undone.title).toContain(title.slice(0, 10));
  });

  it('can be taken back, article and all', async () => {
    const profile = aFolder();
    await imported(profile, HISTORY, '--accept', 'all');
    expect(await deckJson(['undo', ...profileOptions(profile)])).toMatchObject({ operation: 'addArticle' });
    expect(await listed(profile)).toEqual([]);
    const { articles } = await imported(profile, HISTORY, '--accept', 'all');
    expect(await listed(profile)).toHaveLength(articles[0]?.accepted ?? 0);
    expect(await deckJson(['verify', ...profileOptions(profile)])).toEqual({ ok: true, problems: [] });
  });

  it('uses the knowledge that stands beside a file, unless the rules are to find it', async () => {
    const folder = aFolder();
    const edition = path.join(SAMPLES, 'editions/first/tide-mill');
    for (const name of ['tide-mill.md', 'tide-mill.knowledge.yaml'])
      copyFileSync(path.join(edition, name), path.join(folder, name));
    const file = path.join(folder, 'tide-mill.md');
    const curated = await imported(aFolder(), file, '--density', 'all');
    expect(curated.articles[0]).toMatchObject({ facts: 5, drafts: 7 });
    const found = await imported(aFolder(), file, '--density', 'all', '--rules');
    expect(found.articles[0]?.id).not.toBe(curated.articles[0]?.id);
  });

  it('keeps nothing where some of the files cannot be read, and says of each file so', async () => {
    const profile = aFolder();
    const folder = aFolder();
    writeFileSync(path.join(folder, 'empty.txt'), '');
    const bad = ['empty.txt', 'none.txt', 'a.pdf'].map((name) => path.join(folder, name));
    const run = await deck(['import', HISTORY, ...bad, BIOGRAPHY, '--json', ...profileOptions(profile)]);
    expectFailure(run, 1, `None of the files was imported. ${HISTORY}, ${BIOGRAPHY} can be read and were not imported`);
    for (const file of bad) expect(run.stderr).toContain(file);
    expect(await listed(profile)).toEqual([]);
    expect(await deckJson(['verify', ...profileOptions(profile)])).toEqual({ ok: true, problems: [] });
  });

  it('keeps none where the last one of them cannot be kept', async () => {
    const profile = aFolder();
    await listed(profile);
    const file = new Database(path.join(profile, 'deck.sqlite'));
    file.exec(`CREATE TRIGGER no_more BEFORE INSERT ON documents WHEN (SELECT count(*) FROM documents) = 1
      BEGIN SELECT RAISE(ABORT, 'no room for a second one'); END`);
    const run = await deck(['import', HISTORY, BIOGRAPHY, ...profileOptions(profile)]);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(file.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(0);
    file.close();
  });

  it('reads an article that bears no date as of the day it was given before, unless another one is given', async () => {
    const profile = aFolder();
    const file = path.join(aFolder(), 'ferry.txt');
    writeFileSync(file, 'The ferry of Osk\n\nThe harbour master opened the new ferry to Brandal on Tuesday.\n');
    const day = async () => {
      const run = await deck(['export', '--format', 'deck-json', '--out', out, ...profileOptions(profile)]);
      expect(run.code).toBe(0);
      return readFileSync(out, 'utf8');
    };
    const out = path.join(aFolder(), 'deck.json');
    await imported(profile, file, '--density', 'all', '--accept', 'all', '--date', '2004-11-17');
    expect(await day()).toContain('16 November 2004');
    const again = await deck(['import', file, '--density', 'all', ...profileOptions(profile)]);
    expect(again.stderr).toContain('bears no date. It is read as of 2004-11-17, as the deck has it.');
    expect(again.stderr).toContain('is in the deck as it is. Nothing was changed.');
    expect(await day()).toContain('16 November 2004');
    const other = await deck(['import', file, '--density', 'all', '--date', '2005-11-17', ...profileOptions(profile)]);
    expect(other.stderr).toContain('was in the deck');
    expect(await day()).toContain('15 November 2005');
  });

  it('says of a text in which nothing is found that it was read', async () => {
    const file = path.join(aFolder(), 'note.txt');
    writeFileSync(file, 'Oh well.\n');
    const run = await deck(['import', file, '--json', ...profileOptions(aFolder())]);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('Nothing was found');
    expect((JSON.parse(run.stdout) as ImportJson).articles[0]).toMatchObject({ drafts: 0, accepted: 0 });
  });

  it.each([
    [['import'], /takes <file/],
    [['import', HISTORY, '--accept', 'some'], /--accept "some"/],
    [['import', HISTORY, '--density', 'heavy'], /--density/],
    [['import', HISTORY, '--rules', '--knowledge', 'x.yaml'], /exclude each other/],
    [['import', HISTORY, '--log', 'x.csv'], /means nothing/],
  ])('refuses %j', async (args, words) => {
    expectFailure(await deck([...args, ...profileOptions(aFolder())]), USAGE_MISTAKE, words);
  });
});
