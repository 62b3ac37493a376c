// A program for tests: opens each folder named on standard input as a profile, studies it for a moment, and says how
// that went, a line each. A file that makes it hang or crash is the one whose line is missing.
import { readFileSync, writeSync } from 'node:fs';
import type { CardId } from '../../core/base/ids';
import { asInstant } from '../../core/base/time';
import { closeDeck } from '../store/open';
import { storeProblem } from '../store/problem';
import type { WritableDb } from '../store/sql';
import { gradeCard } from './gradeCard';
import { nextReview } from './nextReview';
import { openProfile } from './openProfile';
import { verifyDeck } from './verifyDeck';

const moment = { at: asInstant(Date.UTC(2026, 2, 2, 12)), offsetMinutes: 0 };

function study(db: WritableDb): string {
  try {
    const next = nextReview(db, moment, { ahead: true });
    if (next.kind === 'item') answer(db, next.item.cardId);
    const { ok, problems } = verifyDeck(db);
    return ok ? 'sound' : `found ${problems[0] ?? ''}`;
  } catch (error) {
    const problem = storeProblem(error);
    if (problem) return problem.code;
    return `threw ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  } finally {
    closeDeck(db);
  }
}

function answer(db: WritableDb, cardId: CardId): void {
  gradeCard(db, { cardId, grade: 'good', thinkingMillis: 0, reps: null }, moment);
}

function outcomeOf(folder: string): string {
  try {
    const opened = openProfile({ folder, articles: null, moment });
    return opened.ok ? study(opened.value) : `refused ${opened.problem.code}`;
  } catch (error) {
    return `threw while opening ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
  }
}

for (const folder of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  writeSync(1, `${JSON.stringify([folder, outcomeOf(folder)])}\n`);
}
