// A noun phrase up to its head: determiner, numbers, modifiers, possessors, noun.
import { isRoleNoun } from '../entities/kindsOfNames';
import type { QuantityMention } from '../quantities/readQuantities';
import type { Reading } from './chunks';
import {
  atomAt,
  behind,
  isDeterminerLike,
  isGlued,
  isNoun,
  isNounAhead,
  isPossessiveMark,
  POSSESSIVES,
  startsNoun,
  TIME_NOUN,
} from './near';
import { isGerund, mayBeParticiple } from './verbs';
import type { Word } from './word';

const INSTITUTION =
  /^(?:museum|cent(?:er|re)|department|ministry|commission|institute|agency|office|society|university|college|academy|act|bank|board|bureau|committee|company|council|court|foundation|fund|laboratory|observatory|organi[sz]ation|park|program(?:me)?|school|service|station|trust|union|association|administration|authority|library|hospital|party|team|club|railway|airport|sciences?)$/i;

interface Core {
  readonly to: number;
  readonly head: number;
  readonly quantity: QuantityMention | null;
}

/** A noun phrase up to its head: determiner, numbers, modifiers, possessors, noun. */
export function coreAt({ words, quantities, dates }: Reading, from: number): Core | null {
  let at = from;
  let head = -1;
  let quantity: QuantityMention | null = null;
  const pos = (index: number): string => words[index]?.pos ?? 'END';
  if (
    /^(?:all|both|half|even|only|just|not)$/.test(words[at]?.lower ?? '') &&
    ['DET', 'NUM', 'PROPN'].includes(pos(at + 1)) &&
    !atomAt(quantities, words[at])
  )
    at += 1;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const amount = atomAt(quantities, word);
    // "on the first day more than 40 people": a number behind a noun begins another phrase.
    if (amount?.start === word.start && at > from && words[head]?.pos === 'NOUN') break;
    // "According to the Ministry over 40 people": nor does "over" go on with a name.
    if (amount?.start === word.start && at > from && head === at - 1 && amount.numberStart > amount.start) break;
    // "in England three days later": a time behind a name is one of its own.
    if (amount?.start === word.start && words[head]?.pos === 'PROPN' && isTimeAhead(words, at, amount.end)) break;
    if (amount && amount.start >= (words[from]?.start ?? 0) && amount.start === word.start) {
      // "an Orne 50 mill company": a number inside a name counts nothing.
      if (!(words[head]?.pos === 'PROPN' && head === at - 1 && /^\d{1,3}$/.test(word.text))) quantity ??= amount;
      at = behind(words, at, amount.end) - 1;
      head = at;
      // "12 a year", "40 per hour"
      if (isRateAhead(words, at + 1)) at += 2;
      continue;
    }
    const date = atomAt(dates, word);
    if (date?.start === word.start) {
      const end = behind(words, at, date.end);
      if (isPossessiveMark(words[end]) || (date.value?.precision !== 'day' && isNounAhead(words, end) && at > from)) {
        head = end - 1;
        at = end - 1;
        continue;
      }
      break;
    }
    if (word.pos === 'DET' && at === from) continue;
    if (at === from && /^(?:such|many|half|what)$/.test(word.lower) && pos(at + 1) === 'DET') continue;
    if (word.pos === 'DET' && head < 0 && at === from + 1) continue;
    if (POSSESSIVES.has(word.lower) && (at === from || head < 0)) continue;
    if (word.pos === 'PRON' && isDeterminerLike(word.lower) && at === from) continue;
    if (word.pos === 'NOUN' || word.pos === 'PROPN') {
      if (word.pos === 'PROPN' && opensBehindPhrase(words, from, at, head)) break;
      if (isEveryTime(words, from, at)) break;
      head = at;
      // "2.7 miles an hour"
      if (quantity && isRateAhead(words, at + 1)) at += 2;
      continue;
    }
    if (word.pos === 'NUM') {
      head = at;
      continue;
    }
    // "a similar, albeit weaker, effect"
    if (isConcededIn(words, at)) {
      at += 3;
      continue;
    }
    if (opensList(words, at, from)) continue;
    if (word.pos === 'ADJ' && (isNounAhead(words, at + 1) || (at > from && head < 0))) {
      if (!isNounAhead(words, at + 1)) head = at;
      continue;
    }
    if (
      word.pos === 'VERB' &&
      (mayBeParticiple(word) || isGerund(word)) &&
      isNounAhead(words, at + 1) &&
      (at > from || /^(?:NOUN|PROPN)$/.test(pos(at + 1))) &&
      head < 0 &&
      !(at === from && isGerund(word))
    )
      continue;
    if (
      word.pos === 'ADV' &&
      (pos(at + 1) === 'ADJ' || (pos(at + 1) === 'VERB' && mayBeParticiple(words[at + 1] ?? word))) &&
      isNounAhead(words, at + 2) &&
      head < 0 &&
      at > from
    )
      continue;
    if (
      isPossessiveMark(word) &&
      head >= 0 &&
      (startsNoun(words, at + 1) || (pos(at + 1) === 'ADV' && isNounAhead(words, at + 2)))
    ) {
      head = -1;
      continue;
    }
    if (isGlued(words, at) && (head >= 0 || ['ADJ', 'DET', 'ADV', 'NUM'].includes(pos(at - 1)))) {
      // "hands-on training", "no-brainer": what is glued on belongs to the word before.
      at += 1;
      // "black-and-white", "state-of-the-art"
      while (/^(?:CCONJ|ADP|DET)$/.test(pos(at)) && isGlued(words, at + 1)) at += 2;
      if (isNoun(words[at]) || (pos(at) === 'NUM' && head >= 0) || !isNounAhead(words, at + 1)) head = at;
      continue;
    }
    if (word.pos === 'CCONJ' && head >= 0 && joinsName(words, from, at)) continue;
    if (
      word.pos === 'CCONJ' &&
      head < 0 &&
      pos(at - 1) === 'ADJ' &&
      pos(at + 1) === 'ADJ' &&
      isNounAhead(words, at + 2)
    )
      continue;
    if (
      word.pos === 'PUNCT' &&
      word.text === ',' &&
      head < 0 &&
      pos(at - 1) === 'ADJ' &&
      pos(at + 1) === 'ADJ' &&
      isNounAhead(words, at + 2)
    )
      continue;
    break;
  }
  if (head < 0) return null;
  return { to: at, head, quantity };
}

