// A program for tests: answers the cards of a deck one after another and says each answer once it was acknowledged.
// Arguments: the deck's file, the first answer's number, how many to give. The thinking time of an answer is its
// number, so that the log tells them apart. After a refusal it says why, waits for a line of input, and tries again; with
// the word `waits` it waits for one before the first answer, too.
import { readSync, writeSync } from 'node:fs';
import { asInstant } from '../../core/base/time';
import { GRADES } from '../../core/scheduling/grade';
import { acceptedCards } from '../store/cards';
import { closeDeck, openDeck } from '../store/open';
import { storeProblem } from '../store/problem';
import { gradeCard } from './gradeCard';

const [file = '', first = '0', count = '1', waits = ''] = process.argv.slice(2);
const START = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

const awaitALine = (): void => void readSync(0, Buffer.alloc(1));

const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const db = openDeck({ file, now: new Date(START) });
const cards = acceptedCards(db);
say(`ready ${process.pid}`);
if (waits === 'waits') awaitALine();

let number = Number(first);
const end = number + Number(count);
while (number < end) {
  const card = cards[number % cards.length];
  const grade = GRADES[number % GRADES.length];
  if (!card || !grade) throw new Error('This deck has no cards.');
  const moment = { at: asInstant(START + number * MINUTE), offsetMinutes: 0 };
  try {
    const graded = gradeCard(db, { cardId: card.id, grade, thinkingMillis: number, reps: null }, moment);
    if (!graded.ok) throw new Error(graded.problem.message);
    say(`kept ${number}`);
    number += 1;
  } catch (error) {
    const problem = storeProblem(error);
    if (!problem) throw error;
    say(`refused ${number} ${problem.code}`);
    awaitALine();
  }
}
closeDeck(db);
