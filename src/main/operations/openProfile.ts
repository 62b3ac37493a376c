// Opens a profile for the window and for the command line alike, making it where there is none, and bringing it up to the
// bundled articles of this app where they are newer.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fail, type Problem, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import type { DeckNews } from '../../core/deck/news';
import { type ArticleFiles, editionOf, readArticlePairs } from '../files/bundledArticles';
import { fileTrouble } from '../files/fileTrouble';
import { deckFile } from '../files/profileFolder';
import { closeDeck, openDeck } from '../store/open';
import { storeProblem } from '../store/problem';
import type { WritableDb } from '../store/sql';
import type { PreparedArticle } from './bringArticle';
import { createProfile } from './createProfile';
import { bringUpToDate } from './derive';
import type { ArticleText } from './prepareArticle';
import { type Edition, upgradeDeck } from './upgradeDeck';

/** What opening did beside opening. */
export type OpeningNote =
  | { readonly kind: 'upgraded'; readonly news: DeckNews }
  /** The deck is open as it was: the bundled articles of this app cannot be read. */
  | { readonly kind: 'notUpgraded'; readonly problem: Problem };

/** From a bundled article to what is added of it; asked where the profile does not hold these articles yet. */
export type Prepare = (article: ArticleText) => Result<PreparedArticle>;

/** Where the bundled articles are, and what reads them. */
export interface Bundle {
  readonly folder: string;
  readonly prepare: Prepare;
}

export interface ProfileOptions {
  readonly folder: string;
  /** Null makes an empty profile and leaves one that is there as it is. */
  readonly articles: Bundle | null;
  readonly moment: LocalMoment;
  readonly onNote?: (note: OpeningNote) => void;
}

/**
 * An open deck with a device and a preset. Problems: those of the store, and those of the bundled files where a profile is
 * to be made of them. A file this call made is left behind only if it became a whole profile.
 */
export function openProfile({ folder, articles, moment, onNote }: ProfileOptions): Result<WritableDb> {
  const file = deckFile(folder);
  const edition = articles === null ? null : editionIn(articles);
  const bundledArticles = () => (edition?.ok ? edition.value.articles() : (edition ?? succeed([])));
  // A profile that cannot become whole is not begun.
  if (!existsSync(file)) {
    const bundled = bundledArticles();
    if (!bundled.ok) return bundled;
  }
  let db: WritableDb | null = null;
  try {
    db = openDeck({ file, now: new Date(moment.at) });
    const digest = edition?.ok ? edition.value.digest : undefined;
    const created = createProfile(db, { deviceId: randomUUID(), bundledArticles, digest }, moment.at);
    if (!created.ok) {
      closeDeck(db);
      return created;
    }
    bringUpToDate(db);
    const upgraded = edition?.ok ? upgradeIfPossible(db, edition.value, moment) : (edition ?? succeed(null));
    if (!upgraded.ok) onNote?.({ kind: 'notUpgraded', problem: upgraded.problem });
    else if (upgraded.value) onNote?.({ kind: 'upgraded', news: upgraded.value });
    return succeed(db);
  } catch (error) {
    if (db) closeDeck(db);
    const problem = storeProblem(error);
    if (problem) return { ok: false, problem };
    throw error;
  }
}

/** A full disk or a busy file is no reason to keep a person from the deck as it is: the next start tries again. */
function upgradeIfPossible(db: WritableDb, edition: Edition, { at }: LocalMoment): Result<DeckNews | null> {
  try {
    return upgradeDeck(db, edition, at);
  } catch (error) {
    const problem = storeProblem(error);
    if (problem?.code === 'store/full' || problem?.code === 'store/busy') return { ok: false, problem };
    throw error;
  }
}

/** The edition a folder holds; its articles are understood at most once. */
function editionIn({ folder, prepare }: Bundle): Result<Edition> {
  const pairs = readPairs(folder);
  if (!pairs.ok) return pairs;
  let prepared: Result<readonly PreparedArticle[]> | null = null;
  return succeed({
    digest: editionOf(pairs.value),
    articles: () => (prepared ??= prepareAll(pairs.value, prepare)),
  });
}

function prepareAll(pairs: readonly ArticleFiles[], prepare: Prepare): Result<PreparedArticle[]> {
  const prepared: PreparedArticle[] = [];
  for (const pair of pairs) {
    const article = prepare({ ...pair, format: 'markdown' });
    if (!article.ok) return fail(article.problem.code, explain(pair, article.problem));
    prepared.push(article.value);
  }
  return succeed(prepared);
}

function readPairs(folder: string): Result<ArticleFiles[]> {
  try {
    return succeed(readArticlePairs(folder));
  } catch (error) {
    return fail(
      'file/unreadable',
      `The bundled articles could not be read, so no deck was made: ${fileTrouble(error)}.`,
    );
  }
}

const explain = ({ name }: ArticleFiles, problem: Problem): string =>
  `The bundled article “${name}” could not be read, so no deck was made. ${problem.message}`;
