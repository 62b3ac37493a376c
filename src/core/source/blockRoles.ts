// What a block of a document is for, told by its words alone: a caption, a pull quote that repeats the body, a line of the website
// around the article, code, verse. Facts are only looked for in the body; every block keeps its number.
import { type Block, type Document, textOf } from './document';
import { notesIn } from './notes';

export type BlockRole =
  'metadata' | 'heading' | 'body' | 'caption' | 'pull-quote' | 'notes' | 'furniture' | 'code' | 'verse' | 'links';

const CAPTION =
  /(?<!\p{L})(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?|video|map|credits?|courtesy)(?: (?:credit|courtesy|source|by))?\s*[:/]|(?<!\p{L})file (?:photo|image|picture)|©|\((?:[\p{L}’' ]{0,40} )?(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?) (?:by|from) |^(?:image|photo|photograph|picture|illustration) by |(?<!\p{L})courtesy of|^(?:figure|fig\.|table) \d+/iu;
const CAPTION_WORDS = 90;

const FURNITURE =
  /^(?:no comments|\d+ comments?|comments?|leave a (?:reply|comment)|share(?: this| on| via)?|tweet|like this|related(?: articles| posts| stories)?|read (?:more|also|next)|see also|subscribe|sign up|log in|newsletter|follow us|advertisement|tags?|filed under|categories|copyright|all rights reserved|print|e-?mail(?: this)?|facebook|twitter|whatsapp|previous|next|back to top|table of contents|references|external links|further reading|cookie|skip to)(?![\p{L}’'])/iu;
const FURNITURE_WORDS = 12;
const HEADING_WORDS = 12;
const REFERENCE_WORDS = 60;

/** Share of a block's sentences that stand in another block for it to be a repetition. */
const REPEATED = 0.6;
const SHORTEST_REPEATED = 30;

/** The role of every block, in order. */
export function blockRoles(document: Document): readonly BlockRole[] {
  const repeated = repeatedBlocks(document);
  const notes = notesIn(document);
  return document.blocks.map((block, index) =>
    notes.has(index)
      ? 'notes'
      : isTitleAgain(block, document)
        ? 'heading'
        : roleOf(block, textOf(document, block), repeated.has(index)),
  );
}

/** A page often prints the title of its article once more. */
const isTitleAgain = (block: Block, document: Document): boolean =>
  block.kind === 'paragraph' && document.title !== '' && plain(textOf(document, block)) === plain(document.title);

function roleOf(block: Block, text: string, isRepeated: boolean): BlockRole {
  if (block.kind !== 'paragraph') return block.kind;
  const sample = text.slice(0, 4000);
  const words = sample.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (isCode(sample)) return 'code';
  if (isLinks(sample, words) || isReference(sample, words)) return 'links';
  if (words <= CAPTION_WORDS && CAPTION.test(sample)) return 'caption';
  if (words <= FURNITURE_WORDS && (FURNITURE.test(sample) || (sample.endsWith(':') && words <= 4))) return 'furniture';
  if (THANKS.test(sample)) return 'furniture';
  if (isRepeated) return 'pull-quote';
  if (isVerse(sample)) return 'verse';
  if (words <= HEADING_WORDS && !sample.includes('\n') && !/[.!?…:;,。]["”’»)]*$/u.test(sample)) return 'heading';
  return isInCapitals(sample) ? 'heading' : 'body';
}

/** "Mill and River Reach Agreement to Bring Their Wheels to Kesten": each word of weight has its capital, and nothing ends it. */
function isInCapitals(text: string): boolean {
  const long = text.match(/(?<![\p{L}’'-])\p{L}{4,}/gu) ?? [];
  const isOpen = !text.includes('\n') && !/[.!?…:;,。]/u.test(text.slice(-2));
  return isOpen && long.length >= WORDS_OF_TITLE && long.every((word) => /^\p{Lu}/u.test(word) || JOINS.test(word));
}

const WORDS_OF_TITLE = 5;
/** Long words that a title leaves small. */
const JOINS =
  /^(?:about|after|against|among|around|before|between|from|into|over|since|than|that|their|through|under|upon|what|when|while|with|without|your)$/;

/** "Thanks to Ann Lee and Bo Berg for reading drafts of this." */
const THANKS =
  /^(?:(?:many|special|my) )?thanks to [^.]{2,300} for (?:\p{Ll}+ing|comments|feedback|suggestions|help|advice|their|his|her)(?!\p{L})/iu;

function isCode(text: string): boolean {
  const lines = text.split('\n');
  const marked = lines.filter((line) =>
    /[{};]\s*$|^\s*(?:import|from|def|function|const|let|var|class|return|#include|public|private|if\s*\(|for\s*\()|=>|==|&&|\|\||<\/?\w+[^>]*>/.test(
      line,
    ),
  ).length;
  const symbols = text.match(/[{}[\]<>=;|\\_$#]/g)?.length ?? 0;
  return (lines.length > 1 && marked >= lines.length * 0.5) || symbols > text.length * 0.08;
}

function isLinks(text: string, words: number): boolean {
  const links = text.match(/(?:https?:\/\/|www\.)\S+/g) ?? [];
  const letters = links.join('').length;
  return links.length > 0 && (letters > text.length * 0.5 || (links.length >= 3 && words < links.length * 14));
}

/** An entry of a list of references: a title in quotation marks, and an address at its end. */
const isReference = (text: string, words: number): boolean =>
  words <= REFERENCE_WORDS && /[“"][^”"]+[”"]/.test(text) && /(?:https?:\/\/|www\.)\S+$/.test(text.trimEnd());

/** Several short lines that mostly do not end a sentence. */
function isVerse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 4 || /^\s*(?:[-*•]|\d+[.)])\s/.test(lines[0] ?? '')) return false;
  const lengths = lines.map((line) => line.trim().length);
  const longest = Math.max(...lengths);
  const capitals = lines.filter((line) => /^\s*["“'‘]?\p{Lu}/u.test(line)).length;
  return longest <= 62 && capitals >= lines.length * 0.7;
}

/** Blocks most of whose sentences stand elsewhere, in a longer block. */
function repeatedBlocks(document: Document): ReadonlySet<number> {
  const pieces = new Map<string, number[]>();
  const own = document.blocks.map((block, index) => {
    const text = textOf(document, block);
    if (block.kind !== 'paragraph' || text.length > 20_000) return [];
    const found = text
      .split(/(?<=[.!?]["”’]?)\s+/u)
      .map(plain)
      .filter((piece) => piece.length >= SHORTEST_REPEATED);
    for (const piece of new Set(found)) pieces.set(piece, [...(pieces.get(piece) ?? []), index]);
    return found;
  });
  const length = (index: number): number => own[index]?.join('').length ?? 0;
  const blockLength = (index: number): number =>
    (document.blocks[index]?.end ?? 0) - (document.blocks[index]?.start ?? 0);
  const repeated = new Set<number>();
  for (const [index, sentences] of own.entries()) {
    const elsewhere = sentences.filter((piece) =>
      pieces
        .get(piece)
        ?.some(
          (other) =>
            other !== index &&
            !repeated.has(other) &&
            (blockLength(other) > blockLength(index) || (blockLength(other) === blockLength(index) && other < index)),
        ),
    );
    if (sentences.length > 0 && elsewhere.join('').length >= length(index) * REPEATED) repeated.add(index);
  }
  return repeated;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
