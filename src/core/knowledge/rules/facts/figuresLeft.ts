// What no other rule made anything of: each figure and date of the text, blanked in the least of its sentence that stands alone. Whoever
// asks for everything has them; they come behind whatever is asked better.
import type { Document, Span } from '../../../source/document';
import type { DateValue, Fact, Found } from '../../model';
import { isDemonym } from '../entities/kindsOfNames';
import type { DateMention } from '../dates/readDates';
import type { FoundEntity } from '../entities/findEntities';
import type { NamePlace } from '../entities/namePlace';
import type { Scope } from '../propositions/scope';
import type { QuantityMention } from '../quantities/readQuantities';
import type { UnitReading } from '../readSentence';
import { gapFact } from './factFrom';
import { figuresInWords } from './figuresInWords';
import { isNoFigure } from './noFigure';
import { NAMES_NOBODY, pieceAround } from './pieceAround';

export const FIGURE_LEFT = 'figure-left';

const ONE = 1;
/** Up to here a number in words may be part of a name for something. */
const SMALL = 12;

export interface Told {
  readonly reading: UnitReading;
  readonly names: readonly NamePlace[];
  /** Whoever is quoted. */
  readonly speaker: FoundEntity | null;
  readonly author: FoundEntity | null;
  readonly scopeAt: (word: number) => Scope;
}

interface Figure extends Span {
  readonly type: 'number' | 'date';
  readonly quantity: Fact['quantity'];
  readonly date: DateValue | null;
  /** What stands behind it on the card, where the text leaves that out: the year. */
  readonly more: string;
}

/** The facts of a sentence, those of figures with a gap to fall back on, and a fact for each figure none of them has. */
export function figuresLeft(told: Told, facts: readonly Fact[], document: Document): Fact[] {
  const { reading, speaker } = told;
  const { unit } = reading;
  if (unit.isTag === true || (unit.isQuoted && speaker === null) || unit.text.endsWith('?')) return [...facts];
  let all = [...facts];
  for (const figure of figuresOf(told)) {
    const owner = all.findIndex((fact) => asksFor(fact, figure));
    // A gap in the whole sentence asks for it already; where that has a "him" nobody knows, a clause of it may be asked.
    const isWhole = all[owner]?.gap !== undefined && all[owner].gap !== null;
    if (isWhole && !NAMES_NOBODY.test(unit.text)) continue;
    const left = gapFor(figure, told, document.published === null && told.author === null);
    if (!left || (owner >= 0 && left.isOfReport)) continue;
    all =
      owner < 0
        ? [...all, ownFact(figure, left, told, document)]
        : all.map((fact, index) =>
            index === owner && fact.found ? { ...fact, found: { ...fact.found, left } } : fact,
          );
  }
  return all;
}

function figuresOf({ reading, names }: Told): Figure[] {
  return [
    ...reading.quantities
      .filter((mention) => isFigure(mention, reading, names))
      .map((mention) => counted(mention, reading)),
    ...otherFiguresIn(reading.unit.text, reading.dates),
    ...joined(reading.dates, reading.unit.text)
      .filter((mention) => isDay(mention, reading, names))
      .map(dated),
  ];
}

interface Left extends NonNullable<Found['left']> {
  readonly isOurs: boolean;
  readonly isOfReport: boolean;
}

function gapFor(figure: Figure, { reading, author, scopeAt }: Told, isReport: boolean): Left | null {
  const piece = pieceAround(figure, reading, scopeAt, { isAuthors: author !== null, isReport });
  const gap = piece && placeIn(piece.text, figure, reading);
  if (!piece || !gap) return null;
  const end = gap.end + figure.more.length;
  return {
    statement: piece.text.slice(0, gap.end) + figure.more + piece.text.slice(gap.end),
    gap: { start: gap.start, end },
    isOurs: piece.isOurs && !reading.unit.isQuoted,
    isOfReport: piece.isOfReport,
  };
}

