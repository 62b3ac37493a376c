// A sentence about what something is, in two: the words before its verb and those from the verb on, without what stands in brackets.
import { tenseOf } from '../grammar/verbs';
import type { UnitReading } from '../readSentence';

/** What a noun is told from others of its kind by. */
export const SETS_APART =
  /(?<!\p{L})(?:of|for|from|in|on|at|by|between|near|with|to|against|who|whose|which|that|where|when|located|known)(?!\p{L})/u;
export interface Halves {
  readonly opening: string;
  readonly rest: string;
  readonly hasLife: boolean;
}

/** A sentence about what something is: its words before the verb, and those from the verb on. */
export function halvesOf(reading: UnitReading): Halves | null {
  const { unit, words, clauses } = reading;
  const asides = asidesOf(unit.text);
  const isInAside = (at: number): boolean => asides.some(({ start, end }) => start <= at && at < end);
  const hasLife = (before: number): boolean =>
    asides.some(({ start, end }) => start < before && LIFE.test(unit.text.slice(start, end)));
  const at = words.findIndex(({ lower, start }) => BE.test(lower) && !isInAside(start));
  const verb = words[at];
  const main = words[clauses[0]?.verb?.from ?? -1];
  if (main && clauses[0]?.kind === 'main' && main.start < (verb?.start ?? Infinity) && !isInAside(main.start)) {
    const shape = asSomebody(
      plain(unit.text, 0, main.start, asides),
      plain(unit.text, main.start, unit.text.length, asides),
      tenseOf(main, true) === 'past',
    );
    return shape && { ...shape, hasLife: hasLife(main.start) };
  }
  if (!verb) return null;
  // Another statement of the sentence is asked for by itself.
  const next = clauses.find(
    ({ kind, from, verb: own }) =>
      kind === 'coordinate' && own !== null && from > at && !isInAside(words[from]?.start ?? 0),
  );
  const end = words[next?.from ?? words.length]?.start ?? unit.text.length;
  const rest = plain(unit.text, verb.start, end, asides);
  return {
    opening: plain(unit.text, 0, verb.start, asides),
    // What only leads a quotation in says nothing without it.
    rest: unit.isTag === true ? rest.replace(/, (?:who|which|that|whose) .*$/u, '') : rest,
    hasLife: hasLife(verb.start),
  };
}

const MOST_OF_DEED = 14;

/** "Ann Lee served as mayor of Alder", "Ann Lee, a miller and poet, led the strike": what somebody was, without a form of "be". */
function asSomebody(opening: string, rest: string, isPast: boolean): Pick<Halves, 'opening' | 'rest'> | null {
  const be = isPast ? 'was' : 'is';
  const [, post = ''] = /^serve[sd] as ((?:an? |the )?.+)$/u.exec(rest) ?? [];
  if (post !== '') return { opening, rest: `${be} ${/^(?:an?|the) /.test(post) ? post : `the ${post}`}` };
  const [, name = '', said = ''] = /^([^,]+), ((?:an?|the) .+)$/u.exec(opening) ?? [];
  if (name === '' || BE.test(said.split(' ')[0] ?? '')) return null;
  if (SETS_APART.test(said)) return { opening: name, rest: `${be} ${said}` };
  const deed = rest.split(/[,;:]/)[0] ?? '';
  return deed.split(' ').length > MOST_OF_DEED || !isPast ? null : { opening: name, rest: `${be} ${said} who ${deed}` };
}

const BE = /^(?:is|was|are|were)$/;
const LIFE = /(?<!\d)1?\d{3} ?[–—-] |(?:^|\()(?:born|b\.|died|d\.) |\((?:c\. ?)?1?\d{3} ?[–—-] ?(?:c\. ?)?1?\d{3}\)/u;

interface Aside {
  readonly start: number;
  readonly end: number;
}

/** "(1841 – 1904)", "[2]": in brackets, one in another at most. */
const asidesOf = (text: string): Aside[] =>
  [...text.matchAll(/\s*(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

/** A stretch of the text without its asides. */
const plain = (text: string, from: number, to: number, asides: readonly Aside[]): string => {
  let said = '';
  let at = from;
  for (const { start, end } of asides) {
    if (end <= from || start >= to) continue;
    said += text.slice(at, Math.max(at, start));
    at = end;
  }
  return (said + text.slice(Math.min(at, to), to))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;])/g, '')
    .replace(/(?:[\s,;:.–—-]|(?:, )?(?<!\p{L})(?:and|but|or))+$/u, '')
    .trim();
};
