// Numbers no statement could be asked about: they are blanked in their own sentence, where that can be read alone.
import type { Document, Span } from '../../../source/document';
import type { Fact } from '../../model';
import { capitalise } from '../../statement';
import { dayMeant } from '../dates/dayMeant';
import type { FoundEntity } from '../entities/findEntities';
import { pronounKind } from '../discourse';
import { genderOfPronoun } from '../entities/genders';
import { isRoleNoun } from '../entities/kindsOfNames';
import { commentIn } from '../grammar/clause';
import type { Chunk } from '../grammar/chunks';
import { isExpletive } from '../grammar/expletive';
import { TIME_NOUN } from '../grammar/near';
import type { NamePlace } from '../entities/namePlace';
import type { Scope } from '../propositions/scope';
import { render } from '../propositions/wording';
import type { UnitReading } from '../readSentence';
import { gapFact, isElliptical } from './factFrom';

const LONGEST = 36;
const SHORTEST = 6;
const SMALL = 12;
const POINTS_AWAY =
  /(?<!\p{L})(?:now|today|yesterday|tomorrow|tonight|ago|recently?|currently?|(?:this|last|next|following|previous|same) (?:day|week|month|year|decade|century|time)|this|these|such|above|below)(?!\p{L})/iu;

export function leftOverNumbers(
  reading: UnitReading,
  facts: readonly Fact[],
  names: readonly NamePlace[],
  holder: FoundEntity | null,
  document: Document,
  scopeAt: (word: number) => Scope,
): Fact[] {
  const { words, quantities } = reading;
  const sentence = aloneSentence(reading, names) ?? namedSentence(reading, scopeAt);
  if (sentence === null) return [];
  const asked = facts.filter(({ type }) => type === 'number').map(({ quantity }) => quantity?.low);
  const found: Fact[] = [];
  const spans = [
    ...quantities
      .filter(({ low, text }) => !(low === 1 && /one/i.test(text)))
      .map(({ start, end, text, low, high, bound, unit: name }) => ({
        start,
        end,
        text,
        quantity: { low, high, bound, unit: name, measures: '' },
      })),
    ...words
      .filter(({ lower }) => /^\d+(?:st|nd|rd|th)$/.test(lower))
      .map(({ start, end, text }) => ({ start, end, text, quantity: null })),
  ];
  for (const { start, end, text, quantity } of spans) {
    if (quantity && asked.includes(quantity.low)) continue;
    // A few of something is said in passing, and "eight-year-olds" have a name.
    const isDefinite =
      words[words.findIndex((word) => word.start >= start) - 1]?.lower === 'the' &&
      words[words.findIndex((word) => word.start >= start) - 2]?.lower !== 'of';
    // Beside a figure of the same sentence, "within ten years" is a detail.
    const isSpan = TIME_NOUN.test(words.find((word) => word.start >= end)?.lower ?? '');
    if (quantity && isSpan && quantity.low <= SMALL && quantities.some(({ low }) => low > SMALL)) continue;
    if (quantity && ((quantity.low <= 3 && quantity.unit === '' && !isDefinite) || reading.unit.text[end] === '-'))
      continue;
    const place = words.findIndex((word) => word.start >= start);
    const follower = words.find((word) => word.start >= end);
    // "In 984 an official": a year.
    const isYear = quantity?.unit === '' && /^\d{3}$/.test(text) && words[place - 1]?.lower === 'in';
    if (isYear && !['NOUN', 'ADJ'].includes(follower?.pos ?? '')) continue;
    const isName = names.some(({ from, to }) => (words[from]?.start ?? 0) <= start && end <= (words[to - 1]?.end ?? 0));
    // "the 747" is a name.
    const isLone = quantity?.unit === '' && !['NOUN', 'ADJ', 'VERB', 'PROPN'].includes(follower?.pos ?? 'PUNCT');
    if (isLone && words[place - 1]?.lower === 'the') continue;
    // "4 Day Week Global" is a name.
    if (quantity?.unit === '' && /^\p{Lu}\p{Ll}/u.test(follower?.text ?? '')) continue;
    const isInDate = reading.dates.some((date) => date.start < end && start < date.end);
    if (isName || isInDate) continue;
    if (start < sentence.start) continue;
    const bare = text.replace(/^(?:all|just|only)(?: of)?(?: the)? /i, '');
    const gap = sentence.placeOf({ start: end - bare.length, end });
    if (gap === null) continue;
    const next = words.find((word) => word.start >= end);
    const measures = quantity && next?.pos === 'NOUN' ? next.text : '';
    found.push(
      gapFact(reading, document, {
        type: 'number',
        importance: 3,
        statement: sentence.text,
        gap,
        rule: 'number-in-its-sentence',
        because: `“${text}” is a number no other card asks about`,
        holder,
        quantity: quantity && { ...quantity, unit: quantity.unit || measures, measures },
        about: names.map(({ entity }) => entity.id),
      }),
    );
  }
  return found;
}

