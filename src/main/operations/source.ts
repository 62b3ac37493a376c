// The paragraphs a card stands on, with its words marked, and where it stands in the text.
import { type Block, textOf } from '../../core/source/document';
import type { Passage, ReviewSource } from '../../shared/contract/review';
import type { Evidence } from '../../core/source/evidence';
import type { StoredDocument } from '../store/documents';
import { citationOf } from './citation';

/** A card, or whatever else stands on words of the text. */
interface Grounded {
  readonly evidence: readonly Evidence[];
}

/** Null for a card without evidence, or none of whose words the document still has. */
export function sourceOf(card: Grounded, document: StoredDocument): ReviewSource | null {
  const block = blockOf(card, document);
  if (!block) return null;
  const isStanding = (place: Evidence): boolean => textOf(document, place) === place.exact;
  const passages = document.blocks
    .filter(({ paragraph }) => card.evidence.some((place) => place.paragraph === paragraph && isStanding(place)))
    .map((one) => passageOf(document, one, card.evidence.filter(isStanding)));
  return {
    documentId: document.id,
    articleTitle: document.title,
    citation: citationOf(document.article, document),
    section: sectionOf(document, block),
    ...passageOf(document, block, card.evidence.filter(isStanding)),
    others: passages.filter(({ paragraph }) => paragraph !== block.paragraph),
  };
}

const passageOf = (document: StoredDocument, block: Block, evidence: readonly Evidence[]): Passage => ({
  paragraph: block.paragraph,
  text: textOf(document, block),
  evidence: evidence
    .filter(({ paragraph }) => paragraph === block.paragraph)
    .map((span) => ({ start: span.start - block.start, end: span.end - block.start }))
    .sort((a, b) => a.start - b.start),
});

/** Section and paragraph of a card; both null where it has no source. */
export function placeOf(
  card: Grounded,
  document: StoredDocument | null,
): { readonly section: string | null; readonly paragraph: number | null } {
  const block = document && blockOf(card, document);
  return block
    ? { section: sectionOf(document, block), paragraph: block.paragraph }
    : { section: null, paragraph: null };
}

/** The block with the first of the card's words that the text still has: a newer edition may have lost them. */
function blockOf(card: Grounded, document: StoredDocument): Block | undefined {
  const first = card.evidence.find((place) => textOf(document, place) === place.exact);
  return first && document.blocks.find((block) => block.paragraph === first.paragraph);
}

/** The heading over a block, if the text has headings. */
function sectionOf(document: StoredDocument, block: Block): string | null {
  const heading = document.blocks.findLast((other) => other.kind === 'heading' && other.start <= block.start);
  return heading ? textOf(document, heading) : null;
}
