// Generated decks on disk, made once for each size and kept with other things that can be made again.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeDeck, NOW } from './makeDeck.mjs';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, 'node_modules/.cache/bench/decks');

/** A deck made by other code is another deck. */
const version = () => {
  const hash = createHash('sha256');
  const schema = path.join(root, 'src/main/store/migrations');
  for (const file of [
    path.join(import.meta.dirname, 'makeDeck.mjs'),
    ...readdirSync(schema)
      .sort()
      .map((name) => path.join(schema, name)),
  ]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
};

/**
 * The file of a deck with so many cards. It is shared: measure on a copy what writes.
 * @param {(file: string) => Promise<any>} module
 * @param {number} cards
 */
export async function deckOf(module, cards) {
  const file = path.join(cache, `${version()}-${cards}.sqlite`);
  if (existsSync(file)) return file;
  for (const old of existsSync(cache) ? readdirSync(cache) : []) {
    if (!old.startsWith(version())) rmSync(path.join(cache, old), { recursive: true });
  }
  mkdirSync(cache, { recursive: true });
  const started = performance.now();
  const unfinished = path.join(cache, `unfinished-${cards}.sqlite`);
  rmSync(unfinished, { force: true });
  const { openDeck, closeDeck } = await module('src/main/store/open.ts');
  const db = openDeck({ file: unfinished, now: new Date(NOW) });
  await makeDeck(module, db, cards);
  closeDeck(db);
  renameSync(unfinished, file);
  console.log(
    `  a deck of ${cards.toLocaleString('en')} cards was made in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return file;
}

/**
 * A profile with a copy of a deck, in a folder that goes away with `remove`.
 * @param {string} deck
 */
export function profileWith(deck) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'commonplace-bench-'));
  cpSync(deck, path.join(folder, 'deck.sqlite'));
  return {
    folder,
    file: path.join(folder, 'deck.sqlite'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
