// Verb groups: auxiliaries, negators and adverbs with the verb that carries the meaning.
import type { Reading, VerbForm, VerbGroup } from './chunks';
import { atomAt, isPossessiveMark, POSSESSIVES, startsNoun } from './near';
import { BE, DO, HAVE, isGerund, isParticipleOnly, mayBeParticiple, MODALS } from './verbs';
import type { Word } from './word';

const PARTICLES = new Set('off up out down away back over on in apart along together forward through'.split(' '));

export function verbGroupAt({ words, dates, quantities }: Reading, from: number): VerbGroup | null {
  let at = from;
  const auxiliaries: number[] = [];
  const adverbs: number[] = [];
  let main = -1;
  const next = words[at + 1];
  const isTo = words[at]?.lower === 'to' && next !== undefined && ['VERB', 'AUX'].includes(next.pos) && !isGerund(next);
  if (isTo) at += 1;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (!word || atomAt(dates, word) || atomAt(quantities, word)) break;
    if (word.pos === 'AUX' || (BE.has(word.lower) && word.pos !== 'PART' && word.pos !== 'NOUN')) auxiliaries.push(at);
    else if (/^(?:not|n't|never)$/.test(word.lower) && (auxiliaries.length > 0 || isTo)) auxiliaries.push(at);
    else if (
      (word.pos === 'ADV' || (auxiliaries.length > 0 && INNER_ADVERB.test(word.lower))) &&
      leadsToVerb(words, at)
    )
      adverbs.push(at);
    else if (word.pos === 'VERB') {
      main = at;
      at += 1;
      break;
    } else break;
  }
  if (main < 0) {
    // A lone auxiliary: the copula, or have/do as a full verb.
    const lone = auxiliaries.filter((index) => !/^(?:not|n't|never)$/.test(words[index]?.lower ?? '')).at(-1);
    if (lone === undefined) return null;
    main = lone;
    at = Math.max(lone, ...auxiliaries) + 1;
    auxiliaries.splice(auxiliaries.indexOf(lone), 1);
  }
  const verb = words[main];
  if (!verb) return null;
  const only = { ...verb };
  // A participle that belongs to the noun behind it is no verb group.
  if (auxiliaries.length === 0 && !isTo && main === from && modifiesNoun(words, main)) return null;
  const particle = particleAt(words, at);
  if (particle !== null) at = particle + 1;
  const first = auxiliaries.find((index) => !/^(?:not|n't|never)$/.test(words[index]?.lower ?? ''));
  const opener = first === undefined ? only : (words[first] ?? only);
  const hasBe = auxiliaries.some((index) => BE.has(words[index]?.lower ?? ''));
  return {
    kind: 'vg',
    from,
    to: at,
    form: isTo ? 'to' : formOf(opener, first !== undefined),
    main,
    auxiliaries,
    adverbs: adverbs.filter((index) => index < at),
    particle,
    isPassive: hasBe && !isGerund(only) && mayBeParticiple(only),
    isNegated: words.slice(from, at).some(({ lower }) => /^(?:not|n't|never|hardly|cannot)$/.test(lower)),
    isCopula: BE.has(only.lower),
  };
}

/** Words the tagger calls otherwise, that stand between auxiliary and verb as adverbs do. */
const INNER_ADVERB = /^(?:first|likely|long|well|soon|best|better|then|still|all|both|each|only|probably)$/;

function leadsToVerb(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 5); index += 1) {
    const pos = words[index]?.pos;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV' && words[index]?.lower !== 'not' && !INNER_ADVERB.test(words[index]?.lower ?? '')) return false;
  }
  return false;
}

/** "retired shuttles", "remaining allies": a participle right before a noun and behind a determiner or at the start. */
function modifiesNoun(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !(mayBeParticiple(word) || isGerund(word))) return false;
  if (!next || (next.pos !== 'NOUN' && next.pos !== 'PROPN' && next.pos !== 'ADJ')) return false;
  if (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'NUM' || isPossessiveMark(before)) return true;
  // "in advanced algebra"
  if (
    before?.pos === 'ADP' &&
    before.lower !== 'to' &&
    !isGerund(word) &&
    word.lower.endsWith('ed') &&
    next.pos !== 'PROPN'
  )
    return true;
  return POSSESSIVES.has(before?.lower ?? '');
}

function particleAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word || !PARTICLES.has(word.lower) || (word.pos !== 'ADP' && word.pos !== 'ADV' && word.pos !== 'PART'))
    return null;
  const next = words[at + 1];
  const startsObject = next && (startsNoun(words, at + 1) || next.pos === 'PRON');
  if (!startsObject) return at;
  // "brought in 700 men"
  if (word.lower === 'in' && /^(?:bring|call|phase|usher)$/.test(words[at - 1]?.lemma ?? '')) return at;
  // "put up a fight" against "sat on a chair": only these two are hardly ever prepositions.
  return /^(?:off|up|out|down|away)$/.test(word.lower) && next.lower !== 'of' ? at : null;
}

function formOf(opener: Word, isAuxiliary: boolean): VerbForm {
  if (isAuxiliary) {
    if (/^(?:being|having)$/.test(opener.lower)) return 'ing';
    return MODALS.has(opener.lower) || BE.has(opener.lower) || HAVE.has(opener.lower) || DO.has(opener.lower)
      ? 'finite'
      : 'maybe-finite';
  }
  if (/^(?:is|are|was|were|'s|has|have|had|do|does|did|am)$/.test(opener.lower)) return 'finite';
  if (opener.lower === 'been' || isParticipleOnly(opener)) return 'participle';
  if (isGerund(opener) || opener.lower === 'being') return 'ing';
  if (opener.lower !== opener.lemma && opener.lower.endsWith('s')) return 'finite';
  return mayBeParticiple(opener) ? 'maybe-finite' : 'finite';
}
