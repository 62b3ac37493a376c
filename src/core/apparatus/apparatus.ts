// The apparatus of an article: for each block of its text the notes on it, each tied to the words it is about and to the
// cards that ask for it. Works from whatever there is: knowledge and cards, cards alone, or neither.
import type { CardId } from '../base/ids';
import type { CardType } from '../generation/draft';
import type { Entity, Fact, Knowledge } from '../knowledge/model';
import { type Block, type Document, type Span, textOf } from '../source/document';
import type { Evidence } from '../source/evidence';
import { findQuote } from '../source/findQuote';
import { kindOfCard, kindOfFact, type NoteKind, type Part, partsOf } from './noteKind';
import { tellingSpan } from './tellingSpan';

/** A card, as far as its place in the text matters. */
export interface PlacedCard {
  readonly id: CardId;
  /** Cards of one note ask for one thing. */
  readonly note: number;
  readonly type: CardType;
  readonly back: string;
  /** Ids in the knowledge. */
  readonly from: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface MarginNote {
  /** Unique within the article. */
  readonly id: string;
  readonly kind: NoteKind;
  readonly type: CardType;
  /** The words marked in the text: offsets into the block's text, in order. Never empty. */
  readonly marks: readonly Span[];
  /** The words it stands on, of which the marks are the telling part. */
  readonly evidence: readonly Span[];
  /** Whoever asserts it and what it is about, by name. */
  readonly holder: string | null;
  readonly about: readonly string[];
  /** What part it plays in an argument. */
  readonly part: Part | null;
  /** What a number measures, or what a person is. */
  readonly sense: string | null;
  readonly cards: readonly CardId[];
}

export interface Passage {
  readonly block: Block;
  /** In the order of their words. */
  readonly notes: readonly MarginNote[];
  /** Cards that stand on words of this block, each once. */
  readonly cards: readonly CardId[];
}

export interface Apparatus {
  /** Every block after the leading title, author and date lines. */
  readonly passages: readonly Passage[];
  /** Cards whose words the text does not hold, or that never had any. */
  readonly placeless: readonly CardId[];
  /** Facts with the cards that ask for them, in the order of the knowledge. */
  readonly facts: readonly { readonly id: string; readonly cards: readonly CardId[] }[];
}

/** What a note is about, before it is tied to a block. */
interface Subject extends Omit<MarginNote, 'marks' | 'evidence'> {
  readonly evidence: readonly Evidence[];
  /** What to mark in the evidence, best first. */
  readonly telling: readonly string[];
}

export function apparatusOf(document: Document, knowledge: Knowledge, cards: readonly PlacedCard[]): Apparatus {
  const asking = askedItems(cards);
  const blocks = document.blocks.filter(({ kind }) => kind !== 'metadata');
  const notesOf = new Map<Block, MarginNote[]>();
  for (const subject of subjectsOf(knowledge, cards, asking)) {
    for (const { block, note } of tied(document, blocks, subject)) addTo(notesOf, block, note);
  }
  const cardsOf = new Map<Block, CardId[]>();
  const placeless: CardId[] = [];
  for (const { id, evidence } of cards) {
    const homes = new Set(found(document, evidence).flatMap((place) => blockOf(blocks, place) ?? []));
    for (const block of homes) addTo(cardsOf, block, id);
    if (homes.size === 0) placeless.push(id);
  }
  return {
    passages: blocks.map((block) => ({
      block,
      notes: (notesOf.get(block) ?? []).sort((a, b) => endOf(a) - endOf(b) || startOf(a) - startOf(b)),
      cards: cardsOf.get(block) ?? [],
    })),
    placeless,
    facts: knowledge.facts.map(({ id }) => ({ id, cards: asking.get(id) ?? [] })),
  };
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const startOf = ({ marks }: MarginNote): number => marks[0]?.start ?? 0;
const endOf = ({ marks }: MarginNote): number => marks[0]?.end ?? 0;

/** The block that holds a stretch of the text whole; blocks stand one behind the other. */
function blockOf(blocks: readonly Block[], { start, end }: Span): Block | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && end <= block.end ? block : undefined;
}

/** By id in the knowledge, the cards that ask for it. */
type Asking = ReadonlyMap<string, readonly CardId[]>;

function askedItems(cards: readonly PlacedCard[]): Asking {
  const asking = new Map<string, CardId[]>();
  for (const { id, from } of cards) for (const item of new Set(from)) addTo(asking, item, id);
  return asking;
}

function subjectsOf(knowledge: Knowledge, cards: readonly PlacedCard[], asking: Asking): Subject[] {
  const { entities, facts } = knowledge;
  const parts = partsOf(knowledge.arguments);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const shortOf = new Map(entities.map((entity) => [entity.id, shortNameOf(entity)]));
  const presented = new Map<string, Entity>();
  for (const entity of entities) {
    const fact = facts.find(
      ({ type, about, evidence }) =>
        type === 'person-role' && about.includes(entity.id) && meet(evidence, entity.evidence),
    );
    if (fact && !presented.has(fact.id)) presented.set(fact.id, entity);
  }
  const told = new Set([...presented.values()].map(({ id }) => id));
  const known = new Set([...facts, ...entities].map(({ id }) => id));
  return [
    ...entities.filter(({ id }) => !told.has(id)).flatMap((entity) => ofEntity(entity, asking)),
    ...facts.map((fact) =>
      ofFact(fact, { part: parts.get(fact.id) ?? null, person: presented.get(fact.id), nameOf, shortOf, asking }),
    ),
    ...ofCards(cards.filter(({ from }) => !from.some((id) => known.has(id)))),
  ];
}

const meet = (some: readonly Evidence[], others: readonly Evidence[]): boolean =>
  some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));

