// What an answer is worth. For free recall the suggestion of core/answering, which the person may overrule.
import { judgeNumber } from '../../answering/judgeNumber';
import { judgeText } from '../../answering/judgeText';
import { orderVerdict } from '../../answering/orderVerdict';
import type { NumberVerdict, Outcome, TextVerdict } from '../../answering/verdict';
import { fail, type Result, succeed } from '../../base/result';
import {
  isTyped,
  type ChosenQuestion,
  type Given,
  type MatchQuestion,
  type OrderQuestion,
  type Question,
  type RangeQuestion,
  type TypedQuestion,
} from '../question';
import { holds, scoreOf } from '../intervalScore';
import { writeRange } from '../writeRange';
import { readEnds } from './readEnds';

/** A range estimate as the practice log keeps it. */
export interface MarkedEstimate {
  readonly low: number;
  readonly high: number;
  readonly truth: number;
  readonly score: number;
  readonly isHit: boolean;
}

export interface Mark {
  readonly outcome: Outcome;
  /** What was given, in words; empty for nothing. */
  readonly yours: string;
  /** For each figure of the question. */
  readonly figures: readonly Outcome[];
  /** How a typed answer compares; null elsewhere. */
  readonly verdict: NumberVerdict | TextVerdict | null;
  readonly estimate: MarkedEstimate | null;
  /** Of pieces or names: how many stand where they belong. */
  readonly parts: { readonly right: number; readonly of: number } | null;
}

const PLAIN = { verdict: null, estimate: null, parts: null } as const;

/** `languages`: of the computer, beside that of the question. Problems: `quiz/other-answer`, `quiz/no-range`. */
export function markAnswer(question: Question, given: Given, languages: readonly string[]): Result<Mark> {
  if (given.kind === 'nothing' || isBlank(given)) return succeed(nothingGiven(question));
  if (isTyped(question)) return given.kind === 'typed' ? succeed(markTyped(question, given.text, languages)) : other();
  switch (question.format) {
    case 'choice':
    case 'larger':
    case 'unit':
      return given.kind === 'chosen' && given.option in question.options
        ? succeed(markChosen(question, given.option))
        : other();
    case 'range':
      return given.kind === 'range' ? markRange(question, given, languages) : other();
    case 'order':
      return given.kind === 'ordered' ? succeed(markOrder(question, given.pieces)) : other();
    case 'match':
      return given.kind === 'matched' ? succeed(markMatch(question, given.roles)) : other();
  }
}

const other = (): Result<never> =>
  fail('quiz/other-answer', 'The answer does not belong to this question. Nothing was kept; answer it once more.');

const isBlank = (given: Given): boolean =>
  (given.kind === 'typed' && given.text.trim() === '') ||
  (given.kind === 'range' && given.low.trim() === '' && given.high.trim() === '') ||
  (given.kind === 'ordered' && given.pieces.length === 0) ||
  (given.kind === 'matched' && given.roles.every((role) => role === null));

const nothingGiven = ({ figures }: Question): Mark => ({
  ...PLAIN,
  outcome: 'wrong',
  yours: '',
  figures: figures.map(() => 'wrong'),
});

const all = ({ figures }: Question, outcome: Outcome): Pick<Mark, 'outcome' | 'figures'> => ({
  outcome,
  figures: figures.map(() => outcome),
});

function markTyped(question: TypedQuestion, text: string, languages: readonly string[]): Mark {
  const { answer: back, accepted, tolerance, language } = question;
  const verdict = tolerance
    ? judgeNumber(text, { tolerance, back, accepted }, [language, ...languages])
    : judgeText(text, { back, accepted }, [language, ...languages]);
  return { ...PLAIN, ...all(question, verdict.outcome), yours: text.trim(), verdict };
}

const markChosen = (question: ChosenQuestion, option: number): Mark => ({
  ...PLAIN,
  ...all(question, option === question.right ? 'right' : 'wrong'),
  yours: question.options[option]?.text ?? '',
});

function markRange(
  question: RangeQuestion,
  given: { readonly low: string; readonly high: string },
  languages: readonly string[],
): Result<Mark> {
  const ends = readEnds(given, question, languages);
  if (!ends.ok) return ends;
  const { truth, isYear } = question;
  const isHit = holds(ends.value, truth);
  const estimate = { ...ends.value, truth, isHit, score: scoreOf(ends.value, truth, isYear) };
  return succeed({
    ...PLAIN,
    ...all(question, isHit ? 'right' : 'wrong'),
    yours: writeRange(ends.value, question),
    estimate,
  });
}

function markOrder(question: OrderQuestion, pieces: readonly number[]): Mark {
  const { right } = question;
  const places = [...new Set(pieces)].map((piece) => right.indexOf(piece)).filter((event) => event >= 0);
  const { outcome, events } = orderVerdict(right.length, places);
  const inOrder = events.map(({ isInOrder }) => isInOrder);
  return {
    ...PLAIN,
    outcome,
    figures: inOrder.map((isRight) => (isRight ? 'right' : 'wrong')),
    yours: pieces.map((piece) => question.pieces[piece] ?? '').join('; '),
    parts: { right: inOrder.filter(Boolean).length, of: right.length },
  };
}

/** One wrong pair makes two: a half is the best that is not all. */
function markMatch(question: MatchQuestion, roles: readonly (number | null)[]): Mark {
  const { right, names } = question;
  const hits = right.map((role, name) => roles[name] === role);
  const count = hits.filter(Boolean).length;
  return {
    ...PLAIN,
    outcome: count === right.length ? 'right' : count * 2 >= right.length ? 'near' : 'wrong',
    figures: hits.map((isRight) => (isRight ? 'right' : 'wrong')),
    yours: names
      .flatMap((name, index) => {
        const role = roles[index];
        return role === null || role === undefined ? [] : [`${name}: ${question.roles[role] ?? ''}`];
      })
      .join('; '),
    parts: { right: count, of: right.length },
  };
}
