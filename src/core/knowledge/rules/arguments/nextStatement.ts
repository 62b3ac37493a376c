// Where one statement of a sentence ends and the next begins: ", and when ...", ", but they ...", ";". Words tell, not clauses: long
// sentences are easily read wrongly.
import type { Told } from './passage';

const JOINS = /^(?:and|but|so|or|yet)$/;
const OPENS =
  /^(?:i|he|she|it|they|we|you|there|this|that|these|those|when|if|while|because|although|though|once|unless|as|even|then)$/;

/** The first word from a place on that belongs to another statement; `limit` where none does. */
export function nextStatement({ reading: { words, clauses } }: Told, from: number, limit: number): number {
  const opensOne = (at: number): boolean =>
    OPENS.test(words[at]?.lower ?? '') ||
    clauses.some(
      ({ from: start, verb, kind }) =>
        (start === at || start === at - 1) && kind === 'coordinate' && (verb?.form ?? '').endsWith('finite'),
    );
  const at = words.findIndex(
    ({ text }, index) =>
      index > from &&
      index < limit &&
      (/^[;—]$/.test(text) || (text === ',' && JOINS.test(words[index + 1]?.lower ?? '') && opensOne(index + 2))),
  );
  return at < 0 ? limit : at;
}
