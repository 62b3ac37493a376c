// Noun phrases: a core, what "of" adds to it, and the state behind a place's name.
import { isDemonym } from '../entities/kindsOfNames';
import type { DateMention } from '../dates/readDates';
import type { QuantityMention } from '../quantities/readQuantities';
import type { NounPhrase, Reading } from './chunks';
import {
  atomAt,
  behind,
  isDeterminerLike,
  isNoun,
  isPossessiveMark,
  isRelativeThat,
  POSSESSIVES,
  RELATIVES,
  startsNoun,
  SUBORDINATORS,
} from './near';
import { coreAt } from './nounCore';
import { isGerund } from './verbs';
import type { Word } from './word';

export function nounPhraseAt(reading: Reading, from: number, opensSentence: boolean): NounPhrase | null {
  const { words } = reading;
  const first = words[from];
  if (!first) return null;
  if (first.lower === 'that' && isThatOfMany(words, from)) return null;
  const date = atomAt(reading.dates, first);
  if (date?.start === first.start) {
    const to = behind(words, from, date.end);
    // "the 2020 election": a year before a noun belongs to the noun.
    const isGoverned = words[from - 1]?.pos === 'ADP';
    if (
      !isPossessiveMark(words[to]) &&
      (!isNoun(words[to]) || isGoverned || date.isRelative || date.value?.precision === 'day')
    )
      return phrase(words, from, to, to - 1, date, null);
  }
  if (
    first.pos === 'PRON' &&
    // "named after her"
    (!POSSESSIVES.has(first.lower) ||
      (first.lower === 'her' && (!startsNoun(words, from + 1) || words[from + 1]?.lower === 'one'))) &&
    !(isDeterminerLike(first.lower) && startsNoun(words, from + 1))
  ) {
    if (RELATIVES.has(first.lower) || (SUBORDINATORS.has(first.lower) && first.lower !== 'that')) return null;
    if (first.lower === 'that' && isRelativeThat(words, from)) return null;
    // "some of her troubles"
    if (
      /^(?:some|many|most|all|each|none|several|both|few|any)$/.test(first.lower) &&
      words[from + 1]?.lower === 'of'
    ) {
      const to = withOf(reading, from + 1);
      if (to > from + 1) return { ...phrase(words, from, to, from, null, null), isPronoun: false };
    }
    return phrase(words, from, from + 1, from, null, null);
  }
  const core = coreAt(reading, from);
  if (!core) return null;
  let { to } = core;
  to = withOf(reading, to);
  to = withState(words, from, to, opensSentence);
  return phrase(words, from, to, core.head, null, core.quantity);
}

/** "it is vital that children learn": behind an adjective and before many "that" points at none of them. */
const isThatOfMany = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.pos === 'ADJ' &&
  isNoun(words[at + 1]) &&
  words[at + 1]?.lower !== words[at + 1]?.lemma &&
  /(?:s|en)$/.test(words[at + 1]?.lower ?? '');

function phrase(
  words: readonly Word[],
  from: number,
  to: number,
  head: number,
  date: DateMention | null,
  quantity: QuantityMention | null,
): NounPhrase {
  const word = words[head];
  const lower = word?.lower ?? '';
  const isPronoun = word?.pos === 'PRON' && date === null;
  const isName = word?.pos === 'PROPN' && date === null;
  const joined = words
    .slice(from, to)
    .some(({ lower: other, pos }, index) => other === 'and' && pos === 'CCONJ' && index > 0 && !isName);
  const isPlural = isPronoun
    ? /^(?:they|them|we|us|these|those|both|many|some|several|others)$/.test(lower)
    : joined ||
      (word?.pos === 'NOUN' &&
        ((word.lemma !== lower && lower.endsWith('s')) ||
          /^(?:people|men|women|children|police|troops|data)$/.test(lower)));
  return { kind: 'np', from, to, head, date, quantity, isPronoun, isName, isPlural };
}

/** "the end of the month", "a legacy of preserving artifacts": everything "of" adds belongs to the phrase. */
function withOf(reading: Reading, from: number): number {
  const { words } = reading;
  let to = from;
  while (words[to]?.lower === 'of') {
    const inner = nounPhraseAtOf(reading, to + 1);
    if (inner === null) break;
    to = inner;
  }
  return to;
}

function nounPhraseAtOf(reading: Reading, at: number): number | null {
  const { words, dates } = reading;
  const date = atomAt(dates, words[at]);
  if (date) return behind(words, at, date.end);
  const word = words[at];
  if (!word) return null;
  if (word.pos === 'PRON' && !POSSESSIVES.has(word.lower) && !isDeterminerLike(word.lower)) {
    return RELATIVES.has(word.lower) ? null : at + 1;
  }
  const begin = word.pos === 'VERB' && isGerund(word) ? at + 1 : at;
  return coreAt(reading, begin)?.to ?? (begin > at ? begin : null);
}

/** "Houston, Texas": behind in, at, of, from, to and near, a second name that ends the place. */
function withState(words: readonly Word[], from: number, to: number, behindSubject: boolean): number {
  const before = words[from - 1]?.lower ?? '';
  const ofBefore = words.slice(from, to).some(({ lower }) => lower === 'of');
  if (!/^(?:in|at|from|to|near|outside|of)$/.test(before) && !ofBefore) return to;
  if (words[to - 1]?.pos !== 'PROPN' || words[to]?.text !== ',' || words[to + 1]?.pos !== 'PROPN') return to;
  let end = to + 1;
  while (words[end]?.pos === 'PROPN' && end < to + 4) end += 1;
  const next = words[end];
  // "north of Lorne, Alderish units": the second name describes what comes after it.
  // "in Kesten, Alderish Plain"
  const isOfNation = isDemonym(words[to + 1]?.text ?? '') && words[to + 2]?.pos !== 'PROPN';
  if (isNoun(next) || isOfNation) return to;
  const listGoesOn =
    next?.lower === 'and' ||
    next?.lower === 'or' ||
    (next?.text === ',' &&
      (words[end + 1]?.pos === 'PROPN' ||
        (words[end + 1]?.pos === 'CCONJ' && words[end + 2]?.pos === 'PROPN' && words[to - 2]?.text === ',')));
  // "In Houston, Miller was born", "After the death of Berg, Miller left": a verb behind makes the second name its subject.
  const isGoverned = /^(?:ADP|SCONJ)$/.test(words[from - 1]?.pos ?? '');
  const isSubject = (next?.pos === 'AUX' || next?.pos === 'VERB') && !behindSubject && (!ofBefore || isGoverned);
  return listGoesOn || isSubject || isPossessiveMark(next) ? to : end;
}
