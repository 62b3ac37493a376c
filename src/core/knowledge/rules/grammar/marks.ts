// The small words and marks between phrases: what opens a clause, what joins, what only points.
import type { Mark } from './chunks';
import { isGlued, isNoun, isRelativeThat, RELATIVES, startsNoun, SUBORDINATORS, TIME_NOUN } from './near';
import { isGerund } from './verbs';
import type { Word } from './word';

/** Prepositions of two words. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['instead', 'of'],
  ['because', 'of'],
  ['due', 'to'],
  ['thanks', 'to'],
  ['owing', 'to'],
  ['apart', 'from'],
  ['rather', 'than'],
  ['short', 'of'],
  ['ahead', 'of'],
  ['regardless', 'of'],
  ['prior', 'to'],
  ['such', 'as'],
  ['as', 'of'],
  ['contrary', 'to'],
  ['close', 'to'],
  ['next', 'to'],
]);

export function markAt(words: readonly Word[], at: number): Mark {
  const word = words[at];
  const mark = (kind: Mark['kind'], length = 1): Mark => ({ kind, from: at, to: at + length });
  if (!word) return mark('other');
  const { lower, pos, text } = word;
  if (text === ',') return mark('comma');
  if (/^["“”„«»‟]$/.test(text)) return mark('quote');
  if (/^[([]$/.test(text)) return mark('open');
  if (/^[)\]]$/.test(text)) return mark('close');
  if (/^(?:[—–]|--+|-)$/.test(text)) return mark(isGlued(words, at) && text === '-' ? 'other' : 'dash');
  if (pos === 'PUNCT') return mark('mark');
  // "from 1835 on"
  if (lower === 'on' && words[at - 1]?.pos === 'NUM' && words.slice(Math.max(0, at - 4), at).some(isFrom))
    return mark('adverb');
  // "animals as strange as the plesiosaur": a comparison of two nouns, and no clause.
  if (lower === 'as' && isDegree(words[at + 1]) && words[at + 2]?.lower === 'as') return mark('adverb');
  if (lower === 'as' && words[at - 2]?.lower === 'as' && isDegree(words[at - 1]) && startsNoun(words, at + 1))
    return mark('prep');
  if (RELATIVES.has(lower) || (lower === 'that' && isRelativeThat(words, at) && words[at - 1]?.pos !== 'VERB'))
    return mark('relative');
  if (pos === 'CCONJ') return mark('and');
  if (lower === 'in' && words[at + 1]?.lower === 'order' && words[at + 2]?.lower === 'to')
    return mark('subordinator', 2);
  // "His term as mayor ended": behind the first noun of a clause that has had no verb yet, it says as what.
  if (lower === 'as' && isNoun(words[at - 1]) && !words.slice(0, at).some(isFiniteTag) && startsNoun(words, at + 1))
    return mark('prep');
  // "..., while a second sister, Maria, died": the noun behind it may have a name of its own.
  if (
    pos === 'SCONJ' &&
    /^(?:while|whereas|although|though|because)$/.test(lower) &&
    startsNoun(words, at + 1) &&
    isVerbBehindAside(words, at + 1)
  )
    return mark('subordinator');
  const compound = COMPOUND.get(lower);
  if (compound !== undefined && words[at + 1]?.lower === compound) return mark('prep', 2);
  if (
    /^(?:since|until|before|after)$/.test(lower) &&
    words[at + 1]?.pos === 'NUM' &&
    (!/^(?:NOUN|ADJ)$/.test(words[at + 2]?.pos ?? '') || /^(?:1\d|20)\d\d$/.test(words[at + 1]?.text ?? ''))
  )
    return mark('prep');
  // "When the owners, led by Vane, lowered the rate, ...": what opens a sentence may take its time too.
  if (at === 0 && OPENING.has(lower) && words[1]?.pos !== 'VERB' && words.slice(2, 30).some(isFiniteTag))
    return mark('subordinator');
  // "said that, in his view, ...": behind a verb of saying the clause may take its time.
  // So it may where its subject has an aside: "points out that Kesten, a town in the south, did build one".
  if (lower === 'that' && pos === 'SCONJ' && (words[at - 1]?.pos === 'VERB' || words.slice(at + 1).some(isFiniteTag)))
    return mark('subordinator');
  // "until this month nobody knew": with a time it is a preposition.
  if (
    /^(?:until|since|before|after)$/.test(lower) &&
    words[at + 1]?.pos === 'DET' &&
    TIME_NOUN.test(words[at + 2]?.lower ?? '')
  )
    return mark('prep');
  if (lower === 'than' && startsClause(words, at)) return mark('subordinator');
  if (
    SUBORDINATORS.has(lower) &&
    !(pos === 'ADP' && !/^(?:until|since|as|after|before|that)$/.test(lower)) &&
    startsClause(words, at)
  )
    return mark('subordinator');
  if (pos === 'ADP' || (pos === 'SCONJ' && !SUBORDINATORS.has(lower)) || SUBORDINATORS.has(lower)) return mark('prep');
  const governed = words[at + 1];
  if (lower === 'to' && governed && ((governed.pos !== 'VERB' && governed.pos !== 'ADV') || isGerund(governed)))
    return mark('prep');
  if (pos === 'ADV' || pos === 'PART' || pos === 'INTJ') return mark('adverb');
  if (pos === 'ADJ') return mark('adjective');
  return mark('other');
}

/** A noun, an aside between two commas, and a verb. */
function isVerbBehindAside(words: readonly Word[], at: number): boolean {
  const open = words.findIndex(({ text }, index) => index > at && text === ',');
  const close = words.findIndex(({ text }, index) => index > open && text === ',');
  return (
    open > 0 &&
    close > open &&
    isNoun(words[open - 1]) &&
    isNoun(words[open + 1]) &&
    !words.slice(at, close).some(isFiniteTag) &&
    isFiniteTag(words[close + 1] ?? NO_WORD)
  );
}

