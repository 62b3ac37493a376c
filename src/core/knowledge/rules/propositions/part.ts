// A slot of words -> a part of a statement: what kind of thing it is, what it names, counts or lists.
import type { Part } from '../../proposition';
import type { Quantity } from '../../model';
import type { FoundEntity } from '../entities/findEntities';
import { isDemonym, isRoleNoun } from '../entities/kindsOfNames';
import { dayMeant } from '../dates/dayMeant';
import type { DateMention } from '../dates/readDates';
import type { NamePlace } from '../entities/namePlace';
import { isTitleAlone } from '../entities/titleAlone';
import type { Chunk, NounPhrase } from '../grammar/chunks';
import { TIME_NOUN } from '../grammar/near';
import type { Slot } from '../grammar/slots';
import type { Word } from '../grammar/word';
import type { UnitReading } from '../readSentence';
import type { Scope } from './scope';
import { meantAt } from './definite';
import { render } from './wording';

/** A part of which nothing is told but its words. */
export const NOTHING_BUT_WORDS = {
  opener: '',
  isFronted: false,
  isPlural: false,
  noun: '',
  isName: false,
  name: '',
  about: [],
  isDangling: false,
  date: null,
  dateText: '',
  quantity: null,
  quantityText: '',
  counted: '',
  members: [],
} as const;

export function partOf(slot: Slot, scope: Scope): Part {
  const { reading, names } = scope;
  const { unit, words } = reading;
  const { text: written, isDangling } = render(slot, () => scope);
  const text = withYear(written, slot.noun?.date ?? null);
  const inside = names.filter(({ from, to }) => slot.from <= from && to <= slot.to);
  const noun = slot.noun;
  const day = noun?.date ? dayMeant(noun.date, reading) : null;
  const meant = noun && noun.to - noun.from === 2 ? meantAt(words, noun.from, scope) : null;
  const entity = meant === 'either' ? null : meant;
  const named = noun ? (inside.find(({ from, to }) => from <= noun.head && noun.head < to) ?? null) : null;
  const [first, last] = [words[slot.from], words[slot.to - 1]];
  const joined = slot.chunks.some(({ kind }) => kind === 'and');
  const amount = amountOf(slot, reading);
  return {
    role: slot.role,
    kind: noun?.date
      ? 'date'
      : (named ?? entity)
        ? named && isTitleAlone(named.entity, words[named.from - 1])
          ? 'person'
          : kindOfEntity(named?.entity ?? entity)
        : amount
          ? 'quantity'
          : noun
            ? !joined && isSomebody(noun, words)
              ? 'person'
              : isTownOf(slot, noun, words)
                ? 'place'
                : 'thing'
            : 'other',
    text,
    opener: slot.preposition === '' && day ? day.preposition : slot.preposition,
    span: { start: unit.start + (first?.start ?? 0), end: unit.start + (last?.end ?? 0) },
    isFronted: false,
    isPlural: (noun?.isPlural ?? false) || (joined && noun !== null),
    noun: noun && !noun.date ? (words[noun.head]?.lower ?? '') : '',
    isName:
      (named !== null && isWholeName(slot, noun, named, words, joined)) ||
      (entity !== null && slot.noun?.to === slot.to),
    name: named?.entity.name ?? entity?.name ?? '',
    sort: (named?.entity ?? entity)?.sort,
    about: [...inside.map((place) => place.entity.id), ...(entity ? [entity.id] : [])],
    isDangling: isDangling || (noun?.date?.isRelative === true && day === null) || isLater(slot, words),
    date: noun?.date?.value ?? null,
    dateText: day?.words ?? noun?.date?.text ?? '',
    ...amount,
    quantity: amount?.quantity ?? null,
    quantityText: amount?.quantityText ?? '',
    counted: amount?.counted ?? '',
    members: membersOf(slot, scope),
  };
}

/** "a year later", "the next morning": a time counted from another sentence. */
function isLater(slot: Slot, words: readonly Word[]): boolean {
  if (slot.noun?.date || (slot.role !== 'adverb' && slot.role !== 'phrase')) return false;
  if (!slot.chunks.some((chunk) => chunk.kind === 'np')) return false;
  const own = words.slice(slot.from, slot.to);
  return (
    own.some(({ lower }) => TIME_NOUN.test(lower)) &&
    (own.some(({ lower }) => /^(?:later|earlier|afterwards|next|following|previous|same)$/.test(lower)) ||
      (slot.role === 'adverb' && own.some(({ lower }) => lower === 'before')))
  );
}

/** "a young engineer named Ann Lee": what has a role is somebody, and no "it" stands for it. */
const isSomebody = (noun: NounPhrase, words: readonly Word[]): boolean =>
  !noun.isPronoun && !noun.isPlural && words[noun.head]?.pos === 'NOUN' && isRoleNoun(words[noun.head]?.text ?? '');

/** "in the mill town of Alder": the name behind "of" is that of the town. */
const isTownOf = ({ chunks, to }: Slot, noun: NounPhrase, words: readonly Word[]): boolean => {
  const behind = words[noun.head + 1]?.lower === 'of' ? words[noun.head + 2] : undefined;
  return (
    behind?.pos === 'PROPN' &&
    noun.to === to &&
    chunks.every(({ kind }) => kind === 'prep' || kind === 'np') &&
    /^(?:city|town|village|community|suburb|district|neighbou?rhood|borough|county|parish|province|hamlet|port|settlement|island|region|commune|municipality|coast|shores?|banks?|outskirts)$/.test(
      words[noun.head]?.lower ?? '',
    )
  );
};

