// The two ends of a range as a person types them, in the unit that is asked for.
import { foldText } from '../../answering/foldText';
import { readQuantities } from '../../answering/readQuantities';
import { canonicalUnit, convert } from '../../answering/units';
import { fail, type Result, succeed } from '../../base/result';
import type { Estimate } from '../intervalScore';
import type { RangeQuestion } from '../question';

/** In either order. Problem `quiz/no-range`. */
export function readEnds(
  given: { readonly low: string; readonly high: string },
  { unit, language, isYear }: RangeQuestion,
  languages: readonly string[],
): Result<Estimate> {
  const read = (text: string): number | null => {
    if (isYear) return /^\s*[12]\d{3}\s*$/.test(text) ? Number(text) : null;
    const [first] = readQuantities(text, [language, ...languages]);
    return first ? convert(first.low, first.unit, canonicalUnit(foldText(unit))) : null;
  };
  const [low, high] = [read(given.low), read(given.high)];
  const unread = low === null ? given.low : high === null ? given.high : null;
  if (low === null || high === null) {
    const what =
      unread?.trim() === ''
        ? 'One end of the range is missing'
        : `“${unread ?? ''}” is no ${isYear ? 'year' : 'number'} to us`;
    return fail(
      'quiz/no-range',
      `${what}. Nothing was kept; give two ${isYear ? 'years' : 'figures'} and check again.`,
    );
  }
  return succeed(low <= high ? { low, high } : { low: high, high: low });
}
