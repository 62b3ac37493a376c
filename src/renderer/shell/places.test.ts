import { describe, expect, it } from 'vitest';
import type { CardId, DocumentId } from '../../core/base/ids';
import { hashOfPlace, lookedUpFrom, type Place, placeAtStart, placeOfHash } from './places';

const documentId = '0f8fad5b-d9cb-469f-a165-70867728950e' as DocumentId;
const cardId = '7c9e6679-7425-40de-944b-e07fc1f90ae7' as CardId;

const PLACES: readonly Place[] = [
  { name: 'today' },
  { name: 'study' },
  { name: 'inbox' },
  { name: 'import' },
  { name: 'study', minutes: 5 },
  { name: 'study', scope: { kind: 'article', documentId } },
  { name: 'study', scope: { kind: 'misses', quizId: cardId } },
  { name: 'article', documentId, cardId: null },
  { name: 'article', documentId, cardId },
  { name: 'memory', documentId: null },
  { name: 'memory', documentId },
  { name: 'settings', setting: null },
  { name: 'settings', setting: 'minutesPerDay' },
];

describe('places', () => {
  it.each(PLACES)('are found again by their address: %j', (place) => {
    expect(placeOfHash(hashOfPlace(place))).toEqual(place);
  });

  it.each(['', '#', '#nowhere', '#settings/a/b', '#article', '#article/.x', '#settings/<b>', 'settings'])(
    '%j is Today',
    (hash) => {
      expect(placeOfHash(hash)).toEqual({ name: 'today' });
    },
  );

  it('words that are looked up lead back to the card or to the draft, an article by itself to neither', () => {
    const words: Place = { name: 'article', documentId, cardId };
    expect(lookedUpFrom(words, { name: 'study', minutes: 5 })).toBe('study');
    expect(lookedUpFrom(words, { name: 'inbox' })).toBe('inbox');
    for (const before of [{ name: 'today' }, { name: 'sheet', quizId: 'a' }, null] as const) {
      expect(lookedUpFrom(words, before)).toBeNull();
    }
    expect(lookedUpFrom({ ...words, cardId: null }, { name: 'inbox' })).toBeNull();
    expect(lookedUpFrom({ name: 'memory', documentId }, { name: 'inbox' })).toBeNull();
  });

  it('a page opens where it was left, but begins no session by itself', () => {
    expect(placeAtStart('#settings')).toEqual({ name: 'settings', setting: null });
    expect(placeAtStart('#study')).toEqual({ name: 'today' });
  });
});
