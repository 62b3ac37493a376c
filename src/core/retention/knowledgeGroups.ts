// Which people and arguments of an article a card speaks of, and how much its facts matter.
import type { Argument, Importance, Knowledge } from '../knowledge/model';

export interface NamedPart {
  readonly id: string;
  readonly name: string;
}

/** An argument with the facts it joins: it is known only when every one of them is recalled. */
export interface ArgumentLinks {
  readonly id: string;
  readonly conclusion: string;
  readonly links: readonly string[];
}

export interface KnowledgeGroups {
  readonly people: readonly NamedPart[];
  readonly arguments: readonly ArgumentLinks[];
  /** The people a card speaks of, by the knowledge items it was made from. */
  readonly peopleOf: (madeFrom: readonly string[]) => readonly NamedPart[];
  /** The weightiest of its items; 2 where nothing is known of them. */
  readonly importanceOf: (madeFrom: readonly string[]) => Importance;
}

const USUAL: Importance = 2;

export function groupsOf({ entities, facts, arguments: reasoning }: Knowledge): KnowledgeGroups {
  const people = new Map(entities.filter(({ kind }) => kind === 'person').map((person) => [person.id, person]));
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const importance = new Map<string, Importance>([
    ...entities.map(({ id, importance: weight }) => [id, weight] as const),
    ...facts.map(({ id, importance: weight }) => [id, weight] as const),
  ]);
  return {
    people: [...people.values()].map(({ id, name }) => ({ id, name })),
    arguments: reasoning.map((argument) => ({
      id: argument.id,
      // In the words cards ask it by; else as the fact that it is, or as it stands.
      conclusion: argument.claim ?? factsById.get(argument.conclusion)?.statement ?? argument.conclusion,
      links: linksOf(argument),
    })),
    peopleOf: (madeFrom) => {
      const found = new Map<string, NamedPart>();
      const add = (id: string) => {
        const person = people.get(id);
        if (person) found.set(id, { id, name: person.name });
      };
      for (const id of madeFrom) {
        add(id);
        const fact = factsById.get(id);
        for (const other of fact ? [...fact.about, ...(fact.holder === null ? [] : [fact.holder])] : []) add(other);
      }
      return [...found.values()];
    },
    importanceOf: (madeFrom) => {
      const known = madeFrom.map((id) => importance.get(id)).filter((weight) => weight !== undefined);
      return known.length === 0 ? USUAL : (Math.max(...known) as Importance);
    },
  };
}

const linksOf = ({ premises, counters }: Argument): string[] => [
  ...new Set([...premises, ...counters].map(({ fact }) => fact)),
];
