// The desired retention of single articles: one of its own overrides the deck's. Only dates decided from then on go by it;
// what is remembered stays the same.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { quoted } from '../../core/deck/quoted';
import type { Done } from '../../shared/contract/history';
import type { ArticleRetention, RetentionByArticle } from '../../shared/contract/settings';
import { documentHeads, findDocument } from '../store/documents';
import { currentPreset, presetsOfArticles } from '../store/presets';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { perform } from './act';
import { ownOf, putArticlePreset } from './putPreset';

/** Every article of the deck, in the order they were added. */
export const readArticleRetentions = (db: ReadableDb): RetentionByArticle =>
  inSnapshot(db, () => {
    const own = new Map(presetsOfArticles(db).map(({ document, preset }) => [document, ownOf(preset)]));
    return {
      deck: currentPreset(db).desiredRetention,
      articles: documentHeads(db).map(({ id, number, title }): ArticleRetention => ({
        documentId: id,
        title,
        retention: own.get(number)?.desiredRetention ?? null,
        hasOwnWeights: (own.get(number)?.parameters ?? null) !== null,
      })),
    };
  });

/**
 * Gives an article a desired retention (0..1) of its own, or with null the deck's again. Having it already is no act, and
 * answers all the same. Problem `article/unknown`.
 */
export function setArticleRetention(
  db: WritableDb,
  { documentId, retention }: { readonly documentId: DocumentId; readonly retention: number | null },
  moment: LocalMoment,
): Result<Done> {
  return inTransaction(db, () => {
    const document = findDocument(db, documentId);
    if (!document) return fail('article/unknown', 'This article is not in the deck. Nothing was changed.');
    const operation = 'setRetention';
    const about = quoted(document.title);
    const put = putArticlePreset(db, documentId, { desiredRetention: retention }, moment.at);
    if (put) perform(db, operation, about, put.changes, moment.at, put.made);
    return succeed({ operation, title: `set the retention of ${about}` });
  });
}
