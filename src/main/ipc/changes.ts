// Tells every window what moved, and counts: whoever is answered knows which changes were told of before.
import type { ChangeKind } from '../../shared/contract/index';
import { broadcast } from './broadcast';

let turn = 0;

export function tellChanges(kinds: readonly ChangeKind[]): void {
  turn += 1;
  broadcast('deck/changed', { kinds, turn });
}

export const changesTold = (): number => turn;
