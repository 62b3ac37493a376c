// What an article is about, told by its words: those it comes back to, and those of its title that the text takes up.
import type { Fact, Knowledge } from '../../knowledge/model';
import { type Document, textOf } from '../../source/document';
import type { Proposal } from '../proposal';
import { stemsOf } from '../words';

export interface Subject {
  readonly knowledge: Knowledge;
  /** Stems of the words the article turns on. */
  readonly centre: ReadonlySet<string>;
}

/** Paragraphs a word has to stand in: this share of them, and at least so many; fewer where the title has it too. */
const SHARE = 0.2;
const FEWEST = 3;
const FEWEST_IN_TITLE = 2;

export function centreOf(document: Document): ReadonlySet<string> {
  const paragraphs = document.blocks.filter(({ kind }) => kind === 'paragraph');
  const spread = new Map<string, number>();
  for (const block of paragraphs)
    for (const stem of new Set(stemsOf(textOf(document, block)))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const title = new Set(stemsOf(document.title));
  const needed = Math.max(FEWEST, Math.ceil(paragraphs.length * SHARE));
  const centre = [...spread].flatMap(([stem, count]) =>
    count >= needed || (count >= FEWEST_IN_TITLE && title.has(stem)) ? [stem] : [],
  );
  return new Set(centre);
}

const factsById = new WeakMap<Knowledge, ReadonlyMap<string, Fact>>();

/** The fact a card asks for first of all; null for one that asks for none. */
export function factOf({ from: [id = ''] }: Pick<Proposal, 'from'>, { knowledge }: Subject): Fact | null {
  const facts = factsById.get(knowledge) ?? new Map(knowledge.facts.map((fact) => [fact.id, fact]));
  factsById.set(knowledge, facts);
  return facts.get(id) ?? null;
}

/** A card that asks for a term or for what it means: all of its meaning stands on it. */
export const isOfTerm = ({ rule }: Pick<Proposal, 'rule'>): boolean =>
  /^(?:definition(?:-beside)?|lead|what-it-is-called)$/.test(rule);

/** A card that asks what a kind of thing does: it holds all its sentence says of that. */
export const isOfDoing = ({ rule }: Pick<Proposal, 'rule'>): boolean =>
  /^(?:what-a-term-does|what-a-view-holds|how-it-is-defined|contrast)$/.test(rule);
