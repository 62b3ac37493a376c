// Opens the profile for one command and closes it again, whatever happens.
import type { Result } from '../core/base/result';
import { newsSentence } from '../core/deck/news';
import { BUNDLED_ARTICLES } from '../main/files/appRoot';
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

function tellUpgrade(note: OpeningNote): void {
  if (note.kind === 'upgraded') process.stderr.write(`${newsSentence(note.news)}\n`);
}
