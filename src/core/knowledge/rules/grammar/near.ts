// Looking at the words around a place of a sentence.
import type { Span } from '../../../source/document';
import { mayBeParticiple } from './verbs';
import type { Word } from './word';

export const POSSESSIVES = new Set('its his her their our my your'.split(' '));

export const RELATIVES = new Set('which who whom whose'.split(' '));

export const SUBORDINATORS = new Set(
  'because although though while whereas if unless until since as when whenever where wherever whether once that lest why how what after before'.split(
    ' ',
  ),
);

/** A hyphen or slash between two words without space. */
export function isGlued(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^[-–/]$/.test(word.text) &&
    words[at - 1]?.end === word.start &&
    words[at + 1]?.start === word.end
  );
}

export const atomAt = <Atom extends Span>(atoms: readonly Atom[], word: Word | undefined): Atom | null =>
  word === undefined ? null : (atoms.find((atom) => atom.start <= word.start && word.start < atom.end) ?? null);

/** The index behind the last word of a span that begins in word `from`. */
export function behind(words: readonly Word[], from: number, end: number): number {
  let to = from;
  while (to < words.length && (words[to]?.start ?? Infinity) < end) to += 1;
  return Math.max(to, from + 1);
}

export const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';

export const isPossessiveMark = (word: Word | undefined): boolean =>
  word?.pos === 'PART' && (word.lower === "'s" || word.lower === "'");

export const isDeterminerLike = (lower: string): boolean =>
  /^(?:this|that|these|those|all|both|some|many|each|any|such)$/.test(lower);

export const startsNoun = (words: readonly Word[], at: number): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(words[at]?.pos ?? 'X') || POSSESSIVES.has(words[at]?.lower ?? '');

/** "the talks that were held": behind a noun and before a verb or a subject. */
export const isRelativeThat = (words: readonly Word[], at: number): boolean =>
  isNoun(words[at - 1]) ||
  words[at - 1]?.lower === 'one' ||
  words[at - 1]?.pos === 'VERB' ||
  words[at - 1]?.pos === 'ADJ';

export function isNounAhead(words: readonly Word[], at: number): boolean {
  for (let index = at; index < Math.min(words.length, at + 6); index += 1) {
    const word = words[index];
    if (!word) return false;
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM') return true;
    const passes =
      word.pos === 'ADJ' ||
      (word.pos === 'VERB' && mayBeParticiple(word)) ||
      (word.pos === 'PUNCT' && /^[-–]$/.test(word.text)) ||
      (word.pos === 'CCONJ' && words[index - 1]?.pos === 'ADJ');
    if (!passes) return false;
  }
  return false;
}

/** Nouns that say when or how long. */
export const TIME_NOUN =
  /^(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|decade|century|centurie|spring|summer|autumn|winter|season|time)s?$/;
