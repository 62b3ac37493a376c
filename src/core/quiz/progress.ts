// How far a quiz is: the fold of its answers over its questions, so that it stands wherever it was interrupted.
import type { Outcome } from '../answering/verdict';

/** An answer as far as the course of a quiz depends on it. */
export interface Answered {
  /** Index of the question among those composed. */
  readonly question: number;
  readonly outcome: Outcome;
}

export interface QuizProgress {
  /** First answers, by question; null for those still to come. */
  readonly firsts: readonly (Outcome | null)[];
  /** Questions missed at first and asked again, with how that went; null while it is still to come. */
  readonly again: readonly { readonly question: number; readonly outcome: Outcome | null }[];
  /** What is asked now; null at the end. */
  readonly next: { readonly question: number; readonly isAgain: boolean } | null;
}

/** A question comes again after so many others, or at the end. */
const APART = 4;

/** `answers` in the order they were given. Each question is asked once, and once again if it was missed. */
export function progressOf(questions: number, answers: readonly Answered[]): QuizProgress {
  const firsts: (Outcome | null)[] = Array.from({ length: questions }, () => null);
  const again: { question: number; outcome: Outcome | null; from: number }[] = [];
  for (const [turn, { question, outcome }] of answers.entries()) {
    if (firsts[question] === null) {
      firsts[question] = outcome;
      if (outcome === 'wrong') again.push({ question, outcome: null, from: turn + APART });
    } else {
      const waiting = again.find((one) => one.question === question && one.outcome === null);
      if (waiting) waiting.outcome = outcome;
    }
  }
  const fresh = firsts.indexOf(null);
  const waiting = again.find(({ outcome, from }) => outcome === null && (fresh < 0 || from < answers.length));
  const next = waiting
    ? { question: waiting.question, isAgain: true }
    : fresh < 0
      ? null
      : { question: fresh, isAgain: false };
  return { firsts, again: again.map(({ question, outcome }) => ({ question, outcome })), next };
}
