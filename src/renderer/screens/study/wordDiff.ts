// Typed words against the right ones. Case, accents, punctuation and articles make no difference.
import type { DiffPart } from '../../ui/Diff';

const ARTICLES = new Set(['a', 'an', 'the', 'der', 'die', 'das', 'le', 'la', 'les', 'un', 'une']);

const plainWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')
    .toLowerCase();

const wordsOf = (text: string): string[] => text.split(/[\s\u00a0]+/u).filter((word) => word !== '');

/** The words that count, as they are compared. */
export const plain = (text: string): string =>
  wordsOf(text)
    .map(plainWord)
    .filter((word) => word !== '' && !ARTICLES.has(word))
    .join(' ');

/** In the order of reading: what is the same as in `right`, what is too much, what is missing. */
export function wordDiff(typed: string, right: string): readonly DiffPart[] {
  const ours = wordsOf(typed);
  const theirs = wordsOf(right);
  const isSame = (i: number, j: number) => plainWord(ours[i] ?? '') === plainWord(theirs[j] ?? '');
  // Longest common run of words from each pair of positions on.
  const common = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    const row = common[i] ?? [];
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  const add = (kind: DiffPart['kind'], word: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else parts.push({ kind, text: word });
  };
  let i = 0;
  let j = 0;
  while (i < ours.length || j < theirs.length) {
    if (i < ours.length && j < theirs.length && isSame(i, j)) {
      add('same', theirs[j] ?? '');
      i += 1;
      j += 1;
    } else if (i < ours.length && (j === theirs.length || at(i + 1, j) >= at(i, j + 1))) {
      add('extra', ours[i] ?? '');
      i += 1;
    } else {
      add('missing', theirs[j] ?? '');
      j += 1;
    }
  }
  return parts;
}
