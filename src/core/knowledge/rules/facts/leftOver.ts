// Numbers no statement could be asked about: they are blanked in their own sentence, where that can be read alone.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import type { FoundEntity } from '../entities/findEntities';
import { pronounKind } from '../discourse';
import { tenseOf } from '../grammar/verbs';
import { TIME_NOUN } from '../grammar/near';
import type { NamePlace } from '../entities/namePlace';
import type { Scope } from '../propositions/scope';
import type { UnitReading } from '../readSentence';
import { aloneSentence } from './aloneSentence';
import { gapFact, isElliptical } from './factFrom';
import { namedSentence } from './namedSentence';
import { isNoFigure } from './noFigure';

const SMALL = 12;

export function leftOverNumbers(
  reading: UnitReading,
  facts: readonly Fact[],
  names: readonly NamePlace[],
  holder: FoundEntity | null,
  document: Document,
  scopeAt: (word: number) => Scope,
): Fact[] {
  const { words, quantities } = reading;
  const sentence = aloneSentence(reading, names) ?? namedSentence(reading, scopeAt) ?? generalSentence(reading, names);
  if (sentence === null) return [];
  const asked = facts.filter(({ type }) => type === 'number').map(({ quantity }) => quantity?.low);
  const found: Fact[] = [];
  const spans = [
    ...quantities
      .filter((mention) => !(mention.low === 1 && /one/i.test(mention.text)) && !isNoFigure(reading, mention))
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
    // "Friday the 13th": what it is the thirteenth of is not told.
    if (!quantity && !['NOUN', 'ADJ', 'PROPN'].includes(follower?.pos ?? '')) continue;
    // "thirty kilometres to the south", "a thousand years later": of where and after what, another sentence says.
    if (DIRECTION.test(reading.unit.text.slice(end)) || LATER.test(reading.unit.text.slice(end))) continue;
    // "In 984 an official": a year.
    const isYear = quantity?.unit === '' && /^\d{3}$/.test(text) && words[place - 1]?.lower === 'in';
    if (isYear && !['NOUN', 'ADJ'].includes(follower?.pos ?? '')) continue;
    if (names.length === 0 && quantity?.unit === '' && follower?.pos !== 'NOUN') continue;
    const isName = names.some(({ from, to }) => (words[from]?.start ?? 0) <= start && end <= (words[to - 1]?.end ?? 0));
    // "the 747" is a name.
    const isLone = quantity?.unit === '' && !['NOUN', 'ADJ', 'VERB', 'PROPN'].includes(follower?.pos ?? 'PUNCT');
    if (isLone && words[place - 1]?.lower === 'the') continue;
    // "4 Day Week Global" is a name, and "3rd Guard" too.
    if ((quantity?.unit ?? '') === '' && /^\p{Lu}\p{Ll}/u.test(follower?.text ?? '')) continue;
    const isInDate = reading.dates.some((date) => date.start < end && start < date.end);
    if (isName || isInDate) continue;
    if (start < sentence.start) continue;
    const bare = text.replace(/^(?:all|just|only)(?: of)?(?: the)? /i, '');
    // "500 miles (800 km)": the one would tell of the other.
    const converted = CONVERTED.exec(reading.unit.text.slice(end))?.[0] ?? '';
    const gap = sentence.placeOf({ start: end - bare.length, end: end + converted.length });
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

/** "500 miles (800 km)" */
const CONVERTED = /^ ?\p{L}+ ?\((?:about |around |roughly |approximately |or )?[\d.,]+ ?\p{L}+[²³]?\)/u;

/** "kilometres to the south", and no "of" behind it. */
const DIRECTION = /^ ?\p{Ll}+ to the (?:north|south)?-?(?:north|south|east|west)(?!-?\p{L}| of )/u;

/** "years later" */
const LATER = /^ (?:second|minute|hour|day|week|month|year|decade|centurie)s? (?:later|earlier)(?!\p{L}| than)/u;

/** What is so of a kind of thing, now and always: "Bacteria divide every 20 minutes." Who "85 percent" are, another sentence says. */
function generalSentence(reading: UnitReading, names: readonly NamePlace[]): ReturnType<typeof aloneSentence> {
  const { words, parts } = reading;
  const main = parts.find(({ clause }) => clause.kind === 'main');
  const noun = main?.subject?.noun;
  const verb = main && words[main.verb.auxiliaries[0] ?? main.verb.main];
  if (!main || !noun || !verb || names.length > 0) return null;
  const isPresent =
    PRESENT.test(verb.lower) ||
    (main.verb.auxiliaries.length === 0 && tenseOf(verb, !noun.isPlural)?.startsWith('present'));
  const isOfNothing =
    words[noun.head]?.pos === 'NUM' || /^(?:percent|%|half|third|quarter)$/.test(words[noun.to - 1]?.lower ?? '');
  const points = words.some(
    ({ lower, pos }) => pronounKind(lower) === 'speaker' || (lower === 'that' && pos === 'DET'),
  );
  const isExample = words[0]?.lower === 'for' && /^(?:example|instance)$/.test(words[1]?.lower ?? '');
  return isPresent === true && !isOfNothing && !points && !isExample
    ? aloneSentence(reading, names, { isGeneral: true })
    : null;
}

const PRESENT = /^(?:is|are|has|have|can|may|will)$/;

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
