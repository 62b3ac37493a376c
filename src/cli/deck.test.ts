// The commands that work on a profile, from outside: shapes, exit codes, and what they leave on disk.
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isRoot } from '../main/programSuite';
import { deckFile } from '../main/files/profileFolder';
import { aFolder, openFile } from '../main/store/deckSuite';
import { closeDeck } from '../main/store/open';
import { deck, deckJson, expectFailure, NOW, USAGE_MISTAKE } from './deckRunSuite';

type Json = Record<string, unknown>;

const CARD_KEYS = ['id', 'kind', 'type', 'front', 'back', 'accepted', 'paragraph', 'source_quote', 'warnings', 'from'];
const OPTIONAL_KEYS = ['hint', 'items', 'choices', 'tolerance', 'paragraphs', 'origin_paragraph', 'origin_paragraphs'];
const DECK_KEYS = ['cardId', 'state', 'suspended'];
const MEMORY_KEYS = ['stability', 'difficulty', 'reps', 'lapses', 'dueAt', 'dueDay'];

/** All the keys that must be there and none that may not. */
function expectKeys(value: Json, required: readonly string[], optional: readonly string[] = []): void {
  expect(
    Object.keys(value)
      .filter((key) => !optional.includes(key))
      .sort(),
  ).toEqual([...required].sort());
}

let profile = '';
let cards: Json[] = [];
let cardId = '';

const at = (iso: string, ...args: string[]): string[] => [...args, '--profile', profile, '--now', iso];
const now = (...args: string[]): string[] => at(NOW, ...args);

beforeAll(async () => {
  profile = path.join(aFolder(), 'profile');
  cards = await deckJson<Json[]>(now('list'));
  cardId = String(cards[0]?.['cardId']);
});

describe('list', () => {
  it('shows every accepted card with what is remembered of it', () => {
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      expectKeys(card, [...CARD_KEYS, ...DECK_KEYS, ...MEMORY_KEYS], OPTIONAL_KEYS);
      expect(card).toMatchObject({ id: card['cardId'], state: 'new', suspended: false, reps: 0, lapses: 0 });
      expect(card).toMatchObject({ stability: null, difficulty: null, dueAt: null, dueDay: null });
    }
  });

  it('is for people without --json', async () => {
    const run = await deck(now('list'));
    expect(run.code).toBe(0);
    expect(() => JSON.parse(run.stdout) as unknown).toThrow();
    expect(run.stdout).toContain(cardId);
  });

  it('shows nothing of a profile made with --empty', async () => {
    const empty = path.join(aFolder(), 'empty');
    expect(await deckJson(['list', '--empty', '--profile', empty, '--now', NOW])).toEqual([]);
    expect(await deckJson(['due', '--profile', empty, '--now', NOW])).toEqual([]);
    expect(await deckJson(['verify', '--profile', empty])).toEqual({ ok: true, problems: [] });
  });
});

describe('a study day on the command line', () => {
  const own = (): string => path.join(aFolder(), 'own');
  const in10Minutes = '2026-03-02T10:10:00+00:00';

  it('asks, answers, and shows what became of the card', async () => {
    const folder = own();
    const line = (iso: string, ...args: string[]): string[] => [...args, '--profile', folder, '--now', iso];
    const due = await deckJson<Json[]>(line(NOW, 'due'));
    expect(due.length).toBeGreaterThan(0);
    for (const card of due) {
      expectKeys(card, ['cardId', 'queue', 'dueAt', 'retrievability', 'type', 'front']);
      expect(card).toMatchObject({ queue: 'new', dueAt: null, retrievability: null });
    }
    const [first, second] = due.map((card) => String(card['cardId']));
    const graded = await deckJson<Json>(line(NOW, 'grade', String(first), 'good'));
    expectKeys(graded, ['cardId', 'operation', 'state', 'stability', 'difficulty', 'intervalDays', 'dueAt', 'dueDay']);
    expect(graded).toMatchObject({
      cardId: first,
      state: 'learning',
      intervalDays: 0,
      dueAt: Date.parse(in10Minutes),
      dueDay: '2026-03-02',
    });
    const easy = await deckJson<Json>(line(NOW, 'grade', String(second), 'easy'));
    expect(easy).toMatchObject({ state: 'review' });
    expect(Number(easy['dueAt'])).toBe(Date.parse(NOW) + Number(easy['intervalDays']) * 86_400_000);

    const card = await deckJson<Json>(line(in10Minutes, 'card', String(first)));
    expect(card).toMatchObject({
      cardId: first,
      state: 'learning',
      reps: 1,
      lapses: 0,
      stability: graded['stability'],
    });
    expect(card['log']).toEqual([
      {
        reviewedAt: Date.parse(NOW),
        offsetMinutes: 0,
        grade: 3,
        thinkingMillis: 0,
        state: 'new',
        intervalDays: 0,
        dueAt: graded['dueAt'],
        dueDay: '2026-03-02',
      },
    ]);
    const [again] = await deckJson<Json[]>(line(in10Minutes, 'due'));
    expect(again).toMatchObject({ cardId: first, queue: 'learning', dueAt: graded['dueAt'] });
    expect(again?.['retrievability']).toBeGreaterThan(0.5);
    expect(await deckJson(line(NOW, 'verify'))).toEqual({ ok: true, problems: [] });
  });

  it('gives the same bytes for the same input and --now, in any fresh profile', async () => {
    const study = async (): Promise<string[]> => {
      const folder = own();
      const out = path.join(folder, 'deck.json');
      const said: string[] = [];
      const commands = [
        ['list'],
        ['due'],
        ['grade', cardId, 'again'],
        ['grade', cardId, 'good'],
        ['card', cardId],
        ['due'],
        ['list'],
        ['verify'],
      ];
      for (const [index, command] of commands.entries()) {
        const minute = `2026-03-02T10:${String(index * 5).padStart(2, '0')}:00+00:00`;
        const run = await deck([...command, '--profile', folder, '--now', minute, '--seed', '7', '--json']);
        expect(run.code).toBe(0);
        said.push(run.stdout);
      }
      await deckJson(['export', '--format', 'deck-json', '--out', out, '--profile', folder, '--now', NOW]);
      return [...said, readFileSync(out, 'utf8')];
    };
    expect(await study()).toEqual(await study());
  });
});

