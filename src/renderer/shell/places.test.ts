import { describe, expect, it } from 'vitest';
import { hashOfPlace, type Place, placeAtStart, placeOfHash } from './places';

const PLACES: readonly Place[] = [
  { name: 'today' },
  { name: 'study' },
  { name: 'settings', setting: null },
  { name: 'settings', setting: 'minutesPerDay' },
];

describe('places', () => {
  it.each(PLACES)('are found again by their address: %j', (place) => {
    expect(placeOfHash(hashOfPlace(place))).toEqual(place);
  });

  it.each(['', '#', '#nowhere', '#settings/a/b', '#settings/<b>', 'settings'])('%j is Today', (hash) => {
    expect(placeOfHash(hash)).toEqual({ name: 'today' });
  });

  it('a page opens where it was left, but begins no session by itself', () => {
    expect(placeAtStart('#settings')).toEqual({ name: 'settings', setting: null });
    expect(placeAtStart('#study')).toEqual({ name: 'today' });
  });
});
