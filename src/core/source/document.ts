// A Document is an article as the app keeps it: one normalised text, cut into numbered blocks.
// Everything else (evidence, highlights, coverage) is a span of this text, so it must never change once stored.

export type BlockKind = 'metadata' | 'heading' | 'paragraph';

/** A stretch of the document's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Counted from 1 over every non-empty block after the leading title, author and date lines; those are 0. */
  readonly paragraph: number;
}

export interface Document {
  readonly title: string;
  readonly author: string | null;
  /** ISO date (YYYY-MM-DD) as the text gives it, or null. */
  readonly published: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export const textOf = (document: Pick<Document, 'text'>, span: Span): string =>
  document.text.slice(span.start, span.end);
