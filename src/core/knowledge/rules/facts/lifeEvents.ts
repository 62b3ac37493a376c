// "until her death in 1904", "his marriage in 1861 to Eva Berg", "the birth of Tom Lee on 4 May 1841": births, deaths and marriages told by a
// noun, of somebody the text names.
import type { Document } from '../../../source/document';
import type { Fact } from '../../model';
import type { Told } from '../arguments/passage';
import type { DateMention } from '../dates/readDates';
import type { FoundEntity } from '../entities/findEntities';
import { isRank, isTitle } from '../entities/kindsOfNames';
import { wordsText } from '../entities/nameMentions';
import type { NamePlace } from '../entities/namePlace';
import type { Word } from '../grammar/word';
import { possessive, render } from '../propositions/wording';
import { asking } from './asking';

const EVENTS = { birth: 'was born', death: 'died', marriage: 'married' } as const;
type Event = keyof typeof EVENTS;
const isEvent = (lower: string): lower is Event => Object.hasOwn(EVENTS, lower);

/** Words that take back what the noun says. */
const DOUBTS = /^(?:alleged|apparent|supposed|reported|presumed|near|planned|intended|proposed|possible|likely|own)$/;

export function lifeEvents(told: Told, names: readonly NamePlace[], document: Document): Fact[] {
  const { reading } = told;
  const { words, unit } = reading;
  if (unit.isQuoted) return [];
  return words.flatMap((word, at): Fact[] => {
    if (word.pos !== 'NOUN' || !isEvent(word.lower) || DOUBTS.test(words[at - 1]?.lower ?? '')) return [];
    const owner = ownerOf(at, told, names);
    if (owner === null) return [];
    const found = word.lower === 'marriage' ? married(owner.to, told, names) : onDay(owner.to, told);
    if (found === null || found.spouse === owner.entity) return [];
    const { spouse, date } = found;
    const { id } = owner.entity;
    const { name } = owner;
    const isDay = date.value?.precision === 'day';
    const when = date.value?.precision === 'year' ? 'In which year' : 'When';
    const done = `${name} ${EVENTS[word.lower]}${spouse ? ` ${spouse.name}` : ''}`;
    const question =
      word.lower === 'birth'
        ? `${when} was ${name} born?`
        : `${when} did ${name} ${word.lower === 'death' ? 'die' : `marry ${spouse?.name ?? ''}`}?`;
    return [
      {
        ...asking(
          {
            rule: 'life-event',
            because: `“${word.text}” with ${date.text} says when`,
            type: 'date',
            importance: 3,
            question,
            answer: date.text,
            statement: `${done} ${isDay ? 'on' : 'in'} ${date.text}.`,
            about: [id, ...(spouse ? [spouse.id] : [])],
          },
          reading,
          document,
        ),
        date: date.value,
      },
    ];
  });
}

