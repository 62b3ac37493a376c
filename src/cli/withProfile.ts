// Opens the profile for one command and closes it again, whatever happens.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Result } from '../core/base/result';
import { newsSentence } from '../core/deck/news';
import { BUNDLED_ARTICLES } from '../main/files/appRoot';
import { deckFile } from '../main/files/profileFolder';
import { type OpeningNote, openProfile } from '../main/operations/openProfile';
import { prepareArticle } from '../main/operations/prepareArticle';
import { closeDeck } from '../main/store/open';
import { storeProblem } from '../main/store/problem';
import type { WritableDb } from '../main/store/sql';
import type { CommandLine } from './commandLine';

export function withProfile<Value>(line: CommandLine, work: (db: WritableDb) => Result<Value>): Result<Value> {
  const articles = line.empty ? null : { folder: BUNDLED_ARTICLES, prepare: prepareArticle };
  const opened = openProfile({ folder: line.profile, articles, moment: line.moment, onNote: tellUpgrade });
  if (!opened.ok) return opened;
  try {
    return work(opened.value);
  } catch (error) {
    const problem = storeProblem(error);
    if (!problem) throw error;
    return { ok: false, problem };
  } finally {
    closeDeck(opened.value);
  }
}

/** The same for work that leaves no trace: where there is no profile, one is made out of the way and thrown away. */
export function withProfileAsIs<Value>(line: CommandLine, work: (db: WritableDb) => Result<Value>): Result<Value> {
  if (existsSync(deckFile(line.profile))) return withProfile(line, work);
  const folder = mkdtempSync(path.join(tmpdir(), 'commonplace-plan-'));
  try {
    return withProfile({ ...line, profile: folder }, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tellUpgrade(note: OpeningNote): void {
  if (note.kind === 'upgraded') process.stderr.write(`${newsSentence(note.news)}\n`);
}
