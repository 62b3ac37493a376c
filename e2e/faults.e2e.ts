// Decks that cannot be opened, and a disk that is full: the person is told, nothing is lost, and mending it is enough.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { deckFile } from '../src/main/files/profileFolder';
import { expect, isRoot, type OpenApp, test } from './app';
import type { Deck } from './deck';

const fingerprint = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** Ways to find a file where the deck should be that cannot be opened, and how the fault is called. */
const BAD_FILES: readonly (readonly [what: string, code: string, make: (file: string, deck: Deck) => Promise<void>])[] =
  [
    ['a deck with a damaged page', 'store/corrupt', damagedDeck],
    ['a file that is no database', 'store/corrupt', (file) => writeFile(file, 'not a deck '.repeat(2_000))],
    ['a deck of a newer Commonplace', 'store/newer', newerDeck],
    ['a database of another program', 'store/foreign', foreignDatabase],
  ];

for (const [what, code, make] of BAD_FILES) {
  test(`${what} is left alone, and the way on is told`, async ({ launch, profile, deck }) => {
    const file = deckFile(profile);
    await mkdir(profile, { recursive: true });
    await make(file, deck);
    const before = await fingerprint(file);

    const one = await launch();
    await isExplained(one, code, file);
    await one.fault.retry();
    await expect(one.fault.screen).toContainText(/still not open/);
    await one.fault.isShown(code);
    expect(await fingerprint(file)).toBe(before);

    await rename(file, `${file}.bad`);
    for (const rest of ['-wal', '-shm']) await rm(file + rest, { force: true });
    await one.fault.retry();
    await one.today.isShown();
    expect((await one.ask('deck/overview', {})).cards).toBeGreaterThan(0);
    expect(await fingerprint(`${file}.bad`)).toBe(before);
  });
}

test('a data folder that cannot be made is told, and opens once it can', async ({ launch, profile }) => {
  await writeFile(profile, 'a file where the folder should be');
  const one = await launch();
  await isExplained(one, 'store/read-only', deckFile(profile));
  expect(await readFile(profile, 'utf8')).toBe('a file where the folder should be');
  await rm(profile);
  await one.fault.retry();
  await one.today.isShown();
});

test('a data folder that may not be written to is told, and opens once it may', async ({ launch, profile, deck }) => {
  test.skip(isRoot, 'nothing is read-only to root: run the tests as another user to see this one');
  await deck.list();
  const before = await fingerprint(deckFile(profile));
  await chmod(profile, 0o555);
  const one = await launch();
  await isExplained(one, 'store/read-only', deckFile(profile));
  expect(await fingerprint(deckFile(profile))).toBe(before);
  await chmod(profile, 0o755);
  await one.fault.retry();
  await one.today.isShown();
});

test('an answer that no longer fits on the disk is not kept, said so, and kept once there is room', async ({
  launch,
  folder,
  deck,
}) => {
  const small = path.join(folder, 'small-disk');
  await mkdir(small);
  test.skip(!mountSmallDisk(small), 'a small disk can only be mounted by root on Linux');
  const profile = path.join(small, 'profile');
  const filler = path.join(small, 'filler');
  try {
    const one = await launch({ profile });
    const study = await one.today.startStudying();
    const id = await study.cardId();
    await study.reveal();
    await fillDisk(filler);
    await study.grade('good');
    await expect(study.notice).toContainText(/not kept/);
    await study.isAt('back');
    expect(await study.cardId()).toBe(id);
    expect((await one.ask('deck/overview', {})).answeredEver).toBe(0);

    await rm(filler);
    await study.grade('hard');
    await study.isAt('front');
    await expect(study.notice).toBeHidden();
    await one.quit();
    expect((await deck.on(profile).card(id)).log.map(({ grade }) => grade)).toEqual([2]);
    expect(await deck.on(profile).verify()).toEqual({ ok: true, problems: [] });
  } finally {
    await rm(filler, { force: true });
    // Lazily: whoever still looks into it must not keep the test from ending.
    execFileSync('umount', ['--lazy', small]);
  }
});

/** The screen says what happened, what is safe, what to do and where; and none of it is card text. */
async function isExplained({ fault }: OpenApp, code: string, file: string): Promise<void> {
  await fault.isShown(code);
  await expect(fault.title).not.toBeEmpty();
  for (const term of ['What is safe', 'What to do']) await expect(fault.fact(term)).toHaveText(/\w+.*\./);
  await expect(fault.fact('Where it is')).toHaveText(file);
  await expect(fault.details).toContainText(code);
}

async function damagedDeck(file: string, deck: Deck): Promise<void> {
  await deck.list();
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  // From the second page on: the file still says that it is a deck of ours.
  await handle.write(Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096);
  await handle.close();
}

async function newerDeck(file: string, deck: Deck): Promise<void> {
  await deck.list();
  const db = new Database(file);
  db.pragma(`user_version = ${Number(db.pragma('user_version', { simple: true })) + 1}`);
  db.close();
}

function foreignDatabase(file: string): Promise<void> {
  const db = new Database(file);
  db.exec("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')");
  db.close();
  return Promise.resolve();
}

function mountSmallDisk(folder: string): boolean {
  if (process.platform !== 'linux' || !isRoot) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Writes until nothing more fits, down to the last block. */
async function fillDisk(filler: string): Promise<void> {
  const handle = await open(filler, 'w');
  for (const bytes of [1 << 20, 1 << 12]) {
    const block = Buffer.alloc(bytes, 1);
    let isFull = false;
    while (!isFull) {
      try {
        isFull = (await handle.write(block)).bytesWritten < bytes;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        isFull = true;
      }
    }
  }
  await handle.close();
}
