// The desired retention of single articles: one of its own overrides the deck's. Only dates decided from then on go by it;
// what is remembered stays the same.
import type { DocumentId } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { LocalMoment } from '../../core/base/time';
import { quoted } from '../../core/deck/quoted';
import type { Done } from '../../shared/contract/history';
import type { ArticleRetention, RetentionByArticle } from '../../shared/contract/settings';
import { documentHeads, findDocument } from '../store/documents';
import { currentPreset, presetOf, presetsOfArticles } from '../store/presets';
import { PRESET_OF_ARTICLE, settingChange } from '../store/settings';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { perform } from './act';
import { putArticlePreset } from './putPreset';

/** Every article of the deck, in the order they were added. */
export const readArticleRetentions = (db: ReadableDb): RetentionByArticle =>
  inSnapshot(db, () => {
    const own = new Map(presetsOfArticles(db).map(({ document, preset }) => [document, preset.desiredRetention]));
    return {
      deck: currentPreset(db).desiredRetention,
      articles: documentHeads(db).map(({ id, number, title }): ArticleRetention => ({
        documentId: id,
        title,
        retention: own.get(number) ?? null,
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
    const own = presetsOfArticles(db).find(({ id }) => id === documentId)?.preset.desiredRetention ?? null;
    const title = `set the retention of ${about}`;
    if (own === retention) return succeed({ operation, title });
    if (retention === null) {
      perform(db, operation, about, [settingChange(db, PRESET_OF_ARTICLE + documentId, null)], moment.at);
    } else {
      const preset = { ...presetOf(db, document.number), desiredRetention: retention };
      const { changes, made } = putArticlePreset(db, documentId, preset, moment.at);
      perform(db, operation, about, changes, moment.at, made);
    }
    return succeed({ operation, title });
  });
}
