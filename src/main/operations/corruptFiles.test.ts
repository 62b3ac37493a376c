// Damaged files, opened and studied in a process of its own: it must neither crash nor hang, must say what is wrong in
// words, and must not write to a file it refuses.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled, runProgram } from '../programSuite';
import { acceptedCards } from '../store/cards';
import { aDeckOnDisk, aFolder, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { addCards, answer, nth, random } from './articleSuite';

const PAGE = 4096;
/** Change it to try other flips; a failure names the seed and the flip. */
const SEED = 20_260_302;

let program = '';
let sound: Buffer = Buffer.alloc(0);
let parent = '';

beforeAll(async () => {
  program = await bundled(new URL('./openingSuite.ts', import.meta.url));
  parent = aFolder();
  const file = path.join(parent, 'sound.sqlite');
  const db = aDeckOnDisk(file);
  const cards = addCards(db, { cards: 30 });
  for (let index = 0; index < 12; index += 1)
    answer(db, nth(cards, index), index % 3 === 0 ? 'again' : 'easy', MORNING);
  closeDeck(db);
  sound = readFileSync(file);
});

interface Damage {
  readonly name: string;
  readonly bytes: Buffer;
  /** The write-ahead log beside it. */
  readonly wal?: Buffer;
}

const changed = (name: string, change: (bytes: Buffer) => Buffer | undefined): Damage => {
  const bytes = Buffer.from(sound);
  return { name, bytes: change(bytes) ?? bytes };
};

interface Outcome {
  readonly name: string;
  /** `sound`, `found ...`, `refused <code>`, a code, or `threw ...`. */
  readonly said: string;
  readonly untouched: boolean;
}

/** Opens every damaged file, each in a folder of its own. */
async function openAll(damages: readonly Damage[]): Promise<Outcome[]> {
  const folders = damages.map(({ bytes, wal }) => {
    const folder = mkdtempSync(path.join(parent, 'damaged-'));
    writeFileSync(path.join(folder, 'deck.sqlite'), bytes);
    if (wal) writeFileSync(path.join(folder, 'deck.sqlite-wal'), wal);
    return folder;
  });
  const run = await runProgram(program, [], { input: folders.join('\n') });
  const said = new Map(
    run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as [string, string]),
  );
  return damages.map(({ name, bytes, wal }, index) => {
    const folder = nth(folders, index);
    const file = path.join(folder, 'deck.sqlite');
    const isWalUntouched = !wal || (existsSync(`${file}-wal`) && readFileSync(`${file}-wal`).equals(wal));
    return {
      name,
      said:
        said.get(folder) ?? `no answer (exit ${String(run.code)}, ${String(run.signal)}) ${run.stderr.slice(0, 300)}`,
      untouched: isWalUntouched && readFileSync(file).equals(bytes),
    };
  });
}

const isRefused = ({ said }: Outcome): boolean => said.startsWith('refused');
const isOrderly = ({ said }: Outcome): boolean => /^(sound$|found |refused store\/|store\/)/.test(said);

function tally(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { said } of outcomes) {
    const kind = said.startsWith('refused') ? said : said.replace(/ .*/s, '');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

describe('a damaged deck file', () => {
  it('is named as such and left as it is, byte by byte', async () => {
    const pages = sound.length / PAGE;
    const damages = [
      changed('header destroyed', (bytes) => void bytes.fill(0x5a, 0, 100)),
      changed('header zeroed', (bytes) => void bytes.fill(0, 0, 100)),
      changed('text file', () => Buffer.from('This is a letter, not a deck.\n'.repeat(400))),
      changed('cut in the first page', (bytes) => bytes.subarray(0, 1000)),
      changed('cut after the first page', (bytes) => bytes.subarray(0, PAGE)),
      changed('cut in half', (bytes) => bytes.subarray(0, Math.floor(pages / 2) * PAGE)),
      changed('cut inside a page', (bytes) => bytes.subarray(0, Math.floor(pages / 2) * PAGE + 777)),
      changed('impossible schema format', (bytes) => void bytes.writeUInt32BE(99, 44)),
      changed('impossible page size', (bytes) => void bytes.writeUInt16BE(3, 16)),
      changed('schema page overwritten', (bytes) => void bytes.fill(0xa5, 100, PAGE)),
      changed('a page swapped for another', (bytes) => void bytes.copy(bytes, 6 * PAGE, 3 * PAGE, 4 * PAGE)),
    ];
    for (const outcome of await openAll(damages)) {
      expect(outcome).toEqual({ name: outcome.name, said: 'refused store/corrupt', untouched: true });
    }
  });

  it('with any one page overwritten is refused or read in good order', async () => {
    const damages = Array.from({ length: sound.length / PAGE }, (_, page) =>
      changed(`page ${page + 1} overwritten`, (bytes) => void bytes.fill(0xa5, page * PAGE, (page + 1) * PAGE)),
    );
    const outcomes = await openAll(damages);
    expect(outcomes.filter((outcome) => !isOrderly(outcome))).toEqual([]);
    expect(outcomes.filter((outcome) => isRefused(outcome) && !outcome.untouched)).toEqual([]);
    // A page of noise is never taken for a sound one.
    expect(outcomes.filter(({ said }) => said === 'sound')).toEqual([]);
  });

  it('with one random byte changed is refused or read in good order', async () => {
    const next = random(SEED);
    const damages = Array.from({ length: 200 }, (_, index) => {
      // Half of them in the header and the schema, where a byte does the most harm.
      const at = index % 2 === 0 ? next(sound.length) : next(3 * PAGE);
      const value = next(255) + 1;
      return changed(`seed ${SEED}, byte ${at} xor ${value}`, (bytes) => void (bytes[at] = (bytes[at] ?? 0) ^ value));
    });
    const outcomes = await openAll(damages);
    expect(outcomes.filter((outcome) => !isOrderly(outcome))).toEqual([]);
    expect(outcomes.filter((outcome) => isRefused(outcome) && !outcome.untouched)).toEqual([]);
    process.stdout.write(`byte flips, seed ${SEED}: ${tally(outcomes)}\n`);
  });

  it('left with a write-ahead log by a crash is refused with both files as they are', async () => {
    const live = path.join(parent, 'live.sqlite');
    copyFileSync(path.join(parent, 'sound.sqlite'), live);
    const db = openFile(live);
    const [card] = acceptedCards(db);
    if (!card) throw new Error('The deck has no cards.');
    answer(db, card.id, 'good', MORNING);
    const [main, wal] = [readFileSync(live), readFileSync(`${live}-wal`)];
    closeDeck(db);
    expect(wal.length).toBeGreaterThan(PAGE);
    const damages = Array.from({ length: main.length / PAGE }, (_, page) => ({
      name: `page ${page + 1} overwritten`,
      bytes: Buffer.concat([main.subarray(0, page * PAGE), Buffer.alloc(PAGE, 0xa5), main.subarray((page + 1) * PAGE)]),
      wal,
    }));
    const outcomes = await openAll(damages);
    expect(outcomes.filter((outcome) => !isOrderly(outcome))).toEqual([]);
    expect(outcomes.filter(isRefused).length).toBeGreaterThan(5);
    expect(outcomes.filter((outcome) => isRefused(outcome) && !outcome.untouched)).toEqual([]);
    // Pages the log holds are mended from it.
    expect(outcomes.filter(({ said }) => said === 'sound').length).toBeGreaterThan(2);
  });
});