/** Whose it is, and behind the words that say so: the owner stands before the noun or behind "of". */
function ownerOf(
  at: number,
  { reading, scopeAt }: Told,
  names: readonly NamePlace[],
): { entity: FoundEntity; name: string; to: number } | null {
  const { words } = reading;
  const of = words[at + 1]?.lower === 'of' ? names.find(({ from }) => from >= at + 2 && from <= at + 4) : undefined;
  if (of) {
    const isWhole = words.slice(at + 2, of.from).every(({ pos }) => pos === 'PROPN');
    return isWhole && of.entity.kind === 'person' && !/^(?:PART|CCONJ)$/.test(words[of.to]?.pos ?? '')
      ? { entity: of.entity, name: calledAt(of, reading), to: of.to }
      : null;
  }
  const mark = words[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
  const owner = words[mark];
  if (owner?.pos === 'PART') {
    const own = names.find(({ to }) => to === mark);
    const isPair = own && words[own.from - 1]?.pos === 'CCONJ';
    return own?.entity.kind === 'person' && !isPair
      ? { entity: own.entity, name: calledAt(own, reading), to: at + 1 }
      : null;
  }
  if (!/^(?:his|her)$/.test(owner?.lower ?? '')) return null;
  const chunks = [{ kind: 'other' as const, from: mark, to: mark + 1 }];
  const slot = { role: 'adverb' as const, preposition: '', noun: null, chunks, from: mark, to: mark + 1 };
  const { text, isDangling } = render(slot, scopeAt);
  const { own } = scopeAt(mark);
  const entity = own?.entity?.kind === 'person' ? own.entity : null;
  const isSelf = /^(?:his|her)$/i.test(text) && entity !== null;
  if (isDangling && !isSelf) return null;
  const meant = isSelf
    ? entity
    : (names.map((place) => place.entity).find(isOwner(text)) ?? (entity && isOwner(text)(entity) ? entity : null));
  return meant ? { entity: meant, name: meant.name, to: at + 1 } : null;
}

/** "Queen Eva" and "Princess Eva" are called by one name: the rank before it tells them apart. */
function calledAt({ entity, from, to }: NamePlace, { unit, words }: Told['reading']): string {
  const rank = words[from - 1];
  return rank?.pos === 'PROPN' && isRank(rank.text) && !isTitle(rank.text)
    ? wordsText(unit.text, words, from - 1, to)
    : entity.name;
}

const isOwner =
  (text: string) =>
  ({ name }: FoundEntity): boolean =>
    text === possessive(name);

/** "in 1904", "on 4 May 1904", right behind. */
function dateAt(at: number, { reading: { words, dates } }: Told): { date: DateMention; to: number } | null {
  if (!/^(?:in|on)$/.test(words[at]?.lower ?? '')) return null;
  const start = words[at + 1]?.start;
  const date = dates.find((mention) => mention.start === start);
  if (!date?.value || !date.hasYear || date.isRelative || date.value.end !== null) return null;
  const to = words.findIndex((word: Word) => word.start >= date.end);
  return { date, to: to < 0 ? words.length : to };
}

const onDay = (at: number, told: Told): { date: DateMention; spouse: FoundEntity | null } | null => {
  const found = dateAt(at, told);
  return found && { date: found.date, spouse: null };
};

/** "to Eva Berg in 1861", "in 1861 to Eva Berg" */
function married(
  at: number,
  told: Told,
  names: readonly NamePlace[],
): { date: DateMention; spouse: FoundEntity | null } | null {
  const { words } = told.reading;
  const first = dateAt(at, told);
  const to = first?.to ?? at;
  const spouse = words[to]?.lower === 'to' ? names.find(({ from }) => from > to && from <= to + 3) : undefined;
  if (spouse?.entity.kind !== 'person') return null;
  const date = first?.date ?? dateAt(spouse.to, told)?.date;
  return date ? { date, spouse: spouse.entity } : null;
}

/** Of each event of somebody the first, and none that a clause tells: of two answers one would be wrong. */
export function eventsToldOnce(facts: readonly Fact[]): Fact[] {
  const LEMMA: Record<string, string> = { born: 'bear', die: 'die', marry: 'marry' };
  const lemmaOf = ({ asks }: Fact): string =>
    LEMMA[/(?<!\p{L})(born|die|marry)(?!\p{L})/u.exec(asks?.question ?? '')?.[1] ?? ''] ?? '';
  const isTold = (fact: Fact): boolean =>
    facts.some(
      (other) =>
        other.type === 'date' &&
        other.found?.proposition?.verb.lemma === lemmaOf(fact) &&
        other.found.proposition.subject.about[0] === fact.about[0],
    );
  const asked = new Set<string>();
  return facts.filter((fact) => {
    if (fact.found?.rule !== 'life-event') return true;
    const key = fact.asks?.question.replace(/^(?:When|In which year) (?:did|was) /, '') ?? '';
    if (asked.has(key) || isTold(fact)) return false;
    asked.add(key);
    return true;
  });
}
