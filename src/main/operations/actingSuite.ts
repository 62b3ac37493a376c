// A program for tests: opens a deck, does one act to it, and says so. Arguments: the deck's file and the act's name; without
// one it only opens the deck. It says `ready` once the deck is open and up to date, `kept` once the act is acknowledged.
import { writeSync } from 'node:fs';
import type { Result } from '../../core/base/result';
import { asInstant } from '../../core/base/time';
import { acceptedCards } from '../store/cards';
import { closeDeck, openDeck } from '../store/open';
import type { WritableDb } from '../store/sql';
import { buryCard, suspendCard } from './cardActs';
import { applyCatchUp } from './catchUp';
import { changeSettings } from './changeSettings';
import { bringUpToDate } from './derive';
import { redo, undo } from './history';

/** A month after the cards were answered, so that all of them are overdue. */
const moment = { at: asInstant(Date.UTC(2026, 3, 2, 9)), offsetMinutes: 0 };

const ACTS: Readonly<Record<string, (db: WritableDb) => Result<unknown>>> = {
  suspend: (db) => suspendCard(db, firstCard(db), true, moment),
  bury: (db) => buryCard(db, firstCard(db), moment),
  undo: (db) => undo(db, moment.at),
  redo: (db) => redo(db, moment.at),
  catchUp: (db) => applyCatchUp(db, { minutesPerDay: 1 }, moment),
  // A preset of its own, under which every card's memory is derived anew.
  settings: (db) => changeSettings(db, { minutesPerDay: 7, learningSteps: ['5m'], dayStartHour: 2 }, moment),
};

function firstCard(db: WritableDb) {
  const [card] = acceptedCards(db);
  if (!card) throw new Error('This deck has no cards.');
  return card.id;
}

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const [file = '', name] = process.argv.slice(2);
const db = openDeck({ file, now: new Date(moment.at) });
bringUpToDate(db);
say('ready');
if (name !== undefined) {
  const done = ACTS[name]?.(db);
  if (!done?.ok) throw new Error(done?.problem.message ?? `There is no act “${name}”.`);
  say('kept');
}
closeDeck(db);
