// Figures that could stand in for another: those the article gives in the same unit, then smaller and larger ones of the
// same magnitude, worded alike. None may count as right.
import type { Fact, Quantity } from '../../knowledge/model';
import type { Tolerance } from '../../answering/tolerance';
import { numberInWords, type StatedNumber, statedNumbers } from '../numberValues';
import { plausibleValues } from './plausibleValues';

/** The most plausible first; `answer` is how the figure is worded. */
export function otherFigures(
  answer: string,
  { quantity, id }: Fact,
  tolerance: Tolerance,
  facts: readonly Fact[],
): string[] {
  if (!quantity) return [];
  const given = facts.flatMap((other) =>
    other.id !== id && other.quantity?.unit === quantity.unit && other.asks ? [other.asks.answer] : [],
  );
  return [...given, ...variations(answer, quantity)].filter((text) => isWrong(text, tolerance, quantity.bound));
}

/** The answer with other figures in it. */
function variations(answer: string, { low, high }: Quantity): string[] {
  const numbers = statedNumbers(answer);
  if (numbers.length !== (low === high ? 1 : 2)) return [];
  return plausibleValues(
    { low, high },
    numbers.map(({ plain }) => plain),
  ).map((values) => reworded(answer, numbers, values));
}

function reworded(answer: string, numbers: readonly StatedNumber[], values: readonly number[]): string {
  const inWords = numbers.map(({ isWord }, index) => (isWord ? numberInWords(values[index] ?? 0) : null));
  const isInWords = !inWords.includes(null);
  let text = '';
  let from = 0;
  for (const [index, number] of numbers.entries()) {
    const stated = answer.slice(number.start, number.end);
    const figure = /^[\d.,]+|^\p{L}+(?:-\p{L}+)?/u.exec(stated)?.[0] ?? stated;
    const value = values[index] ?? 0;
    const written = isInWords ? inWords[index] : value.toLocaleString('en', { maximumFractionDigits: 2 });
    text += `${answer.slice(from, number.start)}${written}${stated.slice(figure.length)}`;
    from = number.end;
  }
  return text + answer.slice(from);
}

/** Nothing in it counts as right. "More than 500" is no wrong answer where more than 1,000 is the right one. */
function isWrong(text: string, tolerance: Tolerance, bound: Quantity['bound']): boolean {
  const numbers = statedNumbers(text);
  // "25 to 35 million": the scale belongs to both.
  const last = numbers.at(-1)?.scale ?? 1;
  const values = numbers.map(({ plain, scale }) => plain * (scale === 1 ? last : scale));
  if (values.length === 0) return false;
  const [isBelow, isAbove] = [Math.max(...values) < tolerance.low, Math.min(...values) > tolerance.high];
  if (bound === 'gt' || bound === 'ge') return isAbove;
  if (bound === 'lt' || bound === 'le') return isBelow;
  return isBelow || isAbove;
}