function ownFact(
  { type, quantity, date, start, end }: Figure,
  { statement, gap, isOurs, isOfReport }: Left,
  { reading, names, speaker, author }: Told,
  document: Document,
): Fact {
  const fact = gapFact(reading, document, {
    type,
    importance: 2,
    statement,
    gap,
    // A share or a sum of that year is what its sentence tells.
    rule: isOfReport && (quantity?.unit ?? '') !== '' ? 'number-in-its-sentence' : FIGURE_LEFT,
    because: `“${reading.unit.text.slice(start, end)}” is a ${type === 'date' ? 'date' : 'figure'} no other rule asks about`,
    holder: reading.unit.isQuoted ? speaker : isOurs ? author : null,
    quantity,
    date,
    about: names.map(({ entity }) => entity.id),
  });
  return isOfReport && fact.found ? { ...fact, found: { ...fact.found, needsOccasion: true } } : fact;
}

/** "almost half of", "10x as much", "his sixth appearance": figures that are no count of anything. */
const otherFiguresIn = (text: string, dates: readonly DateMention[]): Figure[] =>
  figuresInWords(text)
    .filter(({ start }) => !dates.some((date) => date.start <= start && start < date.end))
    .map((span) => ({ ...span, type: 'number', quantity: null, date: null, more: '' }));

/** Another fact has the figure already. */
const asksFor = ({ type, quantity, date }: Fact, figure: Figure): boolean =>
  type === figure.type &&
  (figure.quantity ? quantity?.low === figure.quantity.low : figure.date !== null && date?.start === figure.date.start);

function counted({ start, end, low, high, bound, unit: own }: QuantityMention, { unit, words }: UnitReading): Figure {
  const next = words.find((word) => word.start >= end);
  const measures = next?.pos === 'NOUN' ? next.text : '';
  const compound = /^-\p{Ll}+/u.exec(unit.text.slice(end))?.[0] ?? '';
  // "500 miles (800 km)": the one would tell of the other.
  const converted = CONVERTED.exec(unit.text.slice(end))?.[0] ?? '';
  return {
    start,
    end: end + (compound || converted).length,
    type: 'number',
    quantity: { low, high, bound, unit: own || measures, measures },
    date: null,
    more: '',
  };
}

/** "500 miles (800 km)" */
const CONVERTED = /^ ?\p{L}+ ?\((?:about |around |roughly |approximately |or )?[\d.,]+ ?\p{L}+[²³]?\)/u;

function dated({ start, end, value, hasYear }: DateMention): Figure {
  const year = hasYear || value === null ? '' : value.start.slice(0, 4);
  return { start, end, type: 'date', quantity: null, date: value, more: year && ` ${year}` };
}

/** "1964 and 1966", "from May 1940 until mid-1941", "late 1962": one answer. */
function joined(dates: readonly DateMention[], text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const mention of dates) {
    const before = found.at(-1);
    const between = before && text.slice(before.end, mention.start);
    if (before?.value && mention.value && !before.isRelative && JOINT.test(between ?? '')) {
      const value = { ...before.value, end: mention.value.end ?? mention.value.start };
      found[found.length - 1] = { ...before, end: mention.end, text: text.slice(before.start, mention.end), value };
    } else {
      const start = mention.start - (PART_OF.exec(text.slice(0, mention.start))?.[0].length ?? 0);
      found.push({ ...mention, start, text: text.slice(start, mention.end) });
    }
  }
  return found;
}

const JOINT = /^ (?:and|or|to|until|till) (?:in |(?:early|mid|late)[- ])?$/;
const PART_OF = /(?:(?:early|mid|late)[- ])+$/;

