// Typed words against the right ones and what else is accepted, by the stems of those that carry the meaning. A suggestion:
// meaning is not ours to judge, so words that agree in part are near, unless what decides (a number, a "not") differs, and
// of other words nothing is said.
import { isCalendarYear } from './calendarYear';
import { comparableWords, isSpeltAlike, runTogether } from './comparableWords';
import { contentWords } from './contentWords';
import { judgeNumber } from './judgeNumber';
import { isWholeQuantity } from './isWholeQuantity';
import { isSlipOf, type PairedWords, pairWords } from './pairWords';
import { isSameQuantity } from './quantity';
import { type PartialDate, readDates, shortYear } from './readDates';
import { readQuantities } from './readQuantities';
import { isOfLand, languageOf } from './stems';
import { toleranceFor } from './toleranceFor';
import { kindOfUnit } from './units';
import { bestOf, judged, type Outcome, type TextFinding, type TextVerdict } from './verdict';
import { wordDiff } from './wordDiff';

export interface TextQuestion {
  readonly back: string;
  readonly accepted: readonly string[];
}

interface Finding {
  readonly outcome: Outcome;
  readonly finding: TextFinding;
}

/** Much more than any answer; a longer text would only take long to compare. */
const LONGEST_TEXT = 2000;
/** Of the letters of both texts, those in shared words. */
const LETTERS_NEAR = 0.6;
/** Of the words of both texts, those that are shared. */
const WORDS_NEAR = 0.5;
/** Words that offer two answers for one. */
const CHOICES = new Set(['or', 'oder', 'ou']);

/** `languages`: of the card and of the computer, for numbers and dates within. */
export function judgeText(typed: string, { back, accepted }: TextQuestion, languages: readonly string[]): TextVerdict {
  const text = typed.slice(0, LONGEST_TEXT);
  const candidates = [back, ...accepted].map((right) => ({ right, ...compareTexts(text, right, languages) }));
  const { right, outcome, finding } = bestOf(candidates) ?? { right: back, outcome: 'wrong', finding: 'other' };
  // "9,5 Mio" is right and shares no word with "9.5 million".
  const parts = outcome === 'right' ? [{ kind: 'same', text } as const] : wordDiff(text, right);
  // Other words may mean the same, and only the person knows: nothing is suggested.
  const { suggested } = judged(outcome);
  return { kind: 'text', outcome, suggested: finding === 'other' ? null : suggested, finding, matched: right, parts };
}

function compareTexts(typed: string, right: string, languages: readonly string[]): Finding {
  if (isSpeltAlike(typed, right)) return { outcome: 'right', finding: 'same' };
  return (
    compareDates(typed, right) ??
    compareNumbers(typed, right, languages) ??
    compareWords(typed, right, languageOf(languages[0]))
  );
}

/** Null unless both are dates; a bare year is one beside a date. */
function compareDates(typed: string, right: string): Finding | null {
  const asked = readDates(right);
  const whole = /^\s*(?:in )?([12]\d{3})\s*$/i.exec(typed)?.[1];
  const year = whole === undefined ? shortYear(typed) : Number(whole);
  const given = year === null ? readDates(typed) : [{ year, month: null, day: null }];
  if (asked.length === 0 || given.length === 0) return null;
  const pairs = asked.flatMap((one) => given.map((other) => compareDate(other, one)));
  return bestOf(
    pairs.map((outcome) => ({
      outcome,
      finding: outcome === 'right' ? 'same' : outcome === 'near' ? 'part' : 'other-date',
    })),
  );
}

/** A part that was left out is near; more than was asked for is right as long as it agrees. */
function compareDate(given: PartialDate, asked: PartialDate): Outcome {
  const parts = ['year', 'month', 'day'] as const;
  if (parts.some((part) => given[part] !== null && asked[part] !== null && given[part] !== asked[part])) return 'wrong';
  return parts.every((part) => asked[part] === null || given[part] !== null) ? 'right' : 'near';
}

/** Null unless both are nothing but an amount of the same thing. Right is the amount itself; near is within a fair tolerance. */
function compareNumbers(typed: string, right: string, languages: readonly string[]): Finding | null {
  const asked = readQuantities(right, languages).find((read) => isWholeQuantity(read, right));
  const readings = readQuantities(typed, languages).filter((read) => isWholeQuantity(read, typed));
  if (!asked || readings.length === 0) return null;
  // "Four hurdles" for "four obstacles": the words decide.
  if (readings.every(({ unit }) => isOtherThing(unit, asked.unit))) return null;
  const { low, high, unit } = asked;
  const bound = asked.bound === 'above' ? 'gt' : asked.bound === 'below' ? 'lt' : 'eq';
  const stated = { low, high, unit, bound, measures: '', wording: right } as const;
  const exactly = { mode: 'exact', low, high, unit } as const;
  const question = { back: right, accepted: [] };
  const isExact =
    judgeNumber(typed, { ...question, tolerance: exactly }, languages).outcome === 'right' &&
    (low === high || readings.some((read) => isSameQuantity({ ...read, unit, approximate: asked.approximate }, asked)));
  if (isExact) return { outcome: 'right', finding: 'same' };
  // "The 1996 treaty" has a name, not an amount.
  const isName = low === high && isCalendarYear(low, '') && right.includes(String(low)) && kindOfUnit(unit) === null;
  const fair = isName ? null : judgeNumber(typed, { ...question, tolerance: toleranceFor(stated) }, languages);
  const isFair = fair?.outcome === 'right' || (fair?.outcome === 'near' && fair.finding === 'only-a-bound');
  return isFair ? { outcome: 'near', finding: 'most' } : { outcome: 'wrong', finding: 'other-number' };
}

