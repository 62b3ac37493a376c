// An article a person brings: added, or, where the deck holds an edition of it, that edition brought up to date, so that
// cards of the same key keep their schedule. One act, which can be taken back.
import { type DocumentId, documentIdOf } from '../../core/base/ids';
import { fail, type Result, succeed } from '../../core/base/result';
import type { Instant } from '../../core/base/time';
import { type Density, withinBudget } from '../../core/generation/density';
import type { Evidence } from '../../core/source/evidence';
import { isEditionOf, sameTitle } from '../../core/source/editionOf';
import type { KeptArticle } from '../../shared/contract/import';
import { documentHeads, documentOfNumber, findDocument, type StoredDocument } from '../store/documents';
import { asIfDone, inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { perform } from './act';
import { quoted } from '../../core/deck/quoted';
import { type AcceptedAtOnce, bringArticle, type Brought, type PreparedArticle } from './bringArticle';

/** The article the deck holds already. */
export interface KnownArticle {
  readonly documentId: DocumentId;
  readonly fingerprint: string;
  readonly title: string;
  readonly published: string | null;
}

/** What of the deck an article would take the place of; null for one that is new to it. */
export function findKnown(db: ReadableDb, { fingerprint, document, knowledge }: PreparedArticle): KnownArticle | null {
  return inSnapshot(db, () => {
    const same = findDocument(db, documentIdOf(fingerprint));
    if (same) return knownFrom(same);
    // A brief is the same brief by what it retells, and by nothing else.
    if (knowledge.article.original) return null;
    for (const head of documentHeads(db)) {
      if (head.article.original || !sameTitle(head, knowledge.article)) continue;
      const stored = documentOfNumber(db, head.number);
      if (isEditionOf({ title: stored.title, text: stored.text }, { ...document, title: knowledge.article.title })) {
        return knownFrom(stored);
      }
    }
    return null;
  });
}

const knownFrom = ({ id, fingerprint, title, published }: StoredDocument): KnownArticle => ({
  documentId: id,
  fingerprint,
  title,
  published,
});

/** The day the deck has an article under that bears none itself: whoever gave it once is not asked again. */
export const dateGivenBefore = (db: ReadableDb, article: PreparedArticle): string | null =>
  article.document.published === null ? (findKnown(db, article)?.published ?? null) : null;

export interface ImportOptions {
  readonly density: Density;
  readonly accept: AcceptedAtOnce;
  /** Keeps an edition the deck holds as it is, and adds this one beside it. */
  readonly beside?: boolean;
}

export interface Imported extends Brought {
  readonly documentId: DocumentId;
  readonly title: string;
  /** Whether it took the place of an edition the deck held. */
  readonly isUpdate: boolean;
  readonly isChanged: boolean;
  /** Cards of this density. */
  readonly drafts: number;
  /** Null where nothing changed. */
  readonly act: { readonly operation: string; readonly title: string } | null;
}

export function importArticle(
  db: WritableDb,
  article: PreparedArticle,
  { density, accept, beside = false }: ImportOptions,
  now: Instant,
): Result<Imported> {
  return inTransaction(db, () => {
    const known = findKnown(db, article);
    const isUpdate = known !== null && (!beside || known.fingerprint === article.fingerprint);
    const drafts = withinBudget(article.drafts, article.document, density).length;
    const as = isUpdate ? { ...article, fingerprint: known.fingerprint } : article;
    const { documentId, changes, ...brought } = bringArticle(db, as, { accept, proposed: drafts }, now);
    const { title } = article.knowledge.article;
    const isChanged = changes.length > 0;
    const act = isChanged ? perform(db, isUpdate ? 'updateArticle' : 'addArticle', quoted(title), changes, now) : null;
    return succeed({
      documentId,
      title,
      isUpdate,
      isChanged,
      drafts,
      ...brought,
      act: act && { operation: act.operation, title: act.title },
    });
  });
}

/** Into the Inbox, as the window asks for it. Problem `import/unchanged`. */
export function keepArticle(
  db: WritableDb,
  article: PreparedArticle,
  { density, beside }: Omit<ImportOptions, 'accept'>,
  now: Instant,
): Result<KeptArticle> {
  const kept = importArticle(db, article, { density, accept: 'none', beside: beside ?? false }, now);
  if (!kept.ok) return kept;
  const { documentId, fresh, act } = kept.value;
  if (!act) return fail('import/unchanged', 'The deck holds this article as it is. Nothing was changed.');
  return succeed({ ...act, documentId, fresh });
}

/** What an import would do; nothing is kept of it. */
export const planImport = (
  db: WritableDb,
  article: PreparedArticle,
  options: ImportOptions,
  now: Instant,
): Result<Imported> => asIfDone(db, () => importArticle(db, article, options, now));

/**
 * What an article holds, counted: people its text tells of, not who only stands above it as its author, and arguments some card
 * asks for.
 */
export function countsOf({ document, knowledge, drafts }: PreparedArticle) {
  const { facts, entities, arguments: all } = knowledge;
  const isTold = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean =>
    evidence.length === 0 || evidence.some(({ paragraph }) => paragraph > 0);
  const asked = new Set(drafts.flatMap(({ from }) => from));
  return {
    blocks: document.blocks.length,
    facts: facts.length,
    people: entities.filter((entity) => entity.kind === 'person' && isTold(entity)).length,
    numbers: facts.filter(({ quantity }) => quantity !== null).length,
    arguments: all.filter(({ id }) => asked.has(id)).length,
  };
}
