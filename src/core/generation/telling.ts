// How the questions of an article name things: who says so, as of when, how many. One place, so that every form asks in
// the same words.
import type { Entity, Fact, Knowledge } from '../knowledge/model';
import type { Document } from '../source/document';
import type { Evidence } from '../source/evidence';
import { monthAndYear } from './months';
import { type Introductions, introductionsOf } from './phrasing/introductions';

const COUNTS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** The knowledge with what the forms look up in it. */
export interface Telling {
  readonly knowledge: Knowledge;
  /** "June 2019": when what the article says was so; null where nobody knows. */
  readonly month: string | null;
  /** Whose account a brief retells, as a question calls them; null for an article that speaks for itself. */
  readonly author: string | null;
  /** What the text has told of before a place in it. */
  readonly introductions: Introductions;
  /** The item of an id the knowledge itself refers to. */
  readonly fact: (id: string) => Fact;
  /** As a question calls a speaker: the shortest name the article has for them. */
  readonly speaker: (id: string) => string;
}

/** `published` dates the knowledge where it does not say itself when it held; without `document` nothing is looked up in its text. */
export function tellingOf(knowledge: Knowledge, published: string | null, document: Document | null = null): Telling {
  const facts = new Map(knowledge.facts.map((fact) => [fact.id, fact]));
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const known = <Item>(item: Item | undefined, id: string): Item => {
    if (item === undefined) throw new Error(`The knowledge refers to ${id}, which it does not hold.`);
    return item;
  };
  const introductions = introductionsOf(knowledge, document);
  return {
    knowledge,
    month: monthAndYear(knowledge.article.asOf ?? published),
    author: authorOf(knowledge),
    introductions,
    fact: (id) => known(facts.get(id), id),
    speaker: (id) => {
      const entity = known(entities.get(id), id);
      // The first word of a society's name is nobody's to whoever has not read the text.
      return knowledge.source === 'rules' && entity.kind !== 'person'
        ? introductions.called(entity)
        : shortName(entity);
    },
  };
}

function authorOf({ article: { original }, entities }: Knowledge): string | null {
  if (original === null) return null;
  const known = entities.find(({ name, aliases }) => [name, ...aliases].includes(original.author));
  return known ? shortName(known) : original.author;
}

const shortName = ({ name, aliases }: Entity): string =>
  [name, ...aliases].reduce((best, other) => (other.length < best.length ? other : best));

/** `three`, from thirteen on in digits. */
export const countWord = (count: number): string => COUNTS[count] ?? String(count);

/** `third`, counted from 1. */
export const ordinalWord = (place: number): string => ORDINALS[place - 1] ?? `${place}th`;

/** `a, b and c` */
export const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** A fact where it stands in a list; what stands there has a label. */
export function labelOf({ id, label }: Fact): string {
  if (label === null) throw new Error(`The fact ${id} stands in a list and has no label.`);
  return label;
}

/** All evidence of some facts, each stretch once. */
export const evidenceOf = (facts: readonly Pick<Fact, 'evidence'>[]): Evidence[] => {
  const seen = new Set<string>();
  return facts
    .flatMap(({ evidence }) => evidence)
    .filter(({ start, end }) => {
      const place = `${start}-${end}`;
      return !seen.has(place) && seen.add(place);
    });
};

/** Paragraphs of the original, each once, in the order the items name them. */
export const originOf = (items: readonly { readonly originParagraphs: readonly number[] }[]): number[] => [
  ...new Set(items.flatMap(({ originParagraphs }) => originParagraphs)),
];
