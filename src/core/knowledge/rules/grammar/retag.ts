// Mends the tagger's commonest slips with what grammar leaves no doubt about. Each rule says what it looks at; the words
// themselves are never changed.
import { isReportVerb } from '../entities/kindsOfNames';
import { BE, HAVE, mayBeParticiple, MODALS } from './verbs';
import type { PartOfSpeech, Word } from './word';

type Rule = (word: Word, index: number, words: readonly Word[]) => PartOfSpeech | null;

const NAME = /^\p{Lu}/u;
/** The lemma of a word tagged as a noun says nothing of verbs, so only its ending counts. */
const ING = /^\p{L}{3,}ing$/u;
const PLAIN_VERB = /^\p{Ll}+$/u;

/** "to build", "will recieve", "did not choose": what follows is a verb, whatever it looks like. */
const afterModal: Rule = (word, index, words) => {
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

/** "killing all six aboard": a form in -ing before a determiner governs it. */
const gerundBeforeDeterminer: Rule = (word, index, words) =>
  word.pos === 'NOUN' &&
  ING.test(word.lower) &&
  !/^(?:morning|evening|nothing|something|anything|everything)$/.test(word.lower) &&
  ['DET', 'PRON'].includes(words[index + 1]?.pos ?? '') &&
  words[index - 1]?.pos !== 'DET'
    ? 'VERB'
    : null;

/** "which launches June 28", "he still parrots many": after a subject pronoun or name, a form in -s before an object. */
const singularVerb: Rule = (word, index, words) => {
  if (word.pos !== 'NOUN' || !word.lower.endsWith('s') || word.lemma === word.lower || NAME.test(word.text))
    return null;
  let before = index - 1;
  while (words[before]?.pos === 'ADV') before -= 1;
  const subject = words[before];
  const isSubject = subject && /^(?:which|who|that|he|she|it)$/.test(subject.lower);
  const next = words[index + 1]?.pos ?? 'PUNCT';
  return isSubject && ['DET', 'PROPN', 'NUM', 'ADP', 'PRON', 'ADJ', 'PART'].includes(next) ? 'VERB' : null;
};

/** "New York City", "the Soviet Union": a capital inside a run of names belongs to it. */
const insideName: Rule = (word, index, words) => {
  if (index === 0 || word.pos === 'PROPN' || !NAME.test(word.text) || word.text === 'I') return null;
  if (!['NOUN', 'ADJ', 'VERB', 'ADV'].includes(word.pos)) return null;
  const isName = (other: Word | undefined): boolean => other?.pos === 'PROPN' && NAME.test(other.text);
  return isName(words[index - 1]) || isName(words[index + 1]) ? 'PROPN' : null;
};

/** "has mediocre equipment": an auxiliary with no verb after it is the verb. */
const loneAuxiliary: Rule = (word, index, words) => {
  if (word.pos !== 'AUX' || (!HAVE.has(word.lower) && !/^(?:do|does|did)$/.test(word.lower))) return null;
  for (let next = index + 1; next < words.length && next < index + 7; next += 1) {
    const { pos, lower } = words[next] ?? { pos: 'PUNCT', lower: '' };
    if (pos === 'VERB' || pos === 'AUX' || BE.has(lower)) return null;
    if (pos !== 'ADV' && pos !== 'PART') break;
  }
  return 'VERB';
};

/** "is going", "was lost", "has grown" where the tagger saw an adjective or noun: be or have before a verb's form. */
const afterBe: Rule = (word, index, words) => {
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return null;
  const before = words[index - 1];
  if (!before || !BE.has(before.lower) || !PLAIN_VERB.test(word.text)) return null;
  const next = words[index + 1];
  const isForm = ING.test(word.lower) || (word.lower.endsWith('ed') && word.lower.length > 4);
  return isForm && (!next || ['ADP', 'PUNCT', 'ADV', 'SCONJ', 'DET', 'PART'].includes(next.pos)) ? 'VERB' : null;
};

/** "its balancing act", "the first shuttle launch", "Moscow's only ally": a plain form that closes a noun phrase. */
const nounAtEnd: Rule = (word, index, words) => {
  if (word.pos !== 'VERB' || word.lemma !== word.lower || !PLAIN_VERB.test(word.text)) return null;
  const next = words[index + 1];
  if (next && !['PUNCT', 'ADP', 'AUX', 'CCONJ'].includes(next.pos)) return null;
  let before = index - 1;
  while (['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(words[before]?.pos ?? '') || words[before]?.lower === 'only')
    before -= 1;
  if (before === index - 1) return null;
  const opener = words[before];
  if (!opener) return null;
  const isSingular = /^(?:a|an|the|its|his|her|this|'s)$/.test(opener.lower);
  // "the city grow" does not occur; "the cities grow" does.
  const last = words[index - 1];
  return isSingular && !(last?.pos === 'NOUN' && last.lower.endsWith('s')) && last?.pos !== 'VERB' ? 'NOUN' : null;
};

/** "There she saw": before a subject "there" is a place, before "is" it is none. */
const thereAsPlace: Rule = (word, index, words) =>
  word.lower === 'there' &&
  word.pos === 'PRON' &&
  (words[index + 1]?.pos === 'PRON' || words[index + 1]?.pos === 'PROPN' || words[index - 1]?.pos === 'VERB')
    ? 'ADV'
    : null;

/** "Supporters claim that ...": behind a plural noun and before "that", a noun that is also a verb of saying is the verb. */
const sayingVerb: Rule = (word, index, words) =>
  (word.pos === 'NOUN' &&
    /^(?:claim|say|argue|report|state|believe|think|warn|hope|fear|suggest|show|find)s?$/.test(word.lower) &&
    words[index + 1]?.lower === 'that' &&
    ['NOUN', 'PROPN', 'PRON'].includes(words[index - 1]?.pos ?? 'PUNCT')) ||
  (word.pos === 'NOUN' &&
    /^(?:claim|argue|say|believe|warn|think)$/.test(word.lower) &&
    words[index + 1]?.lower === 'that' &&
    stretchAround(words, index)[0] === words[0] &&
    !stretchAround(words, index)
      .slice(0, index)
      .some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
    ? 'VERB'
    : null;

/** "that shops in the centre are closing": between "that" and a preposition, a form in -s is the subject. */
const subjectAfterThat: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  word.lower.endsWith('s') &&
  words[index - 1]?.lower === 'that' &&
  words[index - 2]?.pos === 'VERB' &&
  words[index + 1]?.pos === 'ADP'
    ? 'NOUN'
    : null;

/** Numbers and years are numbers, ordinals in figures are adjectives. */
const figures: Rule = (word) => {
  if (/^\p{Sc}?\d[\d,.]*$/u.test(word.text)) return word.pos === 'NUM' ? null : 'NUM';
  return /^\d+(?:st|nd|rd|th)$/.test(word.lower) && word.pos !== 'ADJ' ? 'ADJ' : null;
};

/** The words between the commas or conjunctions around one. */
function stretchAround(words: readonly Word[], index: number): readonly Word[] {
  const isEdge = (other: Word): boolean => /^[,;:()]$/.test(other.text) || other.pos === 'SCONJ';
  const start = words.slice(0, index).findLastIndex(isEdge);
  const end = words.findIndex((other, at) => at > index && isEdge(other));
  return words.slice(start + 1, end < 0 ? undefined : end);
}

/** "Dough rises for hours": where a stretch has no verb, the form in -s between a noun and what a verb takes is one. */
const missingVerb: Rule = (word, index, words) => {
  if (word.pos !== 'NOUN' || !word.lower.endsWith('s') || word.lemma === word.lower || NAME.test(word.text))
    return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!before || !next || !['NOUN', 'PROPN'].includes(before.pos) || before.lower.endsWith('s')) return null;
  if (!['ADP', 'DET', 'NUM', 'PRON', 'ADV'].includes(next.pos) || next.lower === 'of') return null;
  const stretch = stretchAround(words, index);
  if (stretch.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  // "If the flow is counted, the figure rises to 3": what comes behind the opening must have a verb of its own.
  const isMain =
    stretch[0] === words[0] || (/^(?:SCONJ|ADP)$/.test(words[0]?.pos ?? '') && stretch.at(-1) === words.at(-2));
  return isMain ? 'VERB' : null;
};

/** "Three workers drowned.": a stretch without a verb has it in the form in -ed behind its noun. */
const missingPast: Rule = (word, index, words) => {
  if ((word.pos !== 'ADJ' && word.pos !== 'NOUN') || !/\p{L}{3}ed$/u.test(word.lower)) return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!before || !['NOUN', 'PROPN', 'PRON'].includes(before.pos)) return null;
  if (next && !['PUNCT', 'ADP', 'ADV', 'DET', 'CCONJ', 'PROPN'].includes(next.pos)) return null;
  return stretchAround(words, index).some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? null : 'VERB';
};

/** "Hale cast the ribs": verbs whose past looks like a noun, between a subject and an object. */
const unchangingPast: Rule = (word, index, words) => {
  if (
    word.pos !== 'NOUN' ||
    !/^(?:cast|put|cut|set|hit|let|shut|cost|spread|split|bet|quit|thrust|led|met|won|sent)$/.test(word.lower)
  )
    return null;
  const [before, next] = [words[index - 1], words[index + 1]];
  const isSubject = before && (before.pos === 'PROPN' || /^(?:he|she|it|they|who|which|we|i)$/.test(before.lower));
  return isSubject && next && ['DET', 'PRON', 'NUM', 'PROPN', 'ADJ'].includes(next.pos) ? 'VERB' : null;
};

/** "First, ...", "Second, ...", "Finally, ...": what opens a sentence before a comma connects it. */
const opener: Rule = (word, index, words) =>
  index === 0 &&
  words[1]?.text === ',' &&
  /^(?:first|firstly|second|secondly|third|thirdly|fourth|fifth|last|lastly|next|finally|then|instead|still|yet)$/.test(
    word.lower,
  )
    ? 'ADV'
    : null;

/** "is clear", "was likely": behind the copula and before "that", "to" or a noun, a word without -ly describes. */
const predicate: Rule = (word, index, words) => {
  if (word.pos !== 'ADV' || word.lower.endsWith('ly') || !BE.has(words[index - 1]?.lower ?? '')) return null;
  return /^(?:clear|likely|close|far|hard|wrong|right|fast|late|early|high|low|deep|wide)$/.test(word.lower)
    ? 'ADJ'
    : null;
};

/** Words that are always the same part of speech. */
const FIXED: Readonly<Record<string, PartOfSpeech>> = {
  because: 'SCONJ',
  although: 'SCONJ',
  though: 'SCONJ',
  whereas: 'SCONJ',
  unless: 'SCONJ',
  if: 'SCONJ',
  who: 'PRON',
  whom: 'PRON',
  which: 'PRON',
  everything: 'PRON',
  everyone: 'PRON',
  anyone: 'PRON',
  nobody: 'PRON',
  morning: 'NOUN',
  evening: 'NOUN',
  during: 'ADP',
  of: 'ADP',
  into: 'ADP',
  aboard: 'ADP',
  amid: 'ADP',
  according: 'ADP',
  including: 'ADP',
  following: 'ADP',
  regarding: 'ADP',
  however: 'ADV',
  moreover: 'ADV',
  therefore: 'ADV',
  nevertheless: 'ADV',
  finally: 'ADV',
  meanwhile: 'ADV',
  and: 'CCONJ',
  but: 'CCONJ',
  or: 'CCONJ',
};
const fixed: Rule = (word) => {
  const pos = Object.hasOwn(FIXED, word.lower) ? FIXED[word.lower] : undefined;
  return pos === undefined || pos === word.pos || (NAME.test(word.text) && word.start > 0 && word.pos === 'PROPN')
    ? null
    : pos;
};

/** "in the north of the country": behind "the" a direction is a noun. */
const direction: Rule = ({ lower, pos }, index, words) =>
  (pos === 'ADV' || pos === 'ADJ') &&
  /^(?:north|south|east|west)$/.test(lower) &&
  words[index - 1]?.lower === 'the' &&
  !['NOUN', 'PROPN', 'ADJ'].includes(words[index + 1]?.pos ?? 'PUNCT')
    ? 'NOUN'
    : null;

/** "their holds full", "the only demand that": behind a determiner a plain form is a noun, unless a noun comes for it to describe. */
const nounBehindDeterminer: Rule = (word, index, words) => {
  if (word.pos !== 'VERB' || !PLAIN_VERB.test(word.text) || ING.test(word.lower)) return null;
  let before = index - 1;
  while (words[before] && /^(?:only|very|same|first|last|next|other|own)$/.test(words[before]?.lower ?? ''))
    before -= 1;
  const opener = words[before]?.lower ?? '';
  if (!/^(?:the|a|an|every|each|its|his|her|their|our|my|your)$/.test(opener)) return null;
  if (opener === 'her' && words[before - 1]?.pos === 'VERB') return null;
  const next = words[index + 1]?.pos ?? 'PUNCT';
  return ['NOUN', 'PROPN', 'NUM'].includes(next) || (next === 'ADJ' && word.lower.endsWith('ed')) ? null : 'NOUN';
};

/** "the inland counties", "the only demand", "the following spring": between "the" and a noun stands an adjective. */
const adjectiveBeforeNoun: Rule = (word, index, words) =>
  (word.pos === 'ADV' || (word.pos === 'ADP' && word.lower === 'following')) &&
  (!word.lower.endsWith('ly') || word.lower === 'only') &&
  !/^(?:so|too|very|quite|rather|almost|once|most|more|less|least)$/.test(word.lower) &&
  words[index - 1]?.pos === 'DET' &&
  words[index + 1]?.pos === 'NOUN'
    ? 'ADJ'
    : null;

/** "Marsh, whose book appeared then, regards the deed as a defeat": behind a comma and before a determiner, a form in -s is a verb. */
const verbBehindComma: Rule = (word, index, words) =>
  word.pos === 'NOUN' &&
  word.lower.endsWith('s') &&
  word.lemma !== word.lower &&
  words[index - 1]?.text === ',' &&
  words[index + 1]?.pos === 'DET'
    ? 'VERB'
    : null;

/** "he points out that membership rose": behind a verb of saying, before a noun with a verb of its own, "that" opens a clause. */
const thatBehindSaying: Rule = (word, index, words) => {
  if (word.lower !== 'that' || word.pos === 'SCONJ') return null;
  const [before, earlier] = [words[index - 1], words[index - 2]];
  const saying =
    before?.pos === 'VERB'
      ? before
      : earlier?.pos === 'VERB' && /^(?:out|on)$/.test(before?.lower ?? '')
        ? earlier
        : null;
  if (!saying || !isReportVerb(saying.lemma)) return null;
  const verb = words
    .slice(index + 2, index + 12)
    .find(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[,;.]$/.test(text));
  return verb && verb.pos !== 'PUNCT' ? 'SCONJ' : null;
};

/** "The first is sleep.": behind "is" at the end stands no bare verb. */
const nounBehindIs: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  word.lemma === word.lower &&
  PLAIN_VERB.test(word.text) &&
  BE.has(words[index - 1]?.lower ?? '') &&
  !mayBeParticiple(word) &&
  (words[index + 1]?.pos ?? 'PUNCT') === 'PUNCT'
    ? 'NOUN'
    : null;

/** "close to ruin": no infinitive follows "close to". */
const nounBehindCloseTo: Rule = (word, index, words) =>
  word.pos === 'VERB' &&
  words[index - 1]?.lower === 'to' &&
  words[index - 2]?.lower === 'close' &&
  !ING.test(word.lower)
    ? 'NOUN'
    : null;

const RULES: readonly Rule[] = [
  fixed,
  figures,
  insideName,
  afterModal,
  gerundBeforeDeterminer,
  singularVerb,
  afterBe,
  loneAuxiliary,
  nounAtEnd,
  opener,
  predicate,
  missingVerb,
  missingPast,
  unchangingPast,
  thereAsPlace,
  sayingVerb,
  subjectAfterThat,
  direction,
  nounBehindDeterminer,
  adjectiveBeforeNoun,
  verbBehindComma,
  thatBehindSaying,
  nounBehindCloseTo,
  nounBehindIs,
];

/** The same words with mended tags. */
export function retag(words: readonly Word[]): readonly Word[] {
  const mended = [...words];
  for (const rule of RULES) {
    for (const [index, word] of mended.entries()) {
      const pos = rule(word, index, mended);
      if (pos !== null) mended[index] = { ...word, pos };
    }
  }
  return mended;
}
