// The least of a sentence that says whole what a figure in it says: with names for its pronouns, without the clauses behind it that
// only tell more. Conditions, doubts and whoever says so stay.
import type { Span } from '../../../source/document';
import { capitalise } from '../../statement';
import { pronounKind } from '../discourse';
import type { Clause } from '../grammar/clause';
import { isExpletive } from '../grammar/expletive';
import { FOR_ALL } from '../ownVoice';
import type { Scope } from '../propositions/scope';
import { render } from '../propositions/wording';
import type { UnitReading } from '../readSentence';
import { POINTS_AWAY, SHORTEST } from './aloneSentence';
import { ownClauses } from './ownClause';
import { reportedTimes } from './reportedTimes';
import { chunksOf, shorter, type Stretch } from './stretches';

export interface Piece {
  readonly text: string;
  /** The first of its words in the sentence. */
  readonly from: number;
  /** It speaks as "we" or "you". */
  readonly isOurs: boolean;
  /** It says "that year" of the year of its report. */
  readonly isOfReport: boolean;
}

/** Who tells, and when. */
export interface Teller {
  /** A named author, so that "we" is theirs. */
  readonly isAuthors: boolean;
  /** A report nobody dated or signed. */
  readonly isReport: boolean;
}

/** A front holds no more, with its opening. */
const LONGEST = 38;
/** "outlived him": whom, the subject of the clause does not tell. */
export const NAMES_NOBODY = /\p{L} (?:(?:him|them)(?!\p{L})|her(?! ?\p{L}))/u;
/** Beyond this many words a shorter piece is looked for. */
const ENOUGH = 26;

/** Null where none stands alone. `span` is of the figure, in the unit. */
export function pieceAround(
  span: Span,
  reading: UnitReading,
  scopeAt: (word: number) => Scope,
  teller: Teller,
): Piece | null {
  const at = reading.words.findIndex(({ end }) => end > span.start);
  const stretches = shorter(stretchesWith(at, reading), span, reading);
  const worded = (some: readonly Stretch[]): Piece[] =>
    some.flatMap((stretch) => wordedAs(stretch, reading, scopeAt, teller) ?? []);
  const pieces = worded(stretches);
  const shortest = pieces.find(({ text }) => text.split(' ').length <= ENOUGH) ?? pieces[0];
  if (shortest && !NAMES_NOBODY.test(shortest.text)) return shortest;
  return worded(ownClauses(at, reading))[0] ?? shortest ?? null;
}

/** The sentence, then less and less of it. */
function stretchesWith(at: number, reading: UnitReading): Stretch[] {
  const { words, clauses, parts } = reading;
  let stretch: Stretch = { from: opening(0, words), to: words.length, without: [] };
  const found = [stretch];
  const joints = clauses.filter(
    (clause) => isStatement(clause, words) && parts.some((own) => own.clause === clause && own.subject !== null),
  );
  if (joints.length > 0) {
    const own = joints.findLast(({ from }) => from <= at);
    const next = joints.find(({ from }) => from > at);
    stretch = { from: own ? opening(own.from, words) : stretch.from, to: next?.from ?? stretch.to, without: [] };
    found.push(stretch);
  }
  const { from, to } = stretch;
  const behind = clauses.filter((clause) => clause.from > Math.max(at, from) && clause.from < to);
  for (const clause of behind.toReversed())
    if (tellsMore(clause, words)) found.push({ from, to: clause.from, without: [] });
  return found;
}

/** "..., and she left": a statement of its own beside the first. */
const isStatement = ({ kind, parent, connective, from }: Clause, words: UnitReading['words']): boolean =>
  kind === 'coordinate' &&
  parent?.kind === 'main' &&
  /^(?:and|but|)\+?$/.test(connective) &&
  words[from - 1]?.text === ',';

