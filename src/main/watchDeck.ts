// Notices what changed without the window having done it: the command line wrote to the same deck, or a study day began.
import { succeed } from '../core/base/result';
import { type StudyDay, studyDayOf } from '../core/base/time';
import type { ChangeKind } from '../shared/contract/index';
import { now } from './clock';
import type { DeckHost } from './deckHost';
import { currentPreset } from './store/presets';
import { dataVersion } from './store/open';

/** Half the promise of two seconds. */
const LOOK_EVERY_MILLIS = 1_000;

interface Seen {
  readonly version: number;
  readonly day: StudyDay;
}

/** Calls `onChange` within two seconds of such a change, for as long as the app runs. */
export function watchDeck(host: DeckHost, onChange: (kinds: readonly ChangeKind[]) => void): void {
  let seen = look(host);
  setInterval(() => {
    const current = look(host);
    const kinds: ChangeKind[] = [];
    if (seen && current && seen.version !== current.version) kinds.push('documents', 'cards', 'reviews', 'settings');
    if (seen && current && seen.day !== current.day) kinds.push('clock');
    seen = current;
    if (kinds.length > 0) onChange(kinds);
  }, LOOK_EVERY_MILLIS);
}

function look(host: DeckHost): Seen | null {
  const seen = host.use((db) => {
    const day = studyDayOf(now(), currentPreset(db).dayStartHour);
    return succeed({ version: dataVersion(db), day });
  });
  return seen.ok ? seen.value : null;
}