/** Dates no statement could be asked about, blanked in their sentence in the same way. */
export function leftOverDates(
  reading: UnitReading,
  facts: readonly Fact[],
  names: readonly NamePlace[],
  holder: FoundEntity | null,
  document: Document,
  scopeAt: (word: number) => Scope,
): Fact[] {
  const sentence = aloneSentence(reading, names) ?? namedSentence(reading, scopeAt);
  const own = reading.dates.filter(({ value, hasYear, isRelative }) => value !== null && hasYear && !isRelative);
  const [date] = own;
  // Of two dates in one sentence the one would tell of the other, or be mistaken for it; a figure is asked before a date.
  if (sentence === null || !date || own.length > 1 || facts.some(({ type, gap }) => type === 'date' || gap !== null))
    return [];
  const before = reading.words.findLast(({ end }) => end <= date.start);
  const isEmpty = reading.parts.every(({ verb }) => isElliptical(reading.words[verb.main]?.lemma ?? ''));
  if (before?.pos !== 'ADP' || isEmpty) return [];
  const gap = sentence.placeOf(date);
  if (
    gap === null ||
    date.start < sentence.start ||
    sentence.text.slice(gap.start, gap.end) !== date.text.replace(/\s/g, ' ')
  )
    return [];
  return [
    gapFact(reading, document, {
      type: 'date',
      importance: 2,
      statement: sentence.text,
      gap,
      rule: 'date-in-its-sentence',
      because: `“${date.text}” is a date no other card asks about`,
      holder,
      quantity: null,
      date: date.value,
      about: names.map(({ entity }) => entity.id),
    }),
  ];
}

/** The unit's text from its first real word on, if it stands alone; null where it does not. */
function aloneSentence(reading: UnitReading, names: readonly NamePlace[]): AloneSentence | null {
  const { unit, words, parts, clauses, chunks } = reading;
  const count = words.filter(({ pos }) => pos !== 'PUNCT').length;
  // Beside spoken words the rest of the sentence is only a piece of it.
  if (unit.isTag) return null;
  if (count < SHORTEST || count > LONGEST || parts.length === 0 || commentIn(clauses) !== null) return null;
  let first = 0;
  while (words[first]?.pos === 'ADV' && words[first + 1]?.text === ',') first += 2;
  const start = words[first]?.start ?? 0;
  const days = reading.dates.flatMap((date) => {
    const meant = date.start < start ? null : dayMeant(date, reading);
    const isGoverned = words.findLast(({ end }) => end <= date.start)?.pos === 'ADP';
    return meant ? [{ ...date, words: isGoverned ? meant.words : `${meant.preposition} ${meant.words}` }] : [];
  });
  const text = withDays(unit.text, start, days).replace(/\s/g, ' ');
  if (POINTS_AWAY.test(text) || /^That(?!\p{L})/u.test(text)) return null;
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
  if (loose >= 0 && (loose < firstName || pronounKind(words[loose]?.lower ?? '') === 'speaker')) return null;
  if (firstName === Infinity) return null;
  return {
    text: /[.!?]$/.test(text) ? text : `${text}.`,
    start,
    placeOf: (span) => {
      const shift = days
        .filter((day) => day.end <= span.start)
        .reduce((sum, day) => sum + day.words.length - (day.end - day.start), -start);
      return { start: span.start + shift, end: span.end + shift };
    },
  };
}

/** The sentence with names for its pronouns, where all of them are certain. */
function namedSentence(reading: UnitReading, scopeAt: (word: number) => Scope): AloneSentence | null {
  const { unit, words, parts, clauses } = reading;
  const count = words.filter(({ pos }) => pos !== 'PUNCT').length;
  if (unit.isTag || unit.isQuoted || count < SHORTEST || count > LONGEST || parts.length === 0 || commentIn(clauses))
    return null;
  let first = 0;
  while (words[first]?.pos === 'ADV' && words[first + 1]?.text === ',') first += 2;
  if (!words.slice(first).some(({ lower }) => pronounKind(lower) === 'person')) return null;
  const chunks = [{ kind: 'other' as const, from: first, to: words.length }];
  const said = render({ role: 'adverb', preposition: '', noun: null, chunks, from: first, to: words.length }, scopeAt);
  const { text } = said;
  if (said.isDangling || POINTS_AWAY.test(text) || /^(?:that|it|they|these|this)(?!\p{L})/iu.test(text)) return null;
  return {
    text: `${capitalise(text)}.`,
    start: words[first]?.start ?? 0,
    placeOf: ({ start, end }) => {
      const words = unit.text.slice(start, end).replace(/\s/g, ' ');
      const at = text.indexOf(words);
      return at < 0 || text.includes(words, at + 1) ? null : { start: at, end: at + words.length };
    },
  };
}

interface AloneSentence {
  readonly text: string;
  readonly start: number;
  /** Where words of the unit stand in the text; null where nobody can tell. */
  readonly placeOf: (span: Span) => Span | null;
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

const isSingularThing = (chunk: Chunk, names: readonly NamePlace[], words: UnitReading['words']): boolean =>
  chunk.kind === 'np' &&
  !chunk.isPronoun &&
  !chunk.isPlural &&
  chunk.date === null &&
  !isRoleNoun(words[chunk.head]?.text ?? '') &&
  !names.some(({ entity, from, to }) => entity.kind === 'person' && from <= chunk.head && chunk.head < to);
