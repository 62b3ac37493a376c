// The words of a sentence that can be read alone.
import type { Span } from '../../../source/document';
import { capitalise } from '../../statement';
import { dayMeant } from '../dates/dayMeant';
import { pronounKind } from '../discourse';
import { genderOfPronoun } from '../entities/genders';
import { isRoleNoun } from '../entities/kindsOfNames';
import type { NamePlace } from '../entities/namePlace';
import type { Chunk } from '../grammar/chunks';
import { commentIn } from '../grammar/clause';
import { isExpletive } from '../grammar/expletive';
import type { UnitReading } from '../readSentence';

export interface AloneSentence {
  readonly text: string;
  readonly start: number;
  /** Where words of the unit stand in the text; null where nobody can tell. */
  readonly placeOf: (span: Span) => Span | null;
}

export const LONGEST = 36;
export const SHORTEST = 6;
export const POINTS_AWAY =
  /(?<!\p{L})(?:now|today|yesterday|tomorrow|tonight|ago|recently?|currently?|(?:this|last|next|following|previous|same) (?:day|week|month|year|decade|century|time)|this|these|such|above|below)(?!\p{L})/iu;

/**
 * The unit's text from its first real word on, if it stands alone; null where it does not. What is said of a kind of thing (`isGeneral`)
 * names nobody, and "we" are people at large.
 */
export function aloneSentence(
  reading: UnitReading,
  names: readonly NamePlace[],
  { isGeneral = false }: { readonly isGeneral?: boolean } = {},
): AloneSentence | null {
  const { unit, words, parts, clauses, chunks } = reading;
  const count = words.filter(({ pos }) => pos !== 'PUNCT').length;
  // Beside spoken words the rest of the sentence is only a piece of it.
  if (unit.isTag) return null;
  if (count < SHORTEST || count > LONGEST || parts.length === 0 || commentIn(clauses) !== null) return null;
  let first = 0;
  while (words[first]?.pos === 'ADV' && words[first + 1]?.text === ',') first += 2;
  // "In this example, the wheel ...": which, the sentence itself shows.
  const example = isGeneral ? /^(?:In this|For|As an) (?:example|instance),/u.exec(unit.text) : null;
  if (example) first = words.findIndex(({ start: at }) => at >= example[0].length);
  const start = words[first]?.start ?? 0;
  const days = reading.dates.flatMap((date) => {
    const meant = date.start < start ? null : dayMeant(date, reading);
    const isGoverned = words.findLast(({ end }) => end <= date.start)?.pos === 'ADP';
    return meant ? [{ ...date, words: isGoverned ? meant.words : `${meant.preposition} ${meant.words}` }] : [];
  });
  const text = withDays(unit.text, start, days).replace(/\s/g, ' ');
  if (POINTS_AWAY.test(text) || /^That(?!\p{L})/u.test(text)) return null;
  // An item of a list that goes on, or a heading.
  if (/[;:,–—-]$/.test(text)) return null;
  const ended = /[.!?]$/.test(text) ? text : `${text}.`;
  // The mark that closes a quotation at the end was left outside.
  const whole: AloneSentence = {
    text: ended.split('“').length > ended.split('”').length ? `${ended}”` : ended,
    start,
    placeOf: (span) => {
      const shift = days
        .filter((day) => day.end <= span.start)
        .reduce((sum, day) => sum + day.words.length - (day.end - day.start), -start);
      return { start: span.start + shift, end: span.end + shift };
    },
  };
  // "In Kesten it was just twelve.": what was?
  const main = parts.find(({ clause }) => clause.kind === 'main')?.subject?.noun;
  const isThing = /^(?:it|they|this|these|those)$/.test(words[main?.head ?? -1]?.lower ?? '');
  if (main && isThing && !isExpletive(words, main.head)) return null;
  // A pronoun is fine once a name has come.
  const firstName = Math.min(Infinity, ...names.map(({ from }) => from));
  const firstPerson = Math.min(
    Infinity,
    ...names.filter(({ entity }) => entity.kind === 'person').map(({ from }) => from),
  );
  // "Ann Lee, who became its president": whose?
  const firstThing = Math.min(
    Infinity,
    ...names.filter(({ entity }) => entity.kind !== 'person').map(({ from }) => from),
    ...chunks.filter((chunk) => isSingularThing(chunk, names, words)).map(({ from }) => from),
  );
  const thing = words.findIndex(({ lower }, at) => /^(?:it|its|itself)$/.test(lower) && !isExpletive(words, at));
  if (thing >= 0 && thing < firstThing) return null;
  const loose = words.findIndex(({ pos, lower }) => (pos === 'PRON' || pos === 'DET') && pronounKind(lower) !== null);
  const personal = words.findIndex(
    ({ pos, lower }) => (pos === 'PRON' || pos === 'DET') && pronounKind(lower) === 'person',
  );
  if (personal >= 0 && personal < firstPerson) return null;
  // "his fossils for her family": two people, of whom one may be of another sentence.
  const genders = new Set(words.flatMap(({ lower }) => genderOfPronoun(lower) ?? []));
  if (genders.size > 1) return null;
  if (isGeneral) return isExplained(words, chunks, parts) ? whole : null;
  if (loose >= 0 && (loose < firstName || pronounKind(words[loose]?.lower ?? '') === 'speaker')) return null;
  return firstName === Infinity ? null : whole;
}

/** With the day that "yesterday" was in its place. */
function withDays(text: string, start: number, days: readonly (Span & { words: string })[]): string {
  let written = '';
  let at = start;
  for (const day of days) {
    written += text.slice(at, day.start) + day.words;
    at = day.end;
  }
  return capitalise(written + text.slice(at));
}

/** Its subject is named by a noun, and each "they" has a plural before it. */
function isExplained(words: UnitReading['words'], chunks: readonly Chunk[], parts: UnitReading['parts']): boolean {
  const subject = parts.find(({ clause }) => clause.kind === 'main')?.subject?.noun;
  if (!subject || (subject.isPronoun && !/^(?:we|one)$/.test(words[subject.head]?.lower ?? ''))) return false;
  return words.every(({ pos, lower }, at) => {
    const kind = pos === 'PRON' || pos === 'DET' ? pronounKind(lower) : null;
    if (kind === 'speaker') return /^(?:we|us|our|ours|ourselves)$/.test(lower);
    if (kind !== 'plural') return true;
    return chunks.some((chunk) => chunk.kind === 'np' && chunk.to <= at && chunk.isPlural && !chunk.isPronoun);
  });
}

const isSingularThing = (chunk: Chunk, names: readonly NamePlace[], words: UnitReading['words']): boolean =>
  chunk.kind === 'np' &&
  !chunk.isPronoun &&
  !chunk.isPlural &&
  chunk.date === null &&
  !isRoleNoun(words[chunk.head]?.text ?? '') &&
  !names.some(({ entity, from, to }) => entity.kind === 'person' && from <= chunk.head && chunk.head < to);