describe('a mistake in what was typed', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['learn']],
    ['a word every object knows', ['constructor']],
    ['an unknown option', ['list', '--colour']],
    ['an option of another command', ['list', '--out', 'x']],
    ['a value for a switch', ['list', '--json=yes']],
    ['an option without its value', ['list', '--profile']],
    ['too many operands', ['list', 'all']],
    ['too few operands', ['card']],
    ['a grade that is none', ['grade', 'some-id', 'perfect']],
    ['a grade in capitals', ['grade', 'some-id', 'Good']],
    ['no grade', ['grade', 'some-id']],
    ['--now without an offset', ['list', '--now', '2026-03-02T10:00:00']],
    ['--now that is a date only', ['list', '--now', '2026-03-02']],
    ['--now on a day that does not exist', ['list', '--now', '2026-02-30T10:00:00Z']],
    ['--now in words', ['list', '--now', 'tomorrow']],
    ['--now in milliseconds', ['list', '--now', '1772445600000']],
    ['--seed that is no whole number', ['list', '--seed', '1.5']],
    ['export without --format', ['export', '--out', 'x.json']],
    ['export without --out', ['export', '--format', 'deck-json']],
    ['export in an unknown format', ['export', '--format', 'docx', '--out', 'x.json']],
    ['replay without --log', ['replay']],
  ])('%s: exit 2, a way to the usage, and no profile is made', async (_, args) => {
    const folder = aFolder();
    const home = path.join(folder, 'home');
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), INIT_CWD: folder };
    expectFailure(await deck([...args, '--json'], { cwd: folder, env }), USAGE_MISTAKE, '--help');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is none where help is asked for', async () => {
    const run = await deck(['--help']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Usage:');
  });
});

describe('a card nobody knows', () => {
  it.each([
    ['card', 'no-such-card'],
    ['grade', 'no-such-card', 'good'],
    ['card', ''],
    ['grade', "x' OR 1=1 --", 'good'],
  ])('%s %s: exit 1 and nothing is kept', async (...command) => {
    const before = readFileSync(deckFile(profile));
    expectFailure(await deck(now(...command, '--json')), 1, 'no card');
    expect(readFileSync(deckFile(profile)).equals(before)).toBe(true);
  });
});

describe('relative paths', () => {
  it('start where the command was typed, not where it runs', async () => {
    const [typed, ran] = [aFolder(), aFolder()];
    const options = { cwd: ran, env: { ...process.env, INIT_CWD: typed } };
    const json = await deckJson<Json>(
      ['export', '--format', 'deck-json', '--out', 'deck.json', '--profile', './mine', '--empty', '--now', NOW],
      options,
    );
    expect(json).toEqual({ path: path.join(typed, 'deck.json'), notes: 0, cards: 0, reviews: 0 });
    expect(existsSync(path.join(typed, 'deck.json'))).toBe(true);
    expect(existsSync(deckFile(path.join(typed, 'mine')))).toBe(true);
    writeFileSync(path.join(typed, 'log.csv'), 'card_id,review_time,review_rating\na,1000,3\n');
    expect(await deckJson<Json[]>(['replay', '--log', 'log.csv'], options)).toHaveLength(1);
    expect(readdirSync(ran)).toEqual([]);
  });

  it('start in the working folder where nothing else is said', async () => {
    const folder = aFolder();
    const env: NodeJS.ProcessEnv = { ...process.env };
    delete env['INIT_CWD'];
    await deckJson(['list', '--profile', 'mine', '--empty', '--now', NOW], { cwd: folder, env });
    expect(existsSync(deckFile(path.join(folder, 'mine')))).toBe(true);
  });
});

