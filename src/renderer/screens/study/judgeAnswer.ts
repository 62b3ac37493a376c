// An answer that was typed or chosen, compared with what is right, and told as the screen shows it. A suggestion: the
// person decides.
import type { Tolerance } from '../../../core/answering/tolerance';
import type { Grade } from '../../../core/scheduling/grade';
import type { ReviewItem } from '../../../shared/contract/review';
import { figure, scaleOf } from '../../ui/numberTicks';
import { count } from '../../ui/words/count';
import type { Given, Outcome, Verdict } from './given';
import { readNumber } from './readNumber';
import { plain, wordDiff } from './wordDiff';

const SUGGESTED: Readonly<Record<Outcome, Grade>> = { right: 'good', near: 'hard', wrong: 'again' };
/** A slip of the finger in a word of some length is nearly right. */
const SHARE_NEAR = 0.6;

const given = (mode: Given['mode'], typed: string, verdict: Verdict): Given => ({
  mode,
  typed,
  verdict,
  suggested: SUGGESTED[verdict.outcome],
});

/** Null when nothing was typed: the card is turned over like any other. */
export function judgeAnswer(item: ReviewItem, words: readonly string[], systemLanguage: string): Given | null {
  const typed = words.map((word) => word.trim()).filter((word) => word !== '');
  if (typed.length === 0) return null;
  const text = typed.join('; ');
  if (item.kind === 'list' && item.items) return given('typed', text, listVerdict(typed, item.items));
  if (item.kind === 'number' && item.tolerance) {
    return given('typed', text, numberVerdict(text, item.tolerance, [item.language, systemLanguage]));
  }
  return given('typed', text, textVerdict(text, item));
}

/** An option that was chosen. */
export function judgeChosen(item: ReviewItem, choices: readonly string[], chosen: string): Given {
  const right = choices.find((choice) => plain(choice) === plain(item.back)) ?? item.back;
  const isRight = chosen === right;
  const sentence = isRight ? 'You chose the right one.' : 'You chose another one.';
  const outcome = isRight ? 'right' : 'wrong';
  return given('chosen', chosen, { kind: 'choice', choices, chosen, right, outcome, sentence, reason: sentence });
}

/** Read in the language of the card first, then in that of the computer: right in either is right. */
function numberVerdict(text: string, tolerance: Tolerance, languages: readonly string[]): Verdict {
  const { low, high, mode, unit } = tolerance;
  const readings = languages.map((language) => readNumber(text, language)).filter((value) => value !== null);
  const isIn = (value: number) => value >= low && value <= high;
  const value = readings.find(isIn) ?? readings[0];
  if (value === undefined) {
    const sentence = 'No number could be read in it.';
    return { kind: 'number', outcome: 'wrong', understood: null, scale: null, sentence, reason: sentence };
  }
  const isYear = mode === 'exact' && /^(?:years?)?$/u.test(unit);
  const off = value < low ? low - value : value - high;
  const outcome = isIn(value) ? 'right' : off <= (high - low) / 2 ? 'near' : 'wrong';
  const answer = mode === 'range' ? null : (low + high) / 2;
  return {
    kind: 'number',
    outcome,
    understood: `${figure(value, { factor: 1, word: '' }, isYear)}${unit && ` ${unit}`}`,
    scale: { low, high, answer, yours: value, isYear },
    sentence: numberSentence(value, answer, outcome, { low, high }),
    reason:
      outcome === 'right'
        ? 'The figure is right to the tolerance of this card.'
        : outcome === 'near'
          ? 'The figure lies just outside of the tolerance.'
          : 'The figure lies outside of the tolerance.',
  };
}

function numberSentence(
  value: number,
  answer: number | null,
  outcome: Outcome,
  { low, high }: { low: number; high: number },
): string {
  const aim = answer ?? (value < low ? low : high);
  const isIn = outcome === 'right';
  if (value === aim || (isIn && answer === null)) return 'Your figure is right.';
  const scale = scaleOf(Math.max(Math.abs(aim), Math.abs(value)));
  const distance = `${figure(Math.abs(value - aim), scale)}${scale.word && ` ${scale.word}`}`;
  return `You were ${distance} ${value < aim ? 'short' : 'over'}, ${isIn ? 'within' : 'outside'} ${low === high ? 'what counts' : 'tolerance'}.`;
}

function textVerdict(text: string, item: Pick<ReviewItem, 'back' | 'accepted'>): Verdict {
  const matched = [item.back, ...item.accepted].find((answer) => plain(answer) === plain(text));
  if (matched !== undefined) {
    const parts = wordDiff(text, matched);
    const sentence = matched === item.back ? 'These are the words.' : 'This counts as right too.';
    return { kind: 'text', outcome: 'right', parts, sentence, reason: 'The words are right.' };
  }
  const parts = wordDiff(text, item.back);
  const letters = (kind: 'same' | 'missing' | 'extra') =>
    parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + part.text.length, 0);
  const share = letters('same') / Math.max(1, letters('same') + letters('missing') + letters('extra'));
  return share >= SHARE_NEAR
    ? { kind: 'text', outcome: 'near', parts, sentence: 'Most of it is right.', reason: 'Most of the words are right.' }
    : { kind: 'text', outcome: 'wrong', parts, sentence: 'These are other words.', reason: 'The words are others.' };
}

/** In any order; each typed word counts once. */
function listVerdict(typed: readonly string[], items: readonly string[]): Verdict {
  const left = [...typed];
  const hits: { item: string; typed: string }[] = [];
  for (const item of items) {
    const index = left.findIndex((word) => plain(word) === plain(item));
    if (index >= 0) hits.push({ item, typed: left.splice(index, 1)[0] ?? '' });
  }
  const missing = items.filter((item) => !hits.some((hit) => hit.item === item));
  const outcome = missing.length === 0 ? 'right' : hits.length * 2 > items.length ? 'near' : 'wrong';
  return {
    kind: 'list',
    outcome,
    hits,
    missing,
    extra: left,
    sentence: `You named ${hits.length} of ${items.length}.`,
    reason: missing.length === 0 ? 'All are named.' : `${count(missing.length, 'part')} of ${items.length} missing.`,
  };
}
