// The telling words of a piece of evidence: the name, the figure or the phrase that is asked for, where it stands there word
// for word. They are what is marked in the text; the evidence around them is shown when they are looked at.
import type { Span } from '../source/document';

/** The first of `wanted` that stands in `text` as whole words, whatever its case. `text` whole where none does. */
export function tellingSpan(text: string, wanted: readonly string[]): Span {
  for (const words of wanted) {
    const found = words.trim() === '' ? null : wholeWords(text, words.trim());
    if (found) return found;
  }
  return { start: 0, end: text.length };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Lower case only where that keeps every offset: a few letters change their length. */
const lowered = (text: string): string => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);

function wholeWords(text: string, words: string): Span | null {
  const [hay, needle] = [lowered(text), lowered(words)];
  for (let start = hay.indexOf(needle); start >= 0; start = hay.indexOf(needle, start + 1)) {
    const end = start + needle.length;
    const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
    const isCut =
      (LETTER.test(before) && LETTER.test(words[0] ?? '')) || (LETTER.test(after) && LETTER.test(words.at(-1) ?? ''));
    if (!isCut) return { start, end };
  }
  return null;
}