describe('export', () => {
  const exportTo = (out: string): string[] => now('export', '--format', 'deck-json', '--out', out);

  it('writes every accepted card and says how many', async () => {
    const out = path.join(aFolder(), 'deck.json');
    const said = await deckJson<Json>(exportTo(out));
    expectKeys(said, ['path', 'notes', 'cards', 'reviews']);
    expect(said).toMatchObject({ path: out, cards: cards.length });
    const written = JSON.parse(readFileSync(out, 'utf8')) as Json[];
    for (const card of written) expectKeys(card, [...CARD_KEYS, ...DECK_KEYS], OPTIONAL_KEYS);
    expect(written.map((card) => card['cardId'])).toEqual(cards.map((card) => card['cardId']));
  });

  it('replaces an old file in one step and leaves no other behind', async () => {
    const folder = aFolder();
    const out = path.join(folder, 'deck.json');
    writeFileSync(out, 'old');
    await deckJson(exportTo(out));
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveLength(cards.length);
    expect(readdirSync(folder)).toEqual(['deck.json']);
  });

  it.each(['no/such/folder/deck.json', '.'])('to %s fails in words', async (out) => {
    const folder = aFolder();
    expectFailure(await deck([...exportTo(path.join(folder, out)), '--json']), 1, 'could not be written');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the old file where the folder may not be written to', async () => {
    const folder = aFolder();
    const [locked, own] = [path.join(folder, 'locked'), path.join(folder, 'own')];
    for (const inner of [locked, own]) mkdirSync(inner);
    const out = path.join(locked, 'deck.json');
    writeFileSync(out, 'old');
    chmodSync(folder, 0o755);
    chmodSync(locked, 0o555);
    const nobody = 65_534;
    if (isRoot()) for (const inner of [locked, own, out]) chownSync(inner, nobody, nobody);
    // Root may write everywhere, so it is done as nobody.
    const under = isRoot() ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
    const run = await deck(
      ['export', '--format', 'deck-json', '--out', out, '--profile', path.join(own, 'profile'), '--empty', '--json'],
      { under },
    );
    chmodSync(locked, 0o755);
    expectFailure(run, 1, 'could not be written');
    expect(readdirSync(locked)).toEqual(['deck.json']);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });
});

describe('verify', () => {
  const damagedProfile = async (statement: string): Promise<string> => {
    const folder = path.join(aFolder(), 'damaged');
    await deckJson(['grade', cardId, 'good', '--profile', folder, '--now', NOW]);
    const db = openFile(deckFile(folder));
    db.connection.exec(statement);
    closeDeck(db);
    return folder;
  };

  it('says that a sound deck is sound', async () => {
    expect(await deckJson(now('verify'))).toEqual({ ok: true, problems: [] });
  });

  it('names what is wrong, on standard output, and exits 1', async () => {
    const folder = await damagedProfile('UPDATE derived_schedule SET stability = 99 WHERE reps = 1');
    const run = await deck(['verify', '--profile', folder, '--json']);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual({ ok: false, problems: [expect.stringContaining('stability')] });
    const forPeople = await deck(['verify', '--profile', folder]);
    expect(forPeople).toMatchObject({ code: 1, stdout: expect.stringContaining('stability') as string });
  });

  it('names a file that cannot even be opened', async () => {
    const folder = aFolder();
    writeFileSync(deckFile(folder), 'no database at all, but long enough to be looked at twice. '.repeat(20));
    const run = await deck(['verify', '--profile', folder, '--json']);
    expect(run.code).toBe(1);
    const said = JSON.parse(run.stdout) as { ok: boolean; problems: string[] };
    expect(said.ok).toBe(false);
    expect(said.problems).toHaveLength(1);
  });

  it('leaves other commands to refuse such a file', async () => {
    const folder = aFolder();
    writeFileSync(deckFile(folder), 'no database at all, but long enough to be looked at twice. '.repeat(20));
    expectFailure(await deck(['list', '--profile', folder, '--json']), 1, 'could not be read');
  });
});
