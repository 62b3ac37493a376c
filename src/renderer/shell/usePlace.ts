// The place in the address, and the ways to another one. The browser's own history is the history of places.
import { useEffect, useState } from 'react';
import { hashOfPlace, type Place, placeAtStart, placeOfHash } from './places';

export interface Places {
  readonly place: Place;
  /** Counts visits: the same place asked for again is a new visit. */
  readonly visit: number;
  readonly go: (place: Place) => void;
  /** Goes to a place in such a way that Back does not lead here again. */
  readonly leaveTo: (place: Place) => void;
  /** The place Back leads to; null where there is none. */
  readonly before: Place | null;
  /** Undefined where there is nothing to go back to. */
  readonly back: (() => void) | undefined;
  readonly forward: (() => void) | undefined;
}

export function usePlace(): Places {
  const [{ place, visit }, setShown] = useState(() => ({ place: placeAtStart(location.hash), visit: 0 }));
  const show = (next: Place) => setShown((shown) => ({ place: next, visit: shown.visit + 1 }));

  useEffect(() => {
    history.replaceState(null, '', hashOfPlace(placeAtStart(location.hash)));
    const moved = () => show(placeOfHash(location.hash));
    // Also said of links to a place.
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);

  const go = (next: Place) => {
    if (hashOfPlace(next) !== location.hash) history.pushState(null, '', hashOfPlace(next));
    show(next);
  };
  const leaveTo = (next: Place) => {
    if (hashBefore() === hashOfPlace(next)) {
      history.back();
      return;
    }
    history.replaceState(null, '', hashOfPlace(next));
    show(next);
  };
  return {
    place,
    visit,
    go,
    leaveTo,
    before: placeBefore(),
    back: navigation.canGoBack ? () => history.back() : undefined,
    forward: navigation.canGoForward ? () => history.forward() : undefined,
  };
}

/** The place one step back; null where there is none. */
const placeBefore = (): Place | null => {
  const hash = hashBefore();
  return hash === null ? null : placeOfHash(hash);
};

/** The hash of the page's address one step back; null where there is none. */
function hashBefore(): string | null {
  const at = navigation.currentEntry?.index ?? 0;
  const url = navigation.entries()[at - 1]?.url;
  return url ? new URL(url).hash : null;
}
