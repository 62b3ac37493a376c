// What kind of thing an answer names.
import { remembered } from '../../base/remembered';
import type { Entity, EntityKind, Knowledge } from '../../knowledge/model';
import { wordsOf } from '../words';

/** Null for an answer that is no name of the article. */
export const kindOfAnswer = (answer: string, knowledge: Knowledge): EntityKind | null =>
  entityNamed(answer, knowledge)?.kind ?? null;

const byName = new WeakMap<Knowledge, ReadonlyMap<string, Entity>>();

/** The entity an answer names, by any of its names; the first of several. Null where it names none. */
export function entityNamed(answer: string, knowledge: Knowledge): Entity | null {
  let names = byName.get(knowledge);
  if (!names) {
    const found = new Map<string, Entity>();
    for (const entity of knowledge.entities) {
      if (entity.kind === 'concept') continue;
      for (const name of [entity.name, ...entity.aliases]) if (!found.has(plain(name))) found.set(plain(name), entity);
    }
    byName.set(knowledge, found);
    names = found;
  }
  return names.get(plain(answer)) ?? null;
}

/** But for case, marks and a leading "the". */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = remembered((text) => wordsOf(text).join(' ').replace(/^the /, ''));
