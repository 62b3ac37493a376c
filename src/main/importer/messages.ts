// What goes to the thread that reads an article, and what comes back.
import type { Result } from '../../core/base/result';
import type { ArticleFormat } from '../../core/source/parseArticle';
import type { PreparedArticle } from '../operations/bringArticle';

export interface ImportRequest {
  readonly text: string;
  readonly format: ArticleFormat;
  /** YAML; null where rules are to find what the article says. */
  readonly knowledge: string | null;
  /** ISO date the person gives it; null where the text is to tell. */
  readonly published: string | null;
}

/** `bug`: name and place of an exception nobody foresaw; no values. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly section: string | null }
  | { readonly kind: 'done'; readonly result: Result<PreparedArticle> }
  | { readonly kind: 'bug'; readonly bug: string };