/** Behind a comma, and no part of what is said before it. */
const tellsMore = ({ kind, connective, from }: Clause, words: UnitReading['words']): boolean =>
  (words[from - 1]?.text === ',' || (/^["”]$/.test(words[from - 1]?.text ?? '') && words[from - 2]?.text === ',')) &&
  (kind === 'relative' ||
    kind === 'participial' ||
    (kind === 'subordinate' && /^(?:although|though|while|whereas|because|as|since)$/.test(connective)));

/** Behind "But", "In fact," and "That means". */
function opening(from: number, words: UnitReading['words']): number {
  let first = from;
  if (/^(?:that|which|this)$/.test(words[first]?.lower ?? '') && words[first + 1]?.lower === 'means')
    first += words[first + 2]?.lower === 'that' ? 3 : 2;
  while (words[first]?.text === ',' || words[first]?.pos === 'CCONJ' || words[first]?.lower === 'so') first += 1;
  while (words[first]?.pos === 'ADV' && words[first + 1]?.text === ',') first += 2;
  return first;
}

function wordedAs(
  stretch: Stretch,
  reading: UnitReading,
  scopeAt: (word: number) => Scope,
  { isAuthors, isReport }: Teller,
): Piece | null {
  const { words, unit } = reading;
  const { from, to } = stretch;
  const chunks = chunksOf(stretch);
  const own = chunks.flatMap((chunk) => words.slice(chunk.from, chunk.to));
  const count = own.filter(({ pos }) => pos !== 'PUNCT').length;
  if (count < SHORTEST || count > LONGEST || !isToldOfSomething(stretch, reading, scopeAt)) return null;
  // A sentence may end with any word; what was cut may not.
  if ((to < words.length || stretch.without.length > 0) && breaksOff(own)) return null;
  // "I" and "my" are nobody's on a card.
  const ours = own.filter(({ lower, text }) => pronounKind(lower) === 'speaker' && text !== 'US');
  // "You" is anybody, whoever writes.
  const isForAll = !unit.isQuoted && (isAuthors || ours.every(({ lower }) => /^your?$/.test(lower)));
  if (ours.length > 0 && !(isForAll && ours.every(({ lower }) => FOR_ALL.test(lower)))) return null;
  const ofReport = isReport ? toldLater(chunks, reading) : null;
  const { text, isDangling } =
    ofReport ??
    render({ role: 'adverb', preposition: '', noun: null, chunks, from, to }, scopeAt, {
      isForAll,
      isReadOn: true,
    });
  const told = uncleft(text);
  if (isDangling || pointsAway(told) || LEANS.test(told) || GUESSED.test(told) || /[?:;]|\s–\s/u.test(told))
    return null;
  return { text: `${capitalise(told)}.`, from, isOurs: ours.length > 0, isOfReport: ofReport !== null };
}

/** The words of a report with "that year" for "this year"; null where they say no such thing, or somebody else says it, or of an "it". */
function toldLater(
  chunks: readonly { readonly from: number; readonly to: number }[],
  { words, unit }: UnitReading,
): { text: string; isDangling: boolean } | null {
  const own = chunks.flatMap(({ from, to }) => words.slice(from, to));
  if (unit.isQuoted || own.some(({ lower }) => pronounKind(lower) !== null)) return null;
  const now = chunks
    .map(({ from, to }) => unit.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  const text = reportedTimes(now);
  return text === now ? null : { text, isDangling: false };
}

/** "It was not until the early 1980s that she returned": she returned, and not before. "It is thought that she left": she left, it is thought. */
const uncleft = (text: string): string =>
  text
    .replace(
      /^it (?:was|is) (not until|only (?:in|on|after)|in|on|after) ((?:\S+ ){1,5}?)that (.+)$/u,
      (_, opener: string, when: string, rest: string) =>
        `${rest}, ${opener === 'not until' ? 'but not until' : opener} ${when.trim()}`,
    )
    .replace(/^(it (?:is|was|has been) (?:\p{Ll}+ed|thought|known|said|held|found|shown)) that (.+)$/u, '$2, $1');

/** "In 1930 ... the following year", "in 1930, more than the previous year": counted from a date that stands before it. */
const pointsAway = (text: string): boolean =>
  POINTS_AWAY.test(
    text.replace(/(?<=(?<!\d)\d{4}(?!\d).*)(?<!\p{L})(?:following|same|next|previous) (?:day|month|year)/u, ''),
  );

/** "..., which", "been variously": what was to come was cut off. */
const breaksOff = (own: UnitReading['words']): boolean => {
  const last = own.findLast(({ pos }) => pos !== 'PUNCT');
  return (
    last === undefined ||
    /^(?:ADP|DET|CCONJ|SCONJ|AUX|PART)$/.test(last.pos) ||
    /^(?:which|who|whom|whose|that|where|when|variously|respectively)$/.test(last.lower)
  );
};

/** It has a verb that tells, and the first of its statements is not of an "it" or "they" nobody knows. */
function isToldOfSomething(
  { from, to }: Stretch,
  { clauses, parts, words }: UnitReading,
  scopeAt: (word: number) => Scope,
): boolean {
  const told = clauses.filter(
    ({ verb }) => verb !== null && from <= verb.from && verb.to <= to && verb.form.endsWith('finite'),
  );
  const main = told.find(({ kind }) => /^(?:main|coordinate)$/.test(kind)) ?? told[0];
  const subject = parts.find(({ clause }) => clause === main)?.subject?.noun;
  if (!main) return false;
  const isThing = /^(?:it|they|this|these|those)$/.test(words[subject?.head ?? -1]?.lower ?? '');
  return !subject || !isThing || isExpletive(words, subject.head) || scopeAt(subject.head).own !== null;
}

/** Who or what opens it, or when, another sentence says. */
const LEANS =
  /^(?:that|it|he|she|they|these|this|those|which|who|whose|both|neither|another|then|for (?:example|instance)|for the next)(?!\p{L})/iu;

/** "Perhaps she left in 1931": a guess is not asked for. */
const GUESSED = /^(?:perhaps|maybe|possibly|probably|presumably|apparently|allegedly|reportedly|supposedly)(?!\p{L})/iu;
