// A deck that may be read and not written to is refused in words before anything is tried.
import { chmodSync, chownSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled, has, isElectron, isRoot, runProgram } from '../programSuite';
import { aDeckOnDisk, aFolder } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { addCards } from './articleSuite';

const NOBODY = 65_534;
/** Root writes where others may not, so the deck is opened as nobody. */
const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const canBeNobody = !isElectron && (!isRoot() || has('setpriv'));

let program = '';
let prepared = '';

beforeAll(async () => {
  program = await bundled(new URL('./openingSuite.ts', import.meta.url));
  prepared = path.join(aFolder(), 'deck.sqlite');
  const db = aDeckOnDisk(prepared);
  addCards(db);
  closeDeck(db);
}, 60_000);

interface Modes {
  readonly folder?: number;
  readonly file?: number | null;
}

/** Opens a profile whose folder and file have these modes; `file: null` for a folder without a deck. */
async function opened({ folder = 0o755, file = 0o644 }: Modes): Promise<{ said: string; untouched: boolean }> {
  const parent = aFolder();
  chmodSync(parent, 0o755);
  const profile = path.join(parent, 'profile');
  mkdirSync(profile);
  const deck = path.join(profile, 'deck.sqlite');
  if (file !== null) {
    copyFileSync(prepared, deck);
    chmodSync(deck, file);
  }
  if (isRoot()) for (const entry of [profile, ...(file === null ? [] : [deck])]) chownSync(entry, NOBODY, NOBODY);
  chmodSync(profile, folder);
  const run = await runProgram(program, [], { input: profile, under: isRoot() ? asNobody : [] });
  chmodSync(profile, 0o755);
  const [, said] = JSON.parse(run.stdout) as [string, string];
  const untouched =
    file === null
      ? readdirSync(profile).length === 0
      : readdirSync(profile).join() === 'deck.sqlite' && readFileSync(deck).equals(readFileSync(prepared));
  return { said, untouched };
}

describe.skipIf(!canBeNobody)('a deck that may not be written to (under Node; as root it needs setpriv)', () => {
  const refused = { said: 'refused store/read-only', untouched: true };

  it('because of its file is refused', async () => {
    expect(await opened({ file: 0o444 })).toEqual(refused);
  });

  it('because of its folder is refused', async () => {
    expect(await opened({ folder: 0o555 })).toEqual(refused);
  });

  it('because there is none yet and the folder is closed is refused', async () => {
    expect(await opened({ folder: 0o555, file: null })).toEqual(refused);
  });

  it('because its folder cannot be made is refused', async () => {
    const parent = mkdtempSync(path.join(aFolder(), 'closed-'));
    chmodSync(path.dirname(parent), 0o755);
    chmodSync(parent, 0o555);
    const run = await runProgram(program, [], { input: path.join(parent, 'new'), under: isRoot() ? asNobody : [] });
    expect(JSON.parse(run.stdout)).toEqual([path.join(parent, 'new'), 'refused store/read-only']);
  });

  it('is studied when it may be', async () => {
    expect((await opened({})).said).toBe('sound');
  });
});