const NO_WORD = { pos: 'X' } as const;

const isFrom = ({ lower }: Word): boolean => lower === 'from';

const isDegree = (word: Word | undefined): boolean =>
  word?.pos === 'ADJ' || (word?.pos === 'ADV' && !/^(?:far|long|soon|well|much)$/.test(word.lower));

const OPENING = new Set('when while although though because if unless until once whereas whenever'.split(' '));

const isFiniteTag = ({ pos }: Pick<Word, 'pos'>): boolean => pos === 'VERB' || pos === 'AUX';

/**
 * "After the war he left Kesten, and she stayed": a subject in the nominative behind the noun opens the clause of the sentence, where no
 * other subject comes for it.
 */
function isPhraseBeforeSubject(words: readonly Word[], at: number): boolean {
  if (at > 0 || !/^(?:after|before|since|until)$/.test(words[at]?.lower ?? '')) return false;
  const subject = words.findIndex(
    ({ lower }, index) => index > 1 && /^(?:he|she|we|they|i)$/.test(lower) && isNoun(words[index - 1]),
  );
  const end = words.findIndex(({ text }) => /^[,;:()—–"“”]$/.test(text));
  if (subject < 0 || (end >= 0 && end < subject) || words.slice(at, subject).some(isFiniteTag)) return false;
  return (
    end < 0 || /^[;.]$/.test(words[end]?.text ?? '') || words[end + 1]?.pos === 'CCONJ' || end === words.length - 1
  );
}

/** A finite verb comes before the next comma: "since 2020" is a preposition, "since it moved" opens a clause. */
function startsClause(words: readonly Word[], at: number): boolean {
  if (isPhraseBeforeSubject(words, at)) return false;
  for (let index = at + 1; index < Math.min(words.length, at + 20); index += 1) {
    const word = words[index];
    if (!word || /^[,;:()—–"“”]$/.test(word.text)) return false;
    if (
      word.pos === 'AUX' ||
      (word.pos === 'VERB' && !isGerund(word) && words[index - 1]?.lower !== 'to' && index > at + 1)
    )
      return true;
    // "after three bad harvests and settled": the verb behind "and" is not its own.
    if (word.pos === 'CCONJ' && ['VERB', 'AUX'].includes(words[index + 1]?.pos ?? '')) return false;
    if (word.pos === 'SCONJ' && index > at + 1) return false;
  }
  return false;
}
