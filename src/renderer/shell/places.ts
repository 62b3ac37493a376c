// Where a person can be, and how the address says it: `#settings/minutesPerDay`. A new place is named here, drawn in
// PlaceShown.tsx, and kept over a restart because it stands in the address.

export type Place =
  | { readonly name: 'today' }
  | { readonly name: 'study' }
  /** `setting` is the one to show at once, by its id. */
  | { readonly name: 'settings'; readonly setting: string | null };

export const TODAY: Place = { name: 'today' };

/** What follows the name of a place: an id. */
const HASH = /^#([a-z]+)(?:\/([\w.-]+))?$/;

/** The place an address names; Today for one that names none. */
export function placeOfHash(hash: string): Place {
  const [, name, id] = HASH.exec(hash) ?? [];
  switch (name) {
    case 'study':
      return { name };
    case 'settings':
      return { name, setting: id ?? null };
    default:
      return TODAY;
  }
}

export function hashOfPlace(place: Place): string {
  switch (place.name) {
    case 'today':
    case 'study':
      return `#${place.name}`;
    case 'settings':
      return place.setting === null ? '#settings' : `#settings/${place.setting}`;
  }
}

/** The place a page opens at. A session is begun by the person: after a start or a crash Today offers to go on with it. */
export function placeAtStart(hash: string): Place {
  const place = placeOfHash(hash);
  return place.name === 'study' ? TODAY : place;
}
