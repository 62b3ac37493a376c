// Says which article a document is, in a readable line. Ids of documents, notes and cards are derived from it, so it
// must not change when the same article arrives again on another machine.
import { v5 as nameBasedUuid } from 'uuid';
import type { Document } from './document';

/** The published work a document retells, as its curated knowledge names it. */
export interface Retelling {
  readonly kind: 'brief' | 'article';
  readonly original: { readonly title: string; readonly author: string; readonly published: string } | null;
}

const NAMESPACE = 'b0b5b1d2-54f0-5d0c-8d53-6c2f1a7e9e40';

/**
 * For a document whose knowledge names its original: the kind, that original, and who retells it under which title, so
 * that a better wording of a brief is still the same brief and two teachers' briefs are two. Otherwise the title and a
 * digest of the text.
 */
export function fingerprintOf(
  document: Pick<Document, 'title' | 'author' | 'text'>,
  article: Retelling | null = null,
): string {
  if (article?.original) {
    const { title, author, published } = article.original;
    return [article.kind, title, author, published, document.title, document.author ?? ''].map(normalise).join('/');
  }
  return ['text', normalise(document.title), nameBasedUuid(collapse(document.text), NAMESPACE)].join('/');
}

const collapse = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A slash separates the parts, so one inside a part is written otherwise. */
const normalise = (part: string): string =>
  collapse(part).toLowerCase().normalize('NFC').replaceAll('%', '%25').replaceAll('/', '%2f');
