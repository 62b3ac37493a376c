// Notices what changed without the window having done it: the command line wrote to the same deck, a study day began, the
// clock or the zone was set, the computer slept.
import { succeed } from '../core/base/result';
import { studyDayOf } from '../core/base/time';
import type { ChangeKind } from '../shared/contract/index';
import { now, steadyMillis } from './clock';
import type { DeckHost } from './deckHost';
import { type Seen, whatChanged } from './seen';
import { currentPreset } from './store/presets';
import { dataVersion } from './store/open';

/** Half the promise of two seconds. */
const LOOK_EVERY_MILLIS = 1_000;

export interface Watch {
  /**
   * To be called when the computer wakes: timers stood still in the meantime, in the page too, and what waited for one
   * may be due.
   */
  readonly wake: () => void;
  /** To be called after an act of the window itself: through another connection it looks like another program's. */
  readonly tellOwn: () => void;
}

/** Calls `onChange` within two seconds of such a change, for as long as the app runs. */
export function watchDeck(host: DeckHost, onChange: (kinds: readonly ChangeKind[]) => void): Watch {
  let seen = look(host);
  const lookAgain = (known: readonly ChangeKind[]) => {
    const current = look(host);
    const kinds = new Set([...known, ...whatChanged(seen, current)]);
    // While the deck cannot be read the last look stands, so that nothing is missed.
    seen = current ?? seen;
    if (kinds.size > 0) onChange([...kinds]);
  };
  setInterval(() => lookAgain([]), LOOK_EVERY_MILLIS);
  return {
    wake: () => lookAgain(['clock']),
    tellOwn: () => {
      const current = look(host);
      if (seen && current) seen = { ...seen, version: current.version };
    },
  };
}

function look(host: DeckHost): Seen | null {
  const seen = host.use((db) => {
    const moment = now();
    const day = studyDayOf(moment, currentPreset(db).dayStartHour);
    return succeed({ ...moment, version: dataVersion(db), day, steadyMillis: steadyMillis() });
  });
  return seen.ok ? seen.value : null;
}
