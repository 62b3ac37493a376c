// Typed words against the right ones and what else is accepted. A suggestion: meaning is not ours to judge, so words that
// agree for the most part are near, unless what decides the meaning (a number, a "not") is what differs.
import { isCalendarYear } from './calendarYear';
import { comparableWords, isSpeltAlike, runTogether } from './comparableWords';
import { judgeNumber } from './judgeNumber';
import { isWholeQuantity } from './isWholeQuantity';
import { isOneSlip } from './oneSlip';
import { isSameQuantity } from './quantity';
import { type PartialDate, readDates } from './readDates';
import { readQuantities } from './readQuantities';
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
/** From here on a word is long enough to be known in spite of one slip. */
const LONG_WORD = 5;
/** Of the letters of both texts, those in shared words. */
const SHARE_NEAR = 0.6;
/** Words that turn an answer round, folded. */
const NEGATIONS = new Set(
  'not no never none nor without nicht kein keine keinen nie niemals ohne ne pas non jamais aucun aucune sans'.split(
    ' ',
  ),
);
/** Words that offer two answers for one. */
const CHOICES = new Set(['or', 'oder', 'ou']);

/** `languages`: of the card and of the computer, for numbers and dates within. */
export function judgeText(typed: string, { back, accepted }: TextQuestion, languages: readonly string[]): TextVerdict {
  const text = typed.slice(0, LONGEST_TEXT);
  const candidates = [back, ...accepted].map((right) => ({ right, ...compareTexts(text, right, languages) }));
  const { right, outcome, finding } = bestOf(candidates) ?? { right: back, outcome: 'wrong', finding: 'other' };
  // "9,5 Mio" is right and shares no word with "9.5 million".
  const parts = outcome === 'right' ? [{ kind: 'same', text } as const] : wordDiff(text, right);
  return { kind: 'text', ...judged(outcome), finding, matched: right, parts };
}

function compareTexts(typed: string, right: string, languages: readonly string[]): Finding {
  if (isSpeltAlike(typed, right)) return { outcome: 'right', finding: 'same' };
  return compareDates(typed, right) ?? compareNumbers(typed, right, languages) ?? compareWords(typed, right);
}

/** Null unless both are dates; a bare year is one beside a date. */
function compareDates(typed: string, right: string): Finding | null {
  const asked = readDates(right);
  const year = /^\s*(?:in )?([12]\d{3})\s*$/i.exec(typed)?.[1];
  const given = year === undefined ? readDates(typed) : [{ year: Number(year), month: null, day: null }];
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

function compareWords(typed: string, right: string): Finding {
  if (isSlipOf(runTogether(typed), runTogether(right))) return { outcome: 'near', finding: 'slip' };
  const theirs = wordsOf(right);
  const ours = wordsOf(typed).filter((word) => !isInitialOf(word, theirs));
  if ([...ours].sort().join(' ') === [...theirs].sort().join(' ') && ours.length > 0)
    return { outcome: 'near', finding: 'other-order' };

  const { shared, slips, extra, missing } = pairUp(ours, theirs);
  if (extra.some(isFigure) && missing.some(isFigure)) return { outcome: 'wrong', finding: 'other-number' };
  if ([...extra, ...missing].some((word) => NEGATIONS.has(word)) || extra.some((word) => CHOICES.has(word))) {
    return { outcome: 'wrong', finding: 'other' };
  }
  if (shared.length === 0) return { outcome: 'wrong', finding: 'other' };
  if (extra.length === 0 && missing.length === 0) {
    return slips <= Math.max(1, theirs.length / 3)
      ? { outcome: 'near', finding: 'slip' }
      : { outcome: 'wrong', finding: 'other' };
  }
  const share = lettersIn(shared) / Math.max(lettersIn(ours), lettersIn(theirs));
  if (extra.length === 0 && (share >= SHARE_NEAR || isSurname(shared, right)))
    return { outcome: 'near', finding: 'part' };
  if (missing.length === 0 && extra.length <= Math.max(2, theirs.length)) return { outcome: 'near', finding: 'more' };
  return share >= SHARE_NEAR ? { outcome: 'near', finding: 'most' } : { outcome: 'wrong', finding: 'other' };
}

const wordsOf = (text: string): readonly string[] =>
  comparableWords(text)
    .map(({ compared }) => compared)
    .filter(Boolean);

/** The "V." of "V. Makei" says no more than Makei alone. */
const isInitialOf = (word: string, theirs: readonly string[]): boolean =>
  /^\p{L}$/u.test(word) && !theirs.includes(word) && theirs.some((their) => their.startsWith(word));

interface Paired {
  /** Words of ours that stand in the right answer, slips included. */
  readonly shared: readonly string[];
  readonly slips: number;
  readonly extra: readonly string[];
  readonly missing: readonly string[];
}

/** Each word with one of the other text: first those that are equal, then those that are one slip apart. */
function pairUp(ours: readonly string[], theirs: readonly string[]): Paired {
  let missing = [...theirs];
  const takeFirst = (isMatch: (their: string) => boolean): boolean => {
    const index = missing.findIndex(isMatch);
    missing = missing.filter((_, at) => at !== index);
    return index >= 0;
  };
  const same = ours.filter((our) => takeFirst((their) => their === our));
  const left = withoutEach(ours, same);
  const slipped = left.filter((our) => takeFirst((their) => isSlipOf(our, their)));
  return { shared: [...same, ...slipped], slips: slipped.length, extra: withoutEach(left, slipped), missing };
}

/** Without one of each. */
function withoutEach(words: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return words.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** A slip in a figure is another figure. */
const isSlipOf = (our: string, their: string): boolean =>
  their.length >= LONG_WORD && our.replace(/\D/g, '') === their.replace(/\D/g, '') && isOneSlip(our, their);

const isFigure = (word: string): boolean => /\d/.test(word);

/** "Lukashenko" for "Alexander Lukashenko". */
const isSurname = (shared: readonly string[], right: string): boolean =>
  /^(?:\p{Lu}\S*\s+)+\p{Lu}\S*$/u.test(right.trim()) && shared.includes(wordsOf(right).at(-1) ?? '');

const lettersIn = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
