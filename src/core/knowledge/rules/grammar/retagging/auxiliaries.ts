// What an auxiliary or a form of "be" says of the word behind it.
import { BE, HAVE, mayBeParticiple, MODALS } from '../verbs';
import { ING, PLAIN_VERB, type Rule } from './rule';

/** "to build", "will recieve", "did not choose": what follows is a verb, whatever it looks like. */
export const afterModal: Rule = (word, index, words) => {
  if (word.pos === 'VERB' || word.pos === 'AUX' || !PLAIN_VERB.test(word.text)) return null;
  let before = index - 1;
  while (
    before >= 0 &&
    (words[before]?.pos === 'ADV' || words[before]?.lower === 'not' || words[before]?.lower === "n't")
  )
    before -= 1;
  const modal = words[before];
  if (!modal || !MODALS.has(modal.lower) || modal.pos !== 'AUX') return null;
  return word.pos === 'NOUN' || (word.pos === 'ADJ' && before === index - 1) || word.pos === 'X' ? 'VERB' : null;
};

/** "has mediocre equipment": an auxiliary with no verb after it is the verb. */
export const loneAuxiliary: Rule = (word, index, words) => {
  if (word.pos !== 'AUX' || (!HAVE.has(word.lower) && !/^(?:do|does|did)$/.test(word.lower))) return null;
  for (let next = index + 1; next < words.length && next < index + 7; next += 1) {
    const { pos, lower } = words[next] ?? { pos: 'PUNCT', lower: '' };
    if (pos === 'VERB' || pos === 'AUX' || BE.has(lower)) return null;
    if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return 'VERB';
};

/** "is going", "was lost", "has grown" where the tagger saw an adjective or noun: be or have before a verb's form. */
export const afterBe: Rule = (word, index, words) => {
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return null;
  const before = words[index - 1];
  if (!before || !BE.has(before.lower) || !PLAIN_VERB.test(word.text)) return null;
  const next = words[index + 1];
  const isForm = ING.test(word.lower) || (word.lower.endsWith('ed') && word.lower.length > 4);
  return isForm && (!next || ['ADP', 'PUNCT', 'ADV', 'SCONJ', 'DET', 'PART'].includes(next.pos)) ? 'VERB' : null;
};

/** "is clear", "was likely": behind the copula and before "that", "to" or a noun, a word without -ly describes. */
export const predicate: Rule = (word, index, words) => {
  if (word.pos !== 'ADV' || word.lower.endsWith('ly') || !BE.has(words[index - 1]?.lower ?? '')) return null;
  return /^(?:clear|likely|close|far|hard|wrong|right|fast|late|early|high|low|deep|wide)$/.test(word.lower)
    ? 'ADJ'
    : null;
};

/** "The first is sleep.": behind "is" at the end stands no bare verb. */
export const nounBehindIs: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  word.lemma === word.lower &&
  PLAIN_VERB.test(word.text) &&
  BE.has(words[index - 1]?.lower ?? '') &&
  !mayBeParticiple(word) &&
  (words[index + 1]?.pos ?? 'PUNCT') === 'PUNCT'
    ? 'NOUN'
    : null;
