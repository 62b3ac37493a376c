// A document's sentences, with exact offsets and ids made of their words. Intl.Segmenter finds the boundaries inside
// one short stretch at a time (its time over one long string is not linear); what it gets wrong is mended here: abbreviations,
// initials, and marks that close what came before.
import { digest } from './digest';
import { type Block, type Document, type Span, textOf } from './document';
import { withoutMarks } from './marks';

export interface Sentence extends Span {
  /** Made of its words; a sentence that comes twice has a count behind it. */
  readonly id: string;
  readonly block: Block;
  readonly text: string;
}

/** Characters given to the segmenter at once. */
const STRETCH = 2_000;

const ABBREVIATION =
  /(?:^|[\s("“‘[])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Maj|Rev|Hon|St|Ste|Mt|Ft|Jr|Sr|Messrs|vs|etc|cf|ca|approx|No|Nos|Nr|Vol|Fig|Figs|pp|ed|eds|Inc|Ltd|Co|Corp|Bros|Dept|Univ|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|bzw|usw|vgl|Dr|Hr|Fr|Bd|Abb|ca|д|г|гг|в|вв|им|ул|т|проф|акад|тыс|млн|млрд|руб|др|пр)\.$/u;

/** After "U.S." these begin a new sentence, where a noun would go on with the old one. */
const OPENER =
  /^["“'‘(]?(?:The|A|An|In|On|At|It|He|She|They|We|I|This|That|These|Those|But|And|However|When|While|After|Before|For|If|As|His|Her|Its|Their|There|Since|By|With|Not|No|One|Some|Many|Most|Yet|So|Although|Even|Despite)(?!\p{L})/u;
const ALWAYS_GOES_ON = /(?:^|[\s("“‘[])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Rev|St|Ste|No|vs|cf|Fig)\.$/u;

export function sentencesOf(document: Document, language = 'en'): Sentence[] {
  const segmenter = new Intl.Segmenter(safeLocale(language), { granularity: 'sentence' });
  const seen = new Map<string, number>();
  return document.blocks.flatMap((block) =>
    sentenceSpans(textOf(document, block), segmenter, !/^en\b/.test(language)).map(({ start, end }) => {
      const text = document.text.slice(block.start + start, block.start + end);
      const name = digest(text);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      const id = times === 1 ? name : `${name}-${times}`;
      return { id, block, text, start: block.start + start, end: block.start + end };
    }),
  );
}

/** Spans of the sentences of one block, without the space and the footnote numbers around them. */
function sentenceSpans(marked: string, segmenter: Intl.Segmenter, hasOrdinals: boolean): Span[] {
  const text = withoutMarks(marked);
  const spans: Span[] = [];
  let open: Span | null = null;
  const close = (): void => {
    if (open) spans.push(open);
    open = null;
  };
  for (const { start, end, breaks } of stretches(text)) {
    // A line break inside a paragraph is where its writer's line was full.
    const flat = text.slice(start, end).replace(/[\n\u00a0\u202f]/g, ' ');
    for (const { segment, index } of segmenter.segment(flat)) {
      const trimmed = trim(text, { start: start + index, end: start + index + segment.length });
      if (!trimmed) continue;
      if (
        open !== null &&
        goesOn(text.slice(open.start, open.end), text.slice(trimmed.start, trimmed.end), hasOrdinals)
      ) {
        open = { start: open.start, end: trimmed.end };
      } else {
        close();
        open = trimmed;
      }
    }
    if (breaks) close();
  }
  close();
  return spans;
}

function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (start < end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return start < end ? { start, end } : null;
}

/** Whether `next` still belongs to the sentence `before`. */
function goesOn(before: string, next: string, hasOrdinals: boolean): boolean {
  if (/^["”’»)\]]+[.,;]?$/u.test(next) || /^[”’»)\]]/u.test(next)) return true;
  const tail = before.slice(-40);
  if (/^\p{Ll}/u.test(next) && !/[?!]["”’]?$/u.test(tail)) return true;
  // "am 4. Mai", "im 19. Jahrhundert": other languages put a full stop behind an ordinal.
  if (hasOrdinals && /(?<![\d.,])\d{1,2}\.$/.test(tail) && /^\p{L}/u.test(next)) return true;
  if (!ABBREVIATION.test(tail)) return false;
  if (ALWAYS_GOES_ON.test(tail)) return true;
  return !OPENER.test(next);
}

interface Stretch extends Span {
  /** The text is cut here by its writer: a list item ends. */
  readonly breaks: boolean;
}

const ITEM = /\n(?=\s*(?:[-*•–—]|\d{1,3}[.)]|\p{L}[.)])\s)/gu;

/** Cuts a block at list items and table rows, and wherever it is longer than the segmenter should be given. */
function* stretches(text: string): Generator<Stretch> {
  let start = 0;
  for (const { index } of text.matchAll(text.includes('\t') ? /\n/g : ITEM)) {
    yield* pieces(text, start, index);
    start = index + 1;
  }
  yield* pieces(text, start, text.length);
}

function* pieces(text: string, from: number, to: number): Generator<Stretch> {
  let start = from;
  while (to - start > STRETCH) {
    const window = text.slice(start, start + STRETCH);
    const atSentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '));
    const atSpace = window.lastIndexOf(' ');
    const length = atSentence > 0 ? atSentence + 2 : atSpace > 0 ? atSpace + 1 : STRETCH;
    yield { start, end: start + length, breaks: false };
    start += length;
  }
  yield { start, end: to, breaks: true };
}

function safeLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
