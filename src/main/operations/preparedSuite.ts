// What tests of kills and failing disks start from: one deck file to copy, and the programs that answer its cards.
import path from 'node:path';
import { beforeAll } from 'vitest';
import type { CardId } from '../../core/base/ids';
import { bundled, bundledDeck, runProgram } from '../programSuite';
import { aDeckOnDisk, aFolder } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { addCards } from './articleSuite';

export interface Prepared {
  /** The deck file, with six cards. */
  file: string;
  cards: CardId[];
  /** The command line, bundled. */
  deckProgram: string;
  /** Answers in a loop, saying each answer that was kept. */
  answeringProgram: string;
}

const START = '2026-03-02T09:30:00+00:00';
const BUNDLING_MILLIS = 3 * 60_000;

/** Filled before the first test of the file that calls it. */
export function prepareDeck(): Prepared {
  const prepared: Prepared = { file: '', cards: [], deckProgram: '', answeringProgram: '' };
  beforeAll(async () => {
    prepared.file = path.join(aFolder(), 'deck.sqlite');
    const db = aDeckOnDisk(prepared.file);
    prepared.cards = addCards(db, { cards: 6 });
    closeDeck(db);
    prepared.deckProgram = await bundledDeck();
    // The first start notes which edition of the bundled articles it looked at; those that are tested write nothing else.
    await runProgram(prepared.deckProgram, ['list', '--profile', path.dirname(prepared.file), '--now', START]);
    prepared.answeringProgram = await bundled(new URL('./answeringSuite.ts', import.meta.url));
  }, BUNDLING_MILLIS);
  return prepared;
}
