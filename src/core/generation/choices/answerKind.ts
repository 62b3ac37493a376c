// What kind of thing an answer names.
import type { Entity, EntityKind, Knowledge } from '../../knowledge/model';
import { wordsOf } from '../words';

/** Null for an answer that is no name of the article. */
export const kindOfAnswer = (answer: string, { entities }: Knowledge): EntityKind | null =>
  entities.find((entity) => isSameEntity(entity, answer))?.kind ?? null;

export const isSameEntity = ({ name, aliases }: Entity, answer: string): boolean =>
  [name, ...aliases].some((known) => isSameText(known, answer));

/** But for case, marks and a leading "the". */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (text: string): string => wordsOf(text).join(' ').replace(/^the /, '');
