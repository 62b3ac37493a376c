// Where a person can be, and how the address says it: `#settings/minutesPerDay`. A new place is named here, drawn in
// PlaceShown.tsx, and kept over a restart because it stands in the address.

import type { CardId, DocumentId } from '../../core/base/ids';
import type { StudyScope } from '../../shared/contract/scope';

export type Place =
  | { readonly name: 'today' }
  | { readonly name: 'inbox' }
  | { readonly name: 'import' }
  /** `minutes` is after how many stopping is offered, `scope` whose cards alone are asked. */
  | { readonly name: 'study'; readonly minutes?: number; readonly scope?: StudyScope }
  /** `cardId` is the card whose words are looked for. */
  | { readonly name: 'article'; readonly documentId: DocumentId; readonly cardId: CardId | null }
  /** Setting up a quiz, on one article or on all. */
  | { readonly name: 'quiz'; readonly documentId: DocumentId | null }
  | { readonly name: 'quizzing' }
  | { readonly name: 'sheet'; readonly quizId: string }
  /** The key figures of an article. */
  | { readonly name: 'figures'; readonly documentId: DocumentId }
  /** `documentId`: the figures of one article alone. */
  | { readonly name: 'memory'; readonly documentId: DocumentId | null }
  /** `setting` is the one to show at once, by its id. */
  | { readonly name: 'settings'; readonly setting: string | null };

export const TODAY: Place = { name: 'today' };

/** What follows the name of a place: an id. */
const HASH = /^#([a-z]+)(?:\/([\w.-]+))?$/;

const MINUTES = /^\d{1,3}$/;

/** Between the ids of an article and of its card. */
const BETWEEN = '.';

/** Before the id of a quiz whose misses are studied. */
const MISSES = `misses${BETWEEN}`;

const scopeOfId = (id: string): StudyScope =>
  id.startsWith(MISSES)
    ? { kind: 'misses', quizId: id.slice(MISSES.length) }
    : { kind: 'article', documentId: id as DocumentId };

function idOfScope(scope: StudyScope): string {
  switch (scope.kind) {
    case 'all':
      return '';
    case 'article':
      return scope.documentId;
    case 'misses':
      return `${MISSES}${scope.quizId}`;
  }
}

/** The place an address names; Today for one that names none. */
export function placeOfHash(hash: string): Place {
  const [, name, id] = HASH.exec(hash) ?? [];
  switch (name) {
    case 'inbox':
    case 'import':
      return { name };
    case 'study':
      if (id === undefined) return { name };
      return MINUTES.test(id) ? { name, minutes: Number(id) } : { name, scope: scopeOfId(id) };
    case 'quizzing':
      return { name };
    case 'quiz':
      return { name, documentId: (id as DocumentId | undefined) ?? null };
    case 'sheet':
      return id === undefined ? TODAY : { name, quizId: id };
    case 'figures':
      return id === undefined ? TODAY : { name, documentId: id as DocumentId };
    case 'article': {
      const [documentId, cardId] = (id ?? '').split(BETWEEN);
      if (!documentId) return TODAY;
      return { name, documentId: documentId as DocumentId, cardId: (cardId as CardId | undefined) ?? null };
    }
    case 'memory':
      return { name, documentId: (id as DocumentId | undefined) ?? null };
    case 'settings':
      return { name, setting: id ?? null };
    default:
      return TODAY;
  }
}

export function hashOfPlace(place: Place): string {
  switch (place.name) {
    case 'today':
      return '#today';
    case 'inbox':
    case 'import':
      return `#${place.name}`;
    case 'study':
      return ['#study', place.minutes ?? (place.scope && idOfScope(place.scope))].filter(Boolean).join('/');
    case 'quizzing':
      return `#${place.name}`;
    case 'quiz':
      return place.documentId === null ? '#quiz' : `#quiz/${place.documentId}`;
    case 'sheet':
      return `#sheet/${place.quizId}`;
    case 'figures':
      return `#figures/${place.documentId}`;
    case 'article':
      return `#article/${[place.documentId, place.cardId].filter(Boolean).join(BETWEEN)}`;
    case 'memory':
      return place.documentId === null ? '#memory' : `#memory/${place.documentId}`;
    case 'settings':
      return place.setting === null ? '#settings' : `#settings/${place.setting}`;
  }
}

/** Screens on which only the task is seen. */
export const standsAlone = ({ name }: Place): boolean => name === 'study' || name === 'quizzing' || name === 'sheet';

/**
 * Where whoever looks up the words of a card goes back to: the card on the table, or the draft in the Inbox. Null for an
 * article opened for its own sake.
 */
export const lookedUpFrom = (place: Place, before: Place | null): 'study' | 'inbox' | null =>
  place.name === 'article' && place.cardId !== null && (before?.name === 'study' || before?.name === 'inbox')
    ? before.name
    : null;

/**
 * The place a page opens at. A session or quiz is begun by the person: after a start or a crash Today, or the set-up of a
 * quiz, offers to go on with it.
 */
export function placeAtStart(hash: string): Place {
  const place = placeOfHash(hash);
  if (place.name === 'study') return TODAY;
  return place.name === 'quizzing' ? { name: 'quiz', documentId: null } : place;
}
