// Quotation marks of a document -> which stretches of each sentence somebody else says. A quotation that its paragraph leaves open
// goes on in the next paragraph that opens with a mark. Short quoted phrases ("co-aggressor") stay part of the sentence.
import type { Block, Document, Span } from '../../source/document';
import { withoutMarks } from '../../source/marks';
import type { Sentence } from '../../source/sentences';
import type { Unit } from './readSentence';

/** A quotation of fewer words, or without a verb of its own to speak of, is a phrase. */
const SPOKEN_WORDS = 5;

export interface Quotation extends Span {
  readonly block: Block;
  /** Continues a quotation from an earlier paragraph. */
  readonly continues: boolean;
}

export function quotationsOf(document: Document): Quotation[] {
  const found: Quotation[] = [];
  let open = false;
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = document.text.slice(block.start, block.end);
    if (text.length > 100_000) continue;
    let start: number | null = null;
    const continues = open && /^["“„«]/.test(text);
    let first = true;
    for (const match of text.matchAll(/["“”„«»]/g)) {
      const at = match.index;
      const before = text[at - 1] ?? ' ';
      const after = text[at + 1] ?? ' ';
      const opens = /[\s([—–-]/.test(before) && !/\s/.test(after);
      if (start === null) {
        if (match[0] !== '”' && match[0] !== '»' && (opens || at === 0)) start = at + 1;
      } else if (!opens || match[0] === '”' || match[0] === '»') {
        found.push({ block, start: block.start + start, end: block.start + at, continues: continues && first });
        first = false;
        start = null;
      }
    }
    // Left open: it is spoken to the end of the paragraph.
    open = start !== null;
    if (start !== null) {
      found.push({ block, start: block.start + start, end: block.end, continues: continues && first });
    }
  }
  return found;
}

/** A space that keeps "27 December" on one line is a space like any other. */
const UNBROKEN = /[\u00a0\u2007\u2009\u202f]/g;
/** The hyphen that keeps "KT‑4" on one line is a hyphen. */
const UNBROKEN_HYPHEN = /[\u2010\u2011]/g;

/** Cuts a sentence where speech begins and ends; the numbers of its footnotes are left blank. */
export function unitsOf(document: Document, sentence: Sentence, quotations: readonly Quotation[]): Unit[] {
  const read = withoutMarks(sentence.text).replace(UNBROKEN, ' ').replace(UNBROKEN_HYPHEN, '-');
  const wordsAt = (from: number, to: number): string => read.slice(from - sentence.start, to - sentence.start);
  const unit = (start: number, end: number, isQuoted: boolean): Unit | null => {
    let [from, to] = [start, end];
    while (from < to && /[\s"“”„«»]/.test(wordsAt(from, from + 1))) from += 1;
    while (from < to && /[\s"“”„«»]/.test(wordsAt(to - 1, to))) to -= 1;
    if (to - from < 2) return null;
    return { sentence, start: from, end: to, text: wordsAt(from, to), isQuoted };
  };
  const spoken = quotations
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(
      ({ start, end }) =>
        start < end &&
        !NAMES.test(document.text.slice(Math.max(sentence.start, start - 16), start)) &&
        !isTitle(document.text.slice(Math.max(sentence.start, start - 32), start), document.text.slice(start, end)) &&
        isSpeech(document.text.slice(start, end), end >= sentence.end - 2 || start <= sentence.start + 2),
    );
  const units: (Unit | null)[] = [];
  let at = sentence.start;
  for (const { start, end } of spoken) {
    units.push(tag(unit(at, start, false)), unit(start, end, true));
    at = end;
  }
  const rest = unit(at, sentence.end, false);
  units.push(spoken.length > 0 ? tag(rest) : rest);
  return units
    .flatMap((found) => (found === null ? [] : statementsIn(found)))
    .filter((found) => found.isQuoted || /\p{L}{2}/u.test(found.text));
}

/** What stands in marks behind it is a title. */
const NAMES = /(?:entitled|titled|called|named|dubbed),? ["“„«]$/u;

/** "her study “Whose Mill are You, Miller”": right behind a noun with its article, what has capitals inside and no end of a sentence is its title. */
const isTitle = (before: string, text: string): boolean =>
  /(?:^|\s)(?:the|an?|his|her|its|their|our|my) \p{Ll}+ ["“„«]$/iu.test(before) &&
  /^\p{Lu}/u.test(text) &&
  (text.match(/\s\p{Lu}\p{Ll}/gu) ?? []).length > 0 &&
  !/[.!?,]$/.test(text.trim());

const tag = (unit: Unit | null): Unit | null => unit && { ...unit, isTag: true };

/** "He left; she stayed." is two statements, and so is "They listened: the ice cracked." What a colon lists is read with the list. */
function statementsIn(unit: Unit): Unit[] {
  const pieces: Unit[] = [];
  let at = 0;
  for (const match of unit.text.matchAll(/[;:]\s+(?=\S+\s+\S+\s+\S)/g)) {
    // "Ann Lee (born Berg; 4 May 1841) was ...", "entitled “Order: a Study”": inside a parenthesis or a title nothing ends.
    const before = unit.text.slice(0, match.index);
    if (before.split('(').length > before.split(')').length) continue;
    if (before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0) continue;
    pieces.push({
      ...unit,
      start: unit.start + at,
      end: unit.start + match.index,
      text: unit.text.slice(at, match.index),
    });
    at = match.index + match[0].length;
  }
  if (at === 0) return [unit];
  pieces.push({ ...unit, start: unit.start + at, text: unit.text.slice(at) });
  return pieces.every(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS) ? pieces : [unit];
}

/** A shorter piece is no statement ("Note: ..."). */
const FEWEST_WORDS = 3;

const isSpeech = (text: string, atEdge: boolean): boolean =>
  text.trim().split(/\s+/).length >= (atEdge ? SPOKEN_WORDS : SPOKEN_WORDS + 3) &&
  /^\P{Ll}*\p{Lu}/u.test(text.trim().startsWith('[') ? text.trim().slice(1) : text.trim());
