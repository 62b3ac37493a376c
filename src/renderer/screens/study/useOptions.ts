// Possible answers of the card whose question is shown, if it has any. Those of the card before are never offered.
import { useEffect, useState } from 'react';
import type { CardId } from '../../../core/base/ids';
import { client } from '../../client/client';

/** Null while unknown, and where there are none. `cardId` null asks nothing. */
export function useOptions(cardId: CardId | null): readonly string[] | null {
  const [known, setKnown] = useState<{ readonly of: CardId; readonly options: readonly string[] | null } | null>(null);
  useEffect(() => {
    if (cardId === null) return;
    void client['review/choices']({ cardId }).then((answer) =>
      setKnown({ of: cardId, options: answer.ok ? answer.value : null }),
    );
  }, [cardId]);
  return known !== null && known.of === cardId ? known.options : null;
}
