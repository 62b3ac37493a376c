import { firstSchema } from './0001-first-schema';
import { study } from './0002-study';
import { loadByDay } from './0003-load-by-day';
import { figuresOfMemory } from './0004-figures-of-memory';
import { largeDecks } from './0005-large-decks';
import { movedCards } from './0006-moved-cards';
import { editions } from './0007-editions';
import { totalsInBulk } from './0008-totals-in-bulk';
import { dueFromIndex } from './0009-due-from-index';
import { practice } from './0010-practice';
import { kindsOfMoves } from './0011-kinds-of-moves';
import { turnsAndSessions } from './0012-turns-and-sessions';
import { sessionsOfCards } from './0013-sessions-of-cards';
import { partsAndMisses } from './0014-parts-and-misses';
import type { Migration } from './migration';

/** Every step of the schema, in order. A released step is never edited: a change is a new step. */
export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  study,
  loadByDay,
  figuresOfMemory,
  largeDecks,
  movedCards,
  editions,
  totalsInBulk,
  dueFromIndex,
  practice,
  kindsOfMoves,
  turnsAndSessions,
  sessionsOfCards,
  partsAndMisses,
];