/** "as quiet, diffident people", "a shy, clumsy boy": two adjectives of one noun; behind "is" the first may stand alone. */
const opensList = (words: readonly Word[], at: number, from: number): boolean =>
  words[at]?.pos === 'ADJ' &&
  words[at + 1]?.text === ',' &&
  words[at + 2]?.pos === 'ADJ' &&
  isNoun(words[at + 3]) &&
  (at === from ? words[at - 1]?.pos === 'ADP' : at === from + 1 && words[from]?.pos === 'DET');

/** ", albeit weaker," between an adjective and its noun. */
const isConcededIn = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' &&
  words[at - 1]?.pos === 'ADJ' &&
  /^(?:albeit|though|although|if)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.pos === 'ADJ' &&
  words[at + 3]?.text === ',' &&
  isNounAhead(words, at + 4);

const isTimeAhead = (words: readonly Word[], at: number, end: number): boolean =>
  TIME_NOUN.test(words[at]?.lower ?? '') ||
  TIME_NOUN.test(words[behind(words, at, end) - 1]?.lower ?? '') ||
  TIME_NOUN.test(words[behind(words, at, end)]?.lower ?? '');

const isRateAhead = (words: readonly Word[], at: number): boolean =>
  /^(?:a|an|per)$/.test(words[at]?.lower ?? '') &&
  /^(?:second|minute|hour|day|week|month|year|head|person|kilomet(?:er|re)|mile|litre|liter)$/.test(
    words[at + 1]?.lower ?? '',
  );

/** "every winter storms bring down the cliff": behind "every" no plural belongs to the same phrase. */
const isEveryTime = (words: readonly Word[], from: number, at: number): boolean =>
  /^(?:every|each)$/.test(words[from]?.lower ?? '') &&
  at === from + 2 &&
  TIME_NOUN.test(words[at - 1]?.lower ?? '') &&
  words[at]?.pos === 'NOUN' &&
  words[at].lower.endsWith('s');

/** "During the war Miller trained pilots": behind the phrase that opens a sentence, a name before a verb is the subject. */
function opensBehindPhrase(words: readonly Word[], from: number, at: number, head: number): boolean {
  const noun = words[head];
  if (from > 2 || words[from - 1]?.pos !== 'ADP' || noun?.pos !== 'NOUN' || head !== at - 1 || isRoleNoun(noun.text))
    return false;
  let to = at;
  while (words[to]?.pos === 'PROPN') to += 1;
  return words[to]?.pos === 'VERB' || words[to]?.pos === 'AUX';
}

/** "National Air and Space Museum", "A&M": the run behind goes on to an institution. */
function joinsName(words: readonly Word[], from: number, at: number): boolean {
  if (words[at - 1]?.pos !== 'PROPN' || words[at + 1]?.pos !== 'PROPN') return false;
  if (words[at]?.text === '&') return true;
  const opensWithThe =
    words[from]?.pos === 'DET' || isPossessiveMark(words[from - 1]) || words.slice(from, at).some(isPossessiveMark);
  let last = at + 1;
  while (words[last + 1]?.pos === 'PROPN' || (words[last + 1]?.text === '-' && words[last + 2]?.pos === 'PROPN'))
    last += 1;
  return (
    opensWithThe &&
    last > at + 1 &&
    words.slice(at + 1, last + 1).some(({ text }) => INSTITUTION.test(text)) &&
    !INSTITUTION.test(words[at - 1]?.text ?? '')
  );
}
