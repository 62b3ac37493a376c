// Opens a profile for the window and for the command line alike, making it where there is none.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fail, type Problem, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { type ArticleFiles, readArticlePairs } from '../files/bundledArticles';
import { deckFile } from '../files/profileFolder';
import { closeDeck, openDeck } from '../store/open';
import { storeProblem } from '../store/problem';
import type { WritableDb } from '../store/sql';
import type { PreparedArticle } from './addArticle';
import { createProfile } from './createProfile';
import { bringUpToDate } from './derive';
import { prepareArticle } from './prepareArticle';

export interface ProfileOptions {
  readonly folder: string;
  /** Folder of bundled articles; null makes an empty profile. Looked at only when a profile is made. */
  readonly articles: string | null;
  readonly moment: LocalMoment;
}

/**
 * An open deck with a device and a preset. Problems: those of the store, and those of the bundled files.
 * A file this call made is left behind only if it became a whole profile.
 */
export function openProfile({ folder, articles, moment }: ProfileOptions): Result<WritableDb> {
  const file = deckFile(folder);
  let prepared: Result<readonly PreparedArticle[]> | null = null;
  const bundledArticles = () => (prepared ??= articles === null ? succeed([]) : prepareBundled(articles));
  // A profile that cannot become whole is not begun.
  if (!existsSync(file)) {
    const bundled = bundledArticles();
    if (!bundled.ok) return bundled;
  }
  let db: WritableDb | null = null;
  try {
    db = openDeck({ file, now: new Date(moment.at) });
    const created = createProfile(db, { deviceId: randomUUID(), bundledArticles }, moment.at);
    if (created.ok) {
      bringUpToDate(db);
      return succeed(db);
    }
    closeDeck(db);
    return created;
  } catch (error) {
    if (db) closeDeck(db);
    const problem = storeProblem(error);
    if (problem) return { ok: false, problem };
    throw error;
  }
}

function prepareBundled(folder: string): Result<PreparedArticle[]> {
  const prepared: PreparedArticle[] = [];
  const pairs = readPairs(folder);
  if (!pairs.ok) return pairs;
  for (const pair of pairs.value) {
    const article = prepareArticle({ ...pair, format: 'markdown' });
    if (!article.ok) return fail(article.problem.code, explain(pair, article.problem));
    prepared.push(article.value);
  }
  return succeed(prepared);
}

function readPairs(folder: string): Result<ArticleFiles[]> {
  try {
    return succeed(readArticlePairs(folder));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('file/unreadable', `The bundled articles could not be read, so no deck was made: ${reason}.`);
  }
}

const explain = ({ name }: ArticleFiles, problem: Problem): string =>
  `The bundled article “${name}” could not be read, so no deck was made. ${problem.message}`;