/** "On 24 September" will be any September one day: a day gets the year that the text means. */
function withYear(text: string, date: DateMention | null): string {
  const { value } = date ?? {};
  if (!date || !value || date.hasYear || date.isRelative || value.precision !== 'day') return text;
  const year = value.start.slice(0, 4);
  return text.replace(
    date.text,
    /\d(?:st|nd|rd|th)?$/.test(date.text) ? `${date.text}, ${year}` : `${date.text} ${year}`,
  );
}

/** "coal, salt and wool": what commas and "and" separate, each with what describes it. */
function membersOf(slot: Slot, scope: Scope): string[] {
  const groups: Chunk[][] = [[]];
  for (const chunk of slot.chunks) {
    if (chunk.kind === 'comma' || chunk.kind === 'and') groups.push([]);
    else groups.at(-1)?.push(chunk);
  }
  const members = groups.filter((group) => group.some(({ kind }) => kind === 'np'));
  // "strength and direction for every month and for every coast" is no list of three.
  if (members.length < 3 || members.slice(1).some(([first]) => first?.kind === 'prep')) return [];
  if (isCountedAhead(members, scope.reading)) return [];
  return members.map((chunks, index) => {
    const { text } = render(
      { ...slot, chunks, noun: null, from: chunks[0]?.from ?? slot.from, to: chunks.at(-1)?.to ?? slot.to },
      () => scope,
    );
    return index === 0 && slot.preposition !== '' && text.toLowerCase().startsWith(`${slot.preposition} `)
      ? text.slice(slot.preposition.length + 1)
      : text;
  });
}

/** "two sons, Emil and Johan", "the eldest of three brothers, ...": the first says how many there are, the others who they are. */
const isCountedAhead = ([first = [], ...others]: readonly (readonly Chunk[])[], reading: UnitReading): boolean => {
  const [start, end] = [
    reading.words[first[0]?.from ?? 0]?.start ?? 0,
    reading.words[(first.at(-1)?.to ?? 1) - 1]?.end ?? 0,
  ];
  const isSo = (amount: number): boolean => amount === others.length || amount === others.length + 1;
  return (
    reading.quantities.some((amount) => start <= amount.start && amount.end <= end && isSo(amount.low)) &&
    others.every((chunks) => chunks.every((chunk) => chunk.kind !== 'np' || chunk.isName))
  );
};

/** A name, perhaps with an article or a role before it, and nothing behind it. */
function isWholeName(
  slot: Slot,
  noun: NounPhrase | null,
  named: NamePlace,
  words: readonly Word[],
  joined: boolean,
): boolean {
  if (!noun || joined) return false;
  // "the museum in Leeds": a place behind the name only says where it is.
  const behind = slot.chunks.slice(slot.chunks.indexOf(noun) + 1);
  if (
    behind.length > 0 &&
    !(behind.length === 2 && behind[0]?.kind === 'prep' && behind[1]?.kind === 'np' && behind[1].isName)
  )
    return false;
  if (named.to !== noun.to) return false;
  return words
    .slice(noun.from, named.from)
    .every(
      ({ pos, text }) =>
        pos === 'DET' || pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ' || isDemonym(text) || pos === 'PART',
    );
}

function amountOf(
  slot: Slot,
  { words, unit }: UnitReading,
): { quantity: Quantity; quantityText: string; counted: string } | null {
  const noun = slot.noun;
  const mention = noun?.quantity;
  if (!noun || !mention || /^(?:every|each|another)$/.test(words[noun.from]?.lower ?? '')) return null;
  if (mention.low === 1 && mention.high === 1 && /one/i.test(mention.text)) return null;
  // "a sixteen-year-old" is somebody.
  if (unit.text[mention.end] === '-') return null;
  const at = words.findIndex(({ start }) => start >= mention.end);
  // "the 5000 yen note", "a 30 metre tower": which note it is, not how many.
  if (
    /^(?:yen|dollar|pound|euro|franc|cent|met(?:er|re)|foot|inch|mile|kilomet(?:er|re)|year|month|week|day|hour|minute|ton|tonne|volt|watt|seat|page)$/.test(
      words[at]?.lower ?? '',
    ) &&
    words[at + 1]?.pos === 'NOUN' &&
    at + 1 < noun.to &&
    !noun.isPlural
  )
    return null;
  const joined = slot.chunks[slot.chunks.indexOf(noun) + 1];
  // "34 minutes longer"
  const to = joined?.kind === 'adverb' || joined?.kind === 'adjective' ? joined.to : noun.to;
  const behind = at < 0 || at >= to ? '' : unit.text.slice(words[at]?.start ?? 0, words[to - 1]?.end ?? 0);
  const counted = behind.replace(/\s+/g, ' ').trim();
  const unitText =
    mention.unit !== ''
      ? mention.unit
      : (words
          .slice(at, noun.to)
          .find(({ pos }, index) => pos === 'NOUN' && !(words[at]?.lower === 'of' && isOwner(words[at + index + 1])))
          ?.text ?? '');
  return {
    quantity: { low: mention.low, high: mention.high, bound: mention.bound, unit: unitText, measures: counted },
    quantityText: mention.text.replace(/^(?:all|just|only)(?: of)?(?: the)? /i, ''),
    counted,
  };
}

/** "four of the town’s mills": it is the mills that are counted. */
const isOwner = (next: Word | undefined): boolean => next?.pos === 'PART' && /^['’]/.test(next.lower);

export function kindOfEntity(entity: FoundEntity | null): Part['kind'] {
  if (!entity) return 'thing';
  if (entity.isSite) return 'site';
  return entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'organisation' ? entity.kind : 'thing';
}

/** A phrase without its preposition. */
export const bare = (part: Part): Part => ({
  ...part,
  text:
    part.opener !== '' && part.text.toLowerCase().startsWith(`${part.opener} `)
      ? part.text.slice(part.opener.length + 1)
      : part.text,
  opener: '',
});
