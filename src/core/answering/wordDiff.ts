// Two texts word by word: what they share in order, what is too much, what is missing.
import { comparableWords, type ComparableWord } from './comparableWords';

export interface DiffPart {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

/** In the order of reading. Words that agree are shown as the right text has them. */
export function wordDiff(typed: string, right: string): readonly DiffPart[] {
  const ours = comparableWords(typed);
  const theirs = comparableWords(right);
  const shared = sharedBeyond(ours, theirs);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [our, their] = [ours[i], theirs[j]];
    if (!our && !their) return parts;
    if (our && their && isSame(our, their)) {
      append(parts, 'same', their.shown);
      [i, j] = [i + 1, j + 1];
    } else if (our && (!their || shared(i + 1, j) >= shared(i, j + 1))) {
      // An article too many is no mistake.
      if (our.compared !== '') append(parts, 'extra', our.shown);
      i++;
    } else if (their) {
      append(parts, their.compared === '' ? 'same' : 'missing', their.shown);
      j++;
    }
  }
}

const isSame = (a: ComparableWord, b: ComparableWord): boolean => a.compared === b.compared;

/** How many words the two texts share, in order, from a pair of places on: their longest common subsequence. */
function sharedBeyond(
  ours: readonly ComparableWord[],
  theirs: readonly ComparableWord[],
): (i: number, j: number) => number {
  const table = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (const [i, our] of [...ours.entries()].reverse()) {
    const row = table[i] ?? [];
    for (const [j, their] of [...theirs.entries()].reverse()) {
      row[j] = isSame(our, their) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function append(parts: DiffPart[], kind: DiffPart['kind'], word: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text} ${word}` };
  else parts.push({ kind, text: word });
}