const isOtherThing = (unit: string, asked: string): boolean =>
  unit !== '' && asked !== '' && unit !== asked && (kindOfUnit(unit) === null || kindOfUnit(asked) === null);

/** A form of a word is no slip; a slip may stand between two words: "milit aryweakness". */
function compareWords(typed: string, right: string, language: string): Finding {
  const found = compareContent(typed, right, language);
  const isSlip = found.outcome !== 'right' && isSlipOf(runTogether(typed), runTogether(right));
  return isSlip ? { outcome: 'near', finding: 'slip' } : found;
}

function compareContent(typed: string, right: string, language: string): Finding {
  const theirs = contentWords(right, language);
  const ours = contentWords(typed, language);
  if (ours.denies !== theirs.denies) return OTHER;
  const ourWords = ours.words.filter((word) => !isInitialOf(word, theirs.words));
  const paired = pairWords(ourWords, theirs.words, language);
  const { pairs, extra, missing } = paired;
  if (extra.some(isFigure) && missing.some(isFigure)) return { outcome: 'wrong', finding: 'other-number' };
  if (pairs.length === 0 || extra.some((word) => CHOICES.has(word))) return OTHER;
  if (extra.length === 0 && missing.length === 0) {
    const sentences = pairWords(ours.inSentence, theirs.inSentence, language);
    return compareWhole(paired, sentences, ofGenitive(typed) !== ofGenitive(right));
  }
  // "Four hurdles" for "four obstacles".
  if (pairs.every(({ their }) => isFigure(their))) return OTHER;
  const shared = pairs.map(({ their }) => their);
  const letters = lettersIn(shared) / Math.max(lettersIn(ourWords), lettersIn(theirs.words));
  const words = pairs.length / Math.max(ourWords.length, theirs.words.length);
  // Of a name the words weigh differently: a first name is hardly a half.
  const isNear =
    letters >= LETTERS_NEAR || (isName(right) ? extra.length === 0 && isSurname(shared, right) : words >= WORDS_NEAR);
  if (extra.length === 0) return isNear ? { outcome: 'near', finding: 'part' } : OTHER;
  if (missing.length === 0 && extra.length <= Math.max(2, theirs.words.length))
    return { outcome: 'near', finding: 'more' };
  return isNear ? { outcome: 'near', finding: 'most' } : OTHER;
}

/** All words that carry the meaning are there, and no others. */
function compareWhole({ pairs, isInOrder }: PairedWords, sentences: PairedWords, isGenitive: boolean): Finding {
  const slips = pairs.filter(({ likeness }) => likeness === 'slip').length;
  if (slips > 0) return slips <= Math.max(1, pairs.length / 3) ? { outcome: 'near', finding: 'slip' } : OTHER;
  const areForms = pairs.every(({ likeness }) => likeness !== 'akin');
  // "The army's loyalty" is "the loyalty of the army", a "Russian minister" one "of Russia".
  if (!isInOrder) {
    const isTurned =
      isGenitive && pairs.every(({ our, their, likeness }) => likeness !== 'akin' || isOfLand(our, their));
    return isTurned ? { outcome: 'right', finding: 'forms' } : { outcome: 'near', finding: 'other-order' };
  }
  if (!areForms) return { outcome: 'near', finding: 'forms' };
  if (!sentences.isInOrder) return { outcome: 'near', finding: 'other-order' };
  if (sentences.extra.length === 0 && sentences.missing.length === 0) return { outcome: 'right', finding: 'forms' };
  return { outcome: 'near', finding: sentences.extra.length === 0 ? 'part' : 'most' };
}

const OTHER: Finding = { outcome: 'wrong', finding: 'other' };

/** How often a text says "of". */
const ofGenitive = (text: string): number => text.match(/(?<!\p{L})(?:of|von|vom|des|de|du)(?!\p{L})/giu)?.length ?? 0;

/** The "V." of "V. Makei" says no more than Makei alone. */
const isInitialOf = (word: string, theirs: readonly string[]): boolean =>
  /^\p{L}$/u.test(word) && !theirs.includes(word) && theirs.some((their) => their.startsWith(word));

const isFigure = (word: string): boolean => /\d/.test(word);

const isName = (right: string): boolean => /^(?:\p{Lu}\S*\s+)+\p{Lu}\S*$/u.test(right.trim());

/** "Lukashenko" for "Alexander Lukashenko". */
const isSurname = (shared: readonly string[], right: string): boolean =>
  shared.includes(comparableWords(right).at(-1)?.compared ?? '');

const lettersIn = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
