// Changes of settings on their way to main: shown at once, kept on show until main was seen to have them.
import type { Settings } from '../../../core/deck/settings';

interface Pending {
  readonly id: number;
  readonly shown: Partial<Settings>;
  /** Whether main has answered: the next time settings are read, it is in them. */
  readonly isKept: boolean;
}

export interface PendingChanges {
  /** The settings as they were read last. */
  readonly read: Settings;
  /** In the order in which they were made. */
  readonly changes: readonly Pending[];
}

export type PendingAct =
  | { readonly kind: 'sent'; readonly id: number; readonly shown: Partial<Settings> }
  | { readonly kind: 'kept'; readonly id: number }
  | { readonly kind: 'refused'; readonly id: number }
  /** Settings were read anew: what is still on its way may not be in them yet. */
  | { readonly kind: 'read'; readonly read: Settings };

export const nothingPending = (read: Settings): PendingChanges => ({ read, changes: [] });

export function pendingChanges(state: PendingChanges, act: PendingAct): PendingChanges {
  const { read, changes } = state;
  switch (act.kind) {
    case 'sent':
      return { read, changes: [...changes, { id: act.id, shown: act.shown, isKept: false }] };
    case 'kept':
      return {
        read,
        changes: changes.flatMap((change) =>
          change.id !== act.id ? [change] : isIn(read, change.shown) ? [] : [{ ...change, isKept: true }],
        ),
      };
    case 'refused':
      return { read, changes: changes.filter(({ id }) => id !== act.id) };
    case 'read':
      return { read: act.read, changes: changes.filter(({ isKept }) => !isKept) };
  }
}

export const shownSettings = ({ read, changes }: PendingChanges): Settings =>
  changes.reduce((settings, { shown }) => ({ ...settings, ...shown }), read);

const isIn = (settings: Settings, shown: Partial<Settings>): boolean =>
  (Object.keys(shown) as (keyof Settings)[]).every(
    (name) => JSON.stringify(settings[name]) === JSON.stringify(shown[name]),
  );
