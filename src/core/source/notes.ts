// The notes below a text: what its author says on the way, numbered as the text refers to it. Nobody reads an article for them, and the
// words they are about stand elsewhere.
import { type Document, textOf } from './document';

const OPENING = /^(?:(?:foot|end)?notes?:?\s+)?\[1\]\s/iu;
const HEADING = /^(?:foot|end)?notes?:?$/iu;

/** Places of the blocks from the first note on to the end, or to the next heading. */
export function notesIn(document: Document): ReadonlySet<number> {
  const texts = document.blocks.map((block) => textOf(document, block).trim());
  const opening = texts.findIndex((text) => OPENING.test(text));
  if (opening < 0) return new Set();
  const from = HEADING.test(texts[opening - 1] ?? '') ? opening - 1 : opening;
  const heading = document.blocks.findIndex(({ kind }, index) => index > opening && kind === 'heading');
  const to = heading < 0 ? texts.length : heading;
  return new Set(Array.from({ length: to - from }, (_, index) => from + index));
}