interface Around {
  readonly part: Part | null;
  /** Whom the fact presents, in the words that present them: the two are one note. */
  readonly person: Entity | undefined;
  readonly nameOf: ReadonlyMap<string, string>;
  /** Names as a margin has room for them. */
  readonly shortOf: ReadonlyMap<string, string>;
  readonly asking: Asking;
}

function ofFact(fact: Fact, { part, person, nameOf, shortOf, asking }: Around): Subject {
  const own = asking.get(fact.id) ?? [];
  return {
    id: fact.id,
    kind: kindOfFact(fact.type, part),
    type: fact.type,
    evidence: fact.evidence,
    telling: [
      ...(person ? namesOf(person) : []),
      ...(fact.asks ? [fact.asks.answer, ...fact.asks.accepted] : []),
      ...(fact.gap ? [fact.statement.slice(fact.gap.start, fact.gap.end), ...fact.gap.accepted] : []),
      ...(fact.label ? [fact.label] : []),
    ],
    holder: fact.holder === null ? null : (nameOf.get(fact.holder) ?? fact.holder),
    about: fact.about.filter((id) => id !== fact.holder && id !== person?.id).flatMap((id) => shortOf.get(id) ?? []),
    part,
    sense: fact.quantity?.measures ?? person?.role ?? null,
    cards: person ? [...new Set([...own, ...(asking.get(person.id) ?? [])])] : own,
  };
}

const namesOf = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases];

/** A person by surname, an event by what it is called most shortly; other names for a place may mean something else. */
const shortNameOf = (entity: Entity): string =>
  entity.kind === 'person' || entity.kind === 'event'
    ? namesOf(entity).reduce((short, name) => (name.length < short.length ? name : short))
    : entity.name;

/** People, and whatever else has a card of its own. */
function ofEntity(entity: Entity, asking: Asking): Subject[] {
  const own = asking.get(entity.id) ?? [];
  if (own.length === 0 && entity.kind !== 'person') return [];
  return [
    {
      id: entity.id,
      kind: 'person',
      type: 'person-role',
      evidence: entity.evidence,
      telling: namesOf(entity),
      holder: null,
      about: [],
      part: null,
      sense: entity.role,
      cards: own,
    },
  ];
}

/** Cards that ask for nothing the knowledge holds: a person wrote them, or they ask for a whole argument. */
function ofCards(cards: readonly PlacedCard[]): Subject[] {
  const notes = new Map<number, PlacedCard[]>();
  for (const card of cards) addTo(notes, card.note, card);
  return [...notes.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        id: `card ${first.id}`,
        kind: kindOfCard(first.type),
        type: first.type,
        evidence: first.evidence,
        telling: [first.back],
        holder: null,
        about: [],
        part: null,
        sense: null,
        cards: own.map(({ id }) => id),
      },
    ];
  });
}

/** The subject as a note on each block that holds words of it. */
function tied(
  document: Document,
  blocks: readonly Block[],
  { evidence, telling, ...subject }: Subject,
): { block: Block; note: MarginNote }[] {
  const places = new Map<Block, Evidence[]>();
  for (const place of found(document, evidence)) {
    const block = blockOf(blocks, place);
    if (block) addTo(places, block, place);
  }
  return [...places].map(([block, some]) => {
    const here = some.sort((a, b) => a.start - b.start);
    const within = ({ start, end }: Span): Span => ({ start: start - block.start, end: end - block.start });
    const marks = here.map((place) => {
      const { start, end } = tellingSpan(textOf(document, place), telling);
      return within({ start: place.start + start, end: place.start + end });
    });
    return { block, note: { ...subject, marks, evidence: here.map(within) } };
  });
}

/** Evidence where it stands now. Words that moved are looked for; words that are gone are left out. */
const found = (document: Document, evidence: readonly Evidence[]): Evidence[] =>
  evidence.flatMap((place) => {
    if (place.exact !== '' && textOf(document, place) === place.exact) return [place];
    const search = findQuote(document, place.exact);
    return search.kind === 'found' ? [search.evidence] : [];
  });