/** A number that counts or measures: no name, no number of a page, no half of a measure. */
function isFigure(mention: QuantityMention, reading: UnitReading, names: readonly NamePlace[]): boolean {
  const { unit, words } = reading;
  const { start, end, low, unit: own } = mention;
  const before = unit.text.slice(0, start);
  const after = unit.text.slice(end);
  if (isNoFigure(reading, mention) || isInName(mention, reading, names)) return false;
  // "one" is no number, and what is one of two or three is no figure.
  if (own === '' && (low <= ONE || (low <= SMALL && /^ (?:other|out) /.test(after)))) return false;
  // "Chapter 5", "Channel Nine", "the 747"
  const next = words.find((word) => word.start >= end);
  const isLone =
    own === '' &&
    !['NOUN', 'ADJ', 'VERB', 'ADV'].includes(next?.pos ?? 'PUNCT') &&
    !after.startsWith(' of ') &&
    !/^-\p{Ll}/u.test(after);
  if (isLone && /(?:(?:^|\s)\p{Lu}[\p{L}.]*|(?:^|\s)(?:the|number)) ?$/u.test(before)) return false;
  // "the second eleven", "version 1 is"
  const last = words.findLast((word) => word.end <= start);
  if (own === '' && low <= SMALL && next?.pos !== 'NOUN' && /^(?:NOUN|ADJ|PROPN)$/.test(last?.pos ?? '')) return false;
  // "3rd Guard", "Six-Day War", "eight-year-olds"
  if (own === '' && isCapital(reading, mention)) return false;
  if (/^-(?!\p{Ll})|^-\p{Ll}+-?olds?/u.test(after)) return false;
  // "200 acres (80 ha)"
  if (/\d \p{L}+ \((?:about |or )?$/u.test(before)) return false;
  if (/(?:next|following|previous|last|past) $/.test(before)) return false;
  return !LATER.test(after) && !DIRECTION.test(after);
}

/** "3rd Guard", "Six-Day War"; "thirteen Polish ships" and "a hundred Test catches" are counted. */
function isCapital({ unit, chunks, words }: UnitReading, { start, end }: Span): boolean {
  const name = /^[ -](\p{Lu}\p{Ll}+)(?!\p{L})/u.exec(unit.text.slice(end))?.[1];
  if (name === undefined || name.endsWith('s') || isDemonym(name)) return false;
  const noun = chunks.find(({ kind, from, to }) => kind === 'np' && isAt(words, from, to, start));
  return !/^\p{Ll}/u.test(words[(noun?.to ?? 0) - 1]?.text ?? 'X');
}

const isAt = (words: UnitReading['words'], from: number, to: number, place: number): boolean =>
  (words[from]?.start ?? 0) <= place && place < (words[to - 1]?.end ?? 0);

/** "years later", "years ago": counted from what another sentence tells. */
const LATER = /^ (?:second|minute|hour|day|week|month|year|decade|centurie)s? (?:later|earlier|ago)(?!\p{L}| than)/u;

/** "kilometres to the south", and no "of" behind it. */
const DIRECTION = /^ ?\p{Ll}+ to the (?:north|south)?-?(?:north|south|east|west)(?!-?\p{L}| of )/u;

/** A date of which anybody can tell the year. */
function isDay(mention: DateMention, reading: UnitReading, names: readonly NamePlace[]): boolean {
  const { start, isRelative, hasYear, value } = mention;
  if (isRelative || (value === null && !hasYear) || isInName(mention, reading, names)) return false;
  // "the Press Act of 1927" is called so.
  return !/\p{Lu}[\p{L}’'-]* of $/u.test(reading.unit.text.slice(0, start));
}

const isInName = ({ start, end }: Span, { words }: UnitReading, names: readonly NamePlace[]): boolean =>
  names.some(({ from, to }) => (words[from]?.start ?? 0) <= start && end <= (words[to - 1]?.end ?? 0));

/** Where the figure stands in the piece; null where the rest of it tells the figure again. */
function placeIn(text: string, { start, end }: Span, { unit }: UnitReading): Span | null {
  const written = unit.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
  const whole = text.toLowerCase();
  // "ten" in "attended" is no ten.
  const places = [
    ...whole.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'),
    ),
  ];
  const [place] = places;
  const isAgain = places.length > 1 || (/\d/.test(written) && whole.includes(written, (place?.index ?? 0) + 1));
  return place === undefined || isAgain ? null : { start: place.index, end: place.index + written.length };
}
