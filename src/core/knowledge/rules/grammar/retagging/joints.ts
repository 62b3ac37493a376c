// Words told by what they are tied to: the first half of a compound, "that" before a time, "as" before what something is taken for.
import { isGlued, TIME_NOUN } from '../near';
import type { Rule } from './rule';

/** "near-future cities", "sit-ins", "think-tank": glued to a noun or to what describes one, the first half describes it, too. */
export const compoundHalf: Rule = (word, index, words) => {
  if (!['ADP', 'ADV', 'VERB', 'PART', 'AUX'].includes(word.pos) || !isGlued(words, index + 1)) return null;
  const [second, next] = [words[index + 2], words[index + 3]];
  if (words[index + 1]?.text !== '-' || second === undefined) return null;
  const describes = /(?:ed|en|ing)$/.test(second.lower) && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '');
  return second.pos === 'NOUN' || (second.pos === 'ADJ' && next?.pos !== 'PUNCT') || describes ? 'ADJ' : null;
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
