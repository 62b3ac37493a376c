// Brings a deck up to the bundled articles of this app, where it holds another edition of them: one act in one
// transaction. Articles the deck does not hold are left alone: a profile may have been made without them, or have taken
// them away.
import { documentIdOf } from '../../core/base/ids';
import { type Result, succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import type { DeckNews } from '../../core/deck/news';
import { heldEdition, keepEdition } from '../store/bundledEdition';
import { findDocument } from '../store/documents';
import { inTransaction, type WritableDb } from '../store/sql';
import { perform } from './act';
import { bringArticle, type BroughtArticle, type PreparedArticle } from './bringArticle';

/** The bundled articles as they are now. */
export interface Edition {
  /** Another one whenever the articles, or the code that makes cards of them, changed. */
  readonly digest: string;
  /** Called only where it differs from the one the deck holds: reading articles costs time no other start should pay. */
  readonly articles: () => Result<readonly PreparedArticle[]>;
}

/** What changed; null where the deck holds this edition already, or nothing in it differs. Problems: of the articles. */
export function upgradeDeck(db: WritableDb, edition: Edition, now: Instant): Result<DeckNews | null> {
  if (heldEdition(db) === edition.digest) return succeed(null);
  const articles = edition.articles();
  if (!articles.ok) return articles;
  return inTransaction(db, () => {
    // Another process may have been first while this one waited for the lock.
    if (heldEdition(db) === edition.digest) return succeed(null);
    const brought = articles.value
      .filter(({ fingerprint }) => findDocument(db, documentIdOf(fingerprint)) !== null)
      .map((article) => ({
        title: article.knowledge.article.title,
        ...bringArticle(db, article, { accept: 'none', proposed: Infinity }, now),
      }))
      .filter(({ changes }) => changes.length > 0);
    const news = newsOf(brought);
    if (brought.length === 0) {
      keepEdition(db, edition.digest, null);
      return succeed(null);
    }
    const about = news.titles.map((title) => `“${title}”`).join(', ');
    const changes = brought.flatMap((article) => article.changes);
    const { stamp } = perform(db, 'upgradeDeck', about, changes, now, news);
    // Ranks and places that moved are nothing to tell.
    const isTold = news.reworded + news.fresh + news.vanished > 0;
    keepEdition(db, edition.digest, isTold ? { news, by: stamp } : null);
    return succeed(isTold ? news : null);
  });
}

function newsOf(brought: readonly (BroughtArticle & { readonly title: string })[]): DeckNews {
  const sum = (name: 'kept' | 'reworded' | 'fresh' | 'vanished'): number =>
    brought.reduce((total, article) => total + article[name], 0);
  return {
    titles: brought.map(({ title }) => title),
    kept: sum('kept'),
    reworded: sum('reworded'),
    fresh: sum('fresh'),
    vanished: sum('vanished'),
  };
}
