// Evidence: the exact words a fact or card stands on, findable again by quote and by position
// (the TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model).
import { type Block, type Document, type Span, textOf } from './document';

/** Characters of context kept on each side of a quote. */
const CONTEXT_LENGTH = 32;

export interface Evidence extends Span {
  readonly paragraph: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Evidence for a span that lies inside one block. */
export function evidenceAt(document: Document, block: Block, span: Span): Evidence {
  return {
    paragraph: block.paragraph,
    start: span.start,
    end: span.end,
    exact: textOf(document, span),
    prefix: document.text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: document.text.slice(span.end, span.end + CONTEXT_LENGTH),
  };
}
