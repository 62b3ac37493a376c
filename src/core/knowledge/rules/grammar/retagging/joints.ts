// Words told by what they are tied to: the first half of a compound, "that" before a time, "as" before what something is taken for.
import { isGlued, TIME_NOUN } from '../near';
import { isParticipleOnly } from '../verbs';
import type { Word } from '../word';
import { type Rule, stretchAround } from './rule';

/** "near-future cities", "sit-ins", "think-tank": glued to a noun or to what describes one, the first half describes it, too. */
export const compoundHalf: Rule = (word, index, words) => {
  if (!['ADP', 'ADV', 'VERB', 'PART', 'AUX'].includes(word.pos) || !isGlued(words, index + 1)) return null;
  const [second, next] = [words[index + 2], words[index + 3]];
  if (words[index + 1]?.text !== '-' || second === undefined) return null;
  const isParticiple = /(?:ed|en|ing)$/.test(second.lower) || isParticipleOnly(second);
  const describes = isParticiple && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '');
  return second.pos === 'NOUN' || (second.pos === 'ADJ' && next?.pos !== 'PUNCT') || describes ? 'ADJ' : null;
};

/** "ran vision fine-tuning on", "of time-keeping.": behind a hyphen and no "is", what ends in "-ing" and governs nothing is a noun. */
export const gerundHalf: Rule = (word, index, words) => {
  const [before, first, hyphen, next] = [words[index - 3], words[index - 2], words[index - 1], words[index + 1]];
  if (word.pos !== 'VERB' || !word.lower.endsWith('ing') || hyphen?.text !== '-' || !isGlued(words, index - 1))
    return null;
  const isCompound = /^(?:NOUN|ADJ)$/.test(first?.pos ?? '') && /^(?:NOUN|ADJ|ADP|VERB|DET)$/.test(before?.pos ?? '');
  const endsHere = next === undefined || /^(?:ADP|CCONJ|AUX)$/.test(next.pos) || next.text === '.';
  return isCompound && endsHere ? 'NOUN' : null;
};

/** "sponsored that year by the force": before a time and no verb "that" points. */
export const thatTime: Rule = (word, index, words) =>
  word.lower === 'that' &&
  word.pos === 'SCONJ' &&
  TIME_NOUN.test(words[index + 1]?.lower ?? '') &&
  /^(?:ADP|PUNCT|CCONJ|DET|PRON)$/.test(words[index + 2]?.pos ?? 'PUNCT')
    ? 'DET'
    : null;

/** "think of nerds as quiet people": with no second "as" it opens what something is taken for. */
export const asWhat: Rule = (word, index, words) =>
  word.lower === 'as' &&
  word.pos === 'ADV' &&
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(words[index + 1]?.pos ?? '') &&
  !/^(?:much|many|few|little|long|soon|far|well|likely)$/.test(words[index + 1]?.lower ?? '') &&
  !words.slice(index + 1, index + 6).some(({ lower }) => lower === 'as')
    ? 'ADP'
    : null;

/** "some of the players": the first word stands for them. */
export const someOf: Rule = (word, index, words) =>
  word.pos === 'DET' &&
  /^(?:some|any|each|both|all|most|many|several|few|none|either|neither)$/.test(word.lower) &&
  words[index + 1]?.lower === 'of'
    ? 'PRON'
    : null;

/** "the price that coal was worth", "debates that shape policy": between a noun and a statement it opens what describes the noun. */
export const thatRelative: Rule = (word, index, words) => {
  if (word.lower !== 'that' || word.pos !== 'DET') return null;
  const [before, next, second] = [words[index - 1], words[index + 1], words[index + 2]];
  if (before?.pos !== 'NOUN' || next?.pos !== 'NOUN' || !second) return null;
  // "For otters that figure is closer to 52": a sentence that has no verb yet points at a figure.
  const isSubject =
    /^(?:VERB|AUX)$/.test(second.pos) &&
    stretchAround(words, index).some((other) => words.indexOf(other) < index && /^(?:VERB|AUX)$/.test(other.pos));
  return isSubject || isVerbBehind(index + 1, words) ? 'PRON' : null;
};

/** "debates that shape public policy": a bare word between what many do and what they do it to. */
export const verbBehindThat: Rule = (word, index, words) =>
  word.pos === 'NOUN' && words[index - 1]?.lower === 'that' && isVerbBehind(index, words) ? 'VERB' : null;

function isVerbBehind(index: number, words: readonly Word[]): boolean {
  const [noun, word, next] = [words[index - 2], words[index], words[index + 1]];
  return (
    noun?.pos === 'NOUN' &&
    noun.lower.endsWith('s') &&
    noun.lower !== noun.lemma &&
    word?.lower === word?.lemma &&
    !TIME_NOUN.test(word?.lower ?? '') &&
    /^(?:ADJ|DET)$/.test(next?.pos ?? '')
  );
}
