// A statement with words left out, where nobody has worded a question: it works in every language.
import { statedNumbers } from '../../generation/numberValues';
import type { Quantity } from '../../knowledge/model';

/** Stands for what is left out. */
export const BLANK = '____';

const FEWEST_WORDS = 4;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Without each of the names, the longest first; null where none stands there, or too little else. */
export function withoutNames(statement: string, names: readonly string[]): string | null {
  const folded = statement.toLowerCase();
  // Most statements name most people nowhere, and a look is quicker than a search.
  if (!names.some((name) => name !== '' && folded.includes(name.toLowerCase()))) return null;
  const longestFirst = [...names].filter(Boolean).sort((a, b) => b.length - a.length);
  let text = statement;
  for (const name of longestFirst) {
    text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'), BLANK);
  }
  // Inflected forms ("Анны" for "Анна") would tell the name all the same.
  const parts = longestFirst.flatMap((name) => name.split(/\s+/u)).filter((part) => part.length >= 4);
  const tellsIt = parts.some((part) =>
    text.toLowerCase().includes(part.toLowerCase().slice(0, Math.max(4, part.length - 2))),
  );
  return text === statement || tellsIt || wordsIn(text) < FEWEST_WORDS ? null : text;
}

/** Without the figures of a quantity; null where they do not stand there, or more than once. */
export function withoutFigure(statement: string, { low, high }: Quantity, wording: string | null): string | null {
  if (wording !== null && wording !== '') {
    const blank = without(statement, wording);
    if (blank !== null) return blank;
  }
  const stated = statedNumbers(statement).filter(({ plain, scale }) =>
    [plain, plain * scale].some((value) => value === low || value === high),
  );
  const [first] = stated;
  const last = stated.at(-1);
  if (!first || !last || stated.length > (low === high ? 1 : 2)) return null;
  return enough(`${statement.slice(0, first.start)}${BLANK}${statement.slice(last.end)}`);
}

/** Without a stretch of words; null where it does not stand there exactly once. */
export function without(statement: string, words: string): string | null {
  const parts =
    words === '' ? [] : statement.split(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u'));
  return parts.length === 2 ? enough(parts.join(BLANK)) : null;
}

const enough = (text: string): string | null => (wordsIn(text) < FEWEST_WORDS ? null : text);

const wordsIn = (text: string): number => (text.match(/\p{L}{2,}/gu) ?? []).length;
