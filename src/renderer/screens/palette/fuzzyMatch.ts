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

const ASCII = /^[ -~]*$/;

const folded = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : Array.from(text, (letter) => foldedLetter(letter)).join('');

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
  // Of thousands of names most do not even hold the letters.
  if (!standsIn(wanted, text)) return null;
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

/** A little less than the same word in a name is worth. */
const OTHER_WORD = 1;
/** Fewer letters begin too many words. */
const FEWEST_LETTERS = 2;

/**
 * Whether every word of the query begins a word of the name or one of the others; `by` is the first of the others that it
 * needs. Null where the name needs none, or they do not help.
 */
export function wordMatch(
  query: string,
  name: string,
  others: string,
): { readonly score: number; readonly by: string } | null {
  if (others === '') return null;
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0 || wanted.some((word) => word.length < FEWEST_LETTERS)) return null;
  const own = folded(name).split(/[^\p{L}\p{N}]+/u);
  let [score, by]: [number, string | null] = [0, null];
  for (const word of wanted) {
    const isOwn = own.some((one) => one.startsWith(word));
    const other = isOwn ? null : others.split(' ').find((one) => folded(one).startsWith(word));
    if (other === undefined) return null;
    by ??= other;
    score += WORD_START + (word.length - 1) * NEXT_TO - (isOwn ? 0 : OTHER_WORD);
  }
  return by === null ? null : { score: score - name.length / 100, by };
}

/** Whether the letters stand in the text in their order. */
function standsIn(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
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
