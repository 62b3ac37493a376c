// Opens a profile for the window and for the command line alike, making it where there is none.
import { randomUUID } from 'node:crypto';
import { fail, type Problem, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { type ArticleFiles, readArticlePairs } from '../files/bundledArticles';
import { deckFile } from '../files/profileFolder';
import { closeDeck, openDeck } from '../store/open';
import { storeProblem } from '../store/problem';
import type { WritableDb } from '../store/sql';
import type { PreparedArticle } from './addArticle';
import { createProfile } from './createProfile';
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
  let db: WritableDb | null = null;
  try {
    db = openDeck({ file: deckFile(folder), now: new Date(moment.at) });
    const bundledArticles = () => (articles === null ? succeed([]) : prepareBundled(articles));
    const created = createProfile(db, { deviceId: randomUUID(), bundledArticles }, moment.at);
    if (created.ok) return succeed(db);
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
  for (const pair of readArticlePairs(folder)) {
    const article = prepareArticle({ ...pair, format: 'markdown' });
    if (!article.ok) return fail(article.problem.code, explain(pair, article.problem));
    prepared.push(article.value);
  }
  return succeed(prepared);
}

const explain = ({ name }: ArticleFiles, problem: Problem): string =>
  `The bundled article “${name}” could not be read, so no deck was made. ${problem.message}`;
