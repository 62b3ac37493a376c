// `generate` from outside: what it prints, that densities are beginnings of one list, and how it fails.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../main/store/deckSuite';
import { deck, deckJson, expectFailure, USAGE_MISTAKE } from './deckRunSuite';

type Json = Record<string, unknown>;

const ARTICLE = `The lighthouse at Cape Verity

Ada Miller

3 June 2019

Engineer John Harrow built the Verity Lighthouse in Port Alder between 1871 and 1874. The tower has 214 steps.

On 9 November 1911, the steamer Cassandra sank near Cape Verity because the lamp had failed. The wreck killed more than 40 sailors.

Since 1998 the lighthouse has belonged to the Alder Museum. Director Mary Quill said that the museum would open the tower in 2021.
`;

let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

beforeAll(() => {
  folder = aFolder();
});

describe('generate', () => {
  it('gives an article’s cards, each with a slice of one of its paragraphs', async () => {
    const cards = await deckJson<Json[]>(['generate', file('a.txt', ARTICLE), '--density', 'all']);
    expect(cards.length).toBeGreaterThan(5);
    const paragraphs = ARTICLE.trim().split('\n\n').slice(3);
    for (const card of cards) {
      expect(paragraphs[Number(card['paragraph']) - 1]).toContain(card['source_quote']);
      expect(card['id']).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    const backs = cards.map(({ back }) => back);
    expect(backs).toContain('214');
    expect(backs).toContain('9 November 1911');
  });

  it('reads an article without a date as of the day it is given', async () => {
    const undated = file('undated.txt', ARTICLE.replace('3 June 2019\n\n', ''));
    const asOf = async (...options: string[]): Promise<unknown> =>
      (await deckJson<{ article: Json }>(['generate', undated, '--rules', '--full', ...options])).article['asOf'];
    expect([await asOf(), await asOf('--date', '3 June 2019')]).toEqual([null, '2019-06-03']);
    expectFailure(await deck(['generate', undated, '--date', 'soon']), USAGE_MISTAKE, '--date "soon"');
  });

  it('gives beginnings of one list for every density, and the same bytes again', async () => {
    const article = file('b.txt', ARTICLE);
    const ids = async (density: string): Promise<unknown[]> =>
      (await deckJson<Json[]>(['generate', article, '--density', density])).map(({ id }) => id);
    const lists = [await ids('few'), await ids('balanced'), await ids('thorough'), await ids('all')];
    for (const [index, list] of lists.entries()) expect(lists[index + 1]?.slice(0, list.length) ?? list).toEqual(list);
    const [first, second] = [await deck(['generate', article, '--json']), await deck(['generate', article, '--json'])];
    expect(first.stdout).toBe(second.stdout);
  });

  it('says with --full what was found, and why each card is there', async () => {
    const full = await deckJson<{ article: Json; knowledge: Json; cards: Json[] }>([
      'generate',
      file('c.txt', ARTICLE),
      '--full',
    ]);
    expect(full.article).toMatchObject({ title: 'The lighthouse at Cape Verity', asOf: '2019-06-03' });
    expect(full.knowledge).toMatchObject({ source: 'rules' });
    for (const card of full.cards) {
      expect([typeof card['rule'], typeof card['rank']]).toEqual(['string', 'number']);
      expect(card['checks']).not.toEqual([]);
    }
  });

  it('uses the knowledge beside the article, unless it is told not to', async () => {
    const article = file('d.md', '# Bread\n\nDough rises for 12 hours, because yeast makes gas slowly in the cold.\n');
    file(
      'd.knowledge.yaml',
      'format: commonplace-knowledge/1\narticle: { title: Bread, kind: article, language: en }\nfacts:\n  - id: rise\n    type: cause\n    statement: Dough rises for 12 hours.\n    question: Why did dough rise slowly in the cold?\n    answer: yeast makes gas slowly\n    evidence: yeast makes gas slowly in the cold\n',
    );
    expect(await deckJson<Json[]>(['generate', article, '--density', 'all'])).toMatchObject([{ from: ['rise'] }]);
    const found = await deckJson<Json[]>(['generate', article, '--rules', '--density', 'all']);
    expect(found.every(({ from }) => !(from as string[]).includes('rise'))).toBe(true);
  });

  it('finds nothing in a text without facts: an empty list, a sentence, exit 0', async () => {
    const run = await deck(['generate', file('e.txt', 'Oh! Ah. Well, well.\n'), '--json']);
    expect(run).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(run.stderr).toContain('Nothing was found');
  });
});

describe('generate fails', () => {
  it.each([
    ['empty', 'empty.txt', '', /no words/],
    ['binary', 'binary.txt', Uint8Array.from([0, 1, 2, 255, 0, 9, 8, 0]), /not a text/],
    ['unsupported', 'paper.pdf', 'text', /\.pdf/],
  ])('%s: exit 1 and what to do', async (_, name, content, words) => {
    expectFailure(await deck(['generate', file(name, content), '--json']), 1, words);
  });

  it.each([
    [
      'links',
      'Reading list\n\nhttps://example.org/a\nhttps://example.org/b\nhttps://example.org/c\n',
      /a list of links/,
    ],
    ['verse', 'A song\n\nThe river runs\nBeneath the town\nThe miller sleeps\nThe moon looks down\n', /verse/],
    ['code', 'Main\n\nconst x = 4;\nfunction f() {\n  return x;\n}\nexport { f };\n', /source code/],
  ])('%s: exit 0, no cards, and a sentence', async (name, content, words) => {
    const run = await deck(['generate', file(`${name}.txt`, content), '--json']);
    expect([run.code, run.stdout.trim()]).toEqual([0, '[]']);
    expect(run.stderr).toMatch(words);
  });

  it('reads other encodings and languages, and says what it does not attempt', async () => {
    const text = 'Der Turm von Alder wurde am 4. Mai 1932 eröffnet und hat 214 Stufen, die nicht alle sichtbar sind.\n';
    const run = await deck(['generate', file('turm.txt', Buffer.from(text, 'utf16le')), '--density', 'all', '--json']);
    expect((JSON.parse(run.stdout) as Json[]).map(({ back }) => back)).toEqual(['4. Mai 1932', '214']);
    expect(run.stderr).toContain('is in German');
  });

  it('where there is no file: exit 1', async () => {
    expectFailure(await deck(['generate', path.join(folder, 'missing.txt'), '--json']), 1, /could not be read/);
  });

  it('says in words why a file cannot be read, not in codes of the system', async () => {
    const missing = await deck(['generate', path.join(folder, 'missing.txt')]);
    expectFailure(missing, 1, /missing\.txt could not be read: there is no such file or folder\. Nothing was changed/);
    expectFailure(await deck(['generate', aFolder()]), 1, /could not be read: it is a folder, not a file/);
  });

  it('is JSON with --full, asked for or not', async () => {
    const run = await deck(['generate', file('whole.txt', ARTICLE), '--full']);
    expect(Object.keys(JSON.parse(run.stdout) as Json)).toEqual(['article', 'knowledge', 'cards']);
  });

  it.each([
    ['no file', []],
    ['two files', ['a.txt', 'b.txt']],
    ['an unknown density', ['a.txt', '--density', 'some']],
    ['knowledge and no knowledge', ['a.txt', '--rules', '--knowledge', 'k.yaml']],
  ])('%s: exit 2', async (_, args) => {
    expectFailure(await deck(['generate', ...args, '--json']), USAGE_MISTAKE, '--help');
  });

  it('never makes a profile', async () => {
    const home = aFolder();
    await deck(['generate', file('f.txt', ARTICLE), '--json'], {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home },
    });
    expect(readdirSync(home)).toEqual([]);
  });
});
