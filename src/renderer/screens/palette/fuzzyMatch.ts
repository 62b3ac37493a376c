// Finds what was typed in a name, in order but not necessarily together, and says how good a match it is.

export interface Match {
  /** Higher is better; only to be compared with others of the same query. */
  readonly score: number;
  /** Offsets of the matched characters in the name, in order. */
  readonly at: readonly number[];
}

const WORD_START = 8;
const NEXT_TO = 7.5;
const START = 4;
const GAP = 0.4;

const folded = (text: string): string => Array.from(text, (letter) => foldedLetter(letter)).join('');

/** One character for one character, so that offsets stay true. */
function foldedLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length === letter.length ? plain : letter.toLowerCase().slice(0, letter.length);
}

/** The best match of `query` in `name`, without case and accents; null when there is none. Nothing typed matches all. */
export function fuzzyMatch(query: string, name: string): Match | null {
  const wanted = folded(query).replace(/\s+/g, '');
  const text = folded(name);
  if (wanted === '') return { score: 0, at: [] };
  // best[i]: the best way to match the letters so far with the last one at i.
  let best: (Match | null)[] = [];
  for (const [turn, letter] of Array.from(wanted).entries()) {
    const next: (Match | null)[] = Array.from({ length: text.length }, () => null);
    let before: Match | null = null;
    for (let i = 0; i < text.length; i += 1) {
      if (text[i] === letter) {
        const own = isWordStart(text, i) ? WORD_START : 0;
        const joined = i > 0 ? best[i - 1] : null;
        const apart = turn === 0 ? { score: i === 0 ? START : 0, at: [] } : before;
        const ways = [
          joined && { score: joined.score + NEXT_TO + own, at: joined.at },
          apart && { score: apart.score + own, at: apart.at },
        ].filter((way) => way !== null && way !== undefined);
        const [way] = ways.sort((a, b) => b.score - a.score);
        if (way) next[i] = { score: way.score, at: [...way.at, i] };
      }
      const candidate = turn > 0 ? (best[i] ?? null) : null;
      before = better(before && { ...before, score: before.score - GAP }, candidate);
    }
    best = next;
  }
  const found = best.reduce<Match | null>(better, null);
  // Of two names that match alike, the shorter one is meant.
  return found && { score: found.score - text.length / 100, at: found.at };
}

const isWordStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');

const better = (one: Match | null, other: Match | null): Match | null =>
  !one ? other : !other || one.score >= other.score ? one : other;

/** A name cut into stretches that were and were not typed. */
export function matchedParts(name: string, at: readonly number[]): readonly { text: string; isMatched: boolean }[] {
  const parts: { text: string; isMatched: boolean }[] = [];
  for (let i = 0; i < name.length; i += 1) {
    const isMatched = at.includes(i);
    const last = parts.at(-1);
    if (last?.isMatched === isMatched) last.text += name[i] ?? '';
    else parts.push({ text: name[i] ?? '', isMatched });
  }
  return parts;
}
