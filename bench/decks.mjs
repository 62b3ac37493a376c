// Generated decks on disk, each size made once in a run. They stand in a temporary folder and go when the run is over.
import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeDeck, NOW } from './makeDeck.mjs';
import { multiplyDeck } from './multiplyDeck.mjs';

/** Larger decks are multiples of this one. */
const MOST_MADE = Number(process.env['COMMONPLACE_BENCH_MADE'] ?? 100_000);

/** Every temporary folder of a run is named so. */
export const temporaryFolder = () => mkdtempSync(path.join(os.tmpdir(), 'commonplace-bench-'));

/** @type {string | undefined} */
let own;

/** The folder `npm run bench` made for all of its parts, or one of our own that goes with this process. */
function deckFolder() {
  const shared = process.env['COMMONPLACE_BENCH_FOLDER'];
  if (shared) return shared;
  if (own) return own;
  const made = temporaryFolder();
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return (own = made);
}

/**
 * The file of a deck with so many cards. It is shared: measure on a copy what writes.
 * @param {(file: string) => Promise<any>} module
 * @param {number} cards
 */
async function deckOf(module, cards) {
  const folder = path.join(deckFolder(), 'decks');
  const file = path.join(folder, `${cards}.sqlite`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const started = performance.now();
  const unfinished = path.join(folder, `unfinished-${cards}.sqlite`);
  rmSync(unfinished, { force: true });
  const { openDeck, closeDeck } = await module('src/main/store/open.ts');
  const { verifyDeck } = await module('src/main/operations/verifyDeck.ts');
  const times = cards / MOST_MADE;
  const isMultiple = times > 1 && Number.isInteger(times);
  if (isMultiple) copyFileSync(await deckOf(module, MOST_MADE), unfinished, constants.COPYFILE_FICLONE);
  const db = openDeck({ file: unfinished, now: new Date(NOW) });
  if (isMultiple) multiplyDeck(db, times);
  else await makeDeck(module, db, cards);
  // To verify a million cards takes longer than to make them: COMMONPLACE_BENCH_VERIFY=1 does it all the same.
  if (!isMultiple || process.env['COMMONPLACE_BENCH_VERIFY']) {
    const { problems } = verifyDeck(db);
    if (problems.length > 0) throw new Error(`The generated deck is not sound: ${problems.slice(0, 3).join('; ')}`);
  }
  closeDeck(db);
  renameSync(unfinished, file);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  (a deck of ${cards.toLocaleString('en')} cards was made in ${seconds} s)`);
  return file;
}

/**
 * A profile with a generated deck of its own, in a folder that goes away with `remove`.
 * @param {(file: string) => Promise<any>} module
 * @param {number} cards
 */
export async function profileOf(module, cards) {
  const deck = await deckOf(module, cards);
  const folder = temporaryFolder();
  const file = path.join(folder, 'deck.sqlite');
  copyFileSync(deck, file, constants.COPYFILE_FICLONE);
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/**
 * The sizes to measure at, in cards. COMMONPLACE_BENCH_SIZES=1000,10000 takes others.
 * @param {readonly number[]} usual
 */
export const sizesOr = (usual) => process.env['COMMONPLACE_BENCH_SIZES']?.split(',').map(Number) ?? [...usual];

/** How the person who studies a generated deck wants it: no limit ends the session before the measurement. */
export const BOUNDLESS = { minutesPerDay: 600, newCardsPerDay: 999, typedAnswers: false };
