// The settings as they are shown: what main has, with what was just changed here already in it.
import { useReducer, useRef } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/deck/settings';
import { client } from '../../client/client';
import { nothingPending, pendingChanges, shownSettings } from './pendingChanges';

export type ChangeSettings = (changed: Partial<Settings>) => void;

export interface Saved {
  readonly settings: Settings;
  /** Keeps a change at once, as one act. */
  readonly change: ChangeSettings;
  /** Brings settings back to how they came. */
  readonly reset: (...names: readonly (keyof Settings)[]) => void;
}

export function useSavedSettings(kept: Settings, tell: (text: string) => void): Saved {
  const [pending, tellPending] = useReducer(pendingChanges, kept, nothingPending);
  const sent = useRef(0);
  if (pending.read !== kept) tellPending({ kind: 'read', read: kept });
  const send = async (shown: Partial<Settings>, changed: Parameters<(typeof client)['settings/change']>[0]) => {
    const id = (sent.current += 1);
    tellPending({ kind: 'sent', id, shown });
    const answer = await client['settings/change'](changed);
    tellPending({ kind: answer.ok ? 'kept' : 'refused', id });
    if (!answer.ok) tell(answer.problem.message);
  };
  return {
    settings: shownSettings(pending),
    change: (changed) => {
      const { restDays, lightDays, learningSteps, relearningSteps, ...rest } = changed;
      void send(changed, {
        ...rest,
        ...(restDays && { restDays: [...restDays] }),
        ...(lightDays && { lightDays: [...lightDays] }),
        ...(learningSteps && { learningSteps: [...learningSteps] }),
        ...(relearningSteps && { relearningSteps: [...relearningSteps] }),
      });
    },
    reset: (...names) =>
      void send(
        Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]])),
        Object.fromEntries(names.map((name) => [name, null])),
      ),
  };
}
