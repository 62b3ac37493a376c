// The one place that says what a typed answer is worth. Its kind follows from what the card holds: items, a tolerance, words.
import { judgeList } from './judgeList';
import { judgeNumber } from './judgeNumber';
import { judgeText } from './judgeText';
import type { Tolerance } from './tolerance';
import type { AnswerVerdict } from './verdict';

export interface Answerable {
  readonly back: string;
  /** Other right answers, without `back`. */
  readonly accepted: readonly string[];
  readonly items: readonly string[] | null;
  /** Whether the items are asked in their order. */
  readonly isOrdered: boolean;
  readonly tolerance: Tolerance | null;
}

/**
 * `typed`: what stands in the fields, one for each item of a list. `languages`: of the card, then of the computer (BCP 47);
 * numbers and dates may be written as either writes them. Null when nothing was typed.
 */
export function judgeAnswer(
  { back, accepted, items, isOrdered, tolerance }: Answerable,
  typed: readonly string[],
  languages: readonly string[],
): AnswerVerdict | null {
  const words = typed.map((word) => word.trim()).filter(Boolean);
  const [first] = words;
  if (first === undefined) return null;
  if (items && items.length > 0) return judgeList(words, { items, accepted, isOrdered }, languages);
  if (tolerance) return judgeNumber(first, { tolerance, back, accepted }, languages);
  return judgeText(words.join(' '), { back, accepted }, languages);
}
