// The settings as main has them, asked again whenever they change.
import type { Settings } from '../../core/deck/settings';
import { useChanges } from './useChanges';
import { useContract } from './useContract';

/** Null until they are known; `wanted: false` asks nothing yet. */
export function useSettings(wanted = true): Settings | null {
  const [asked, again] = useContract('settings/read', {}, wanted);
  useChanges(['settings'], again);
  return asked.state === 'ready' ? asked.value : null;
}
