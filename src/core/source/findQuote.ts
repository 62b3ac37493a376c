// Finds where a quotation stands in a document. Exact in its words; blind to what typing and wrapping change: runs of
// space, curly or straight quotation marks, the kind of dash, soft hyphens. What is found is a slice of the document.
import { type Block, type Document, textOf } from './document';
import { type Evidence, evidenceAt } from './evidence';

export type QuoteSearch =
  | { readonly kind: 'found'; readonly evidence: Evidence }
  /** `nearest` is the block that shares most words with the quote, if any shares enough to be what was meant. */
  | { readonly kind: 'missing'; readonly nearest: Block | null }
  /** The paragraphs of all places, in order; a number comes twice when a paragraph has the words twice. */
  | { readonly kind: 'ambiguous'; readonly paragraphs: readonly number[] };

/** Share of the quote's words a block must have to be offered as the nearest. */
const NEAREST_SHARE = 0.5;

/** A text as it is compared, with the offset every character came from. */
interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const foldedBlocks = new WeakMap<Document, readonly Folded[]>();

/** Looks for `quote` inside single blocks; it counts as found only where it stands in exactly one place. */
export function findQuote(document: Document, quote: string): QuoteSearch {
  const wanted = fold(quote.normalize('NFC').trim()).text;
  if (wanted === '') return { kind: 'missing', nearest: null };
  let folded = foldedBlocks.get(document);
  if (!folded) {
    folded = document.blocks.map((block) => fold(textOf(document, block)));
    foldedBlocks.set(document, folded);
  }
  const places: Evidence[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const { text, offsets } = folded[index] ?? fold('');
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const start = block.start + (offsets[at] ?? 0);
      const end = block.start + (offsets[at + wanted.length - 1] ?? 0) + 1;
      places.push(evidenceAt(document, block, { start, end }));
    }
  }
  if (places.length > 1) return { kind: 'ambiguous', paragraphs: places.map((place) => place.paragraph) };
  const [only] = places;
  return only ? { kind: 'found', evidence: only } : { kind: 'missing', nearest: nearestBlock(document, wanted) };
}

function fold(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = foldCharacter(text[index] ?? '');
    if (character === '' || (character === ' ' && folded.endsWith(' '))) continue;
    folded += character;
    offsets.push(index);
  }
  return { text: folded, offsets };
}

/** Maps one UTF-16 unit to one or none, so that offsets stay one to one. */
function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return '';
  if (/[“”„‟«»]/.test(character)) return '"';
  if (/[‘’‚‛′]/.test(character)) return "'";
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  return character;
}

function nearestBlock(document: Document, quote: string): Block | null {
  const wanted = wordsIn(quote);
  let nearest: Block | null = null;
  let best = NEAREST_SHARE;
  for (const block of document.blocks) {
    const words = wordsIn(textOf(document, block));
    const share = [...wanted].filter((word) => words.has(word)).length / Math.max(1, wanted.size);
    if (share > best || (share === best && nearest === null)) {
      nearest = block;
      best = share;
    }
  }
  return nearest;
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
