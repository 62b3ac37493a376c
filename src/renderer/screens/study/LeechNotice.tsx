// A card forgotten again and again is mostly a badly put card. It is said, with what helps; nothing is done silently.
import type { ReviewItem } from '../../../shared/contract/review';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

const FIRST_LAPSES = 8;
const EVERY_LAPSES = 4;

/** Said at the eighth lapse and at every fourth after it. */
export const isLeech = ({ memory }: Pick<ReviewItem, 'memory'>): boolean =>
  memory !== null && memory.lapses >= FIRST_LAPSES && (memory.lapses - FIRST_LAPSES) % EVERY_LAPSES === 0;

interface LeechNoticeProps {
  readonly lapses: number;
  readonly onEdit: () => void;
  readonly onSuspend: () => void;
}

export function LeechNotice({ lapses, onEdit, onSuspend }: LeechNoticeProps) {
  return (
    <div className="leech" data-testid="leech">
      <Notice title={`You forgot this card ${lapses} times.`}>
        <p className="notice-text">
          Mostly it asks for too much at once, or is too like another card. Put it more plainly, split it, or stop
          asking it.
        </p>
        <div className="actions">
          <Button onPress={onEdit} shortcut="E">
            Edit
          </Button>
          <Button tone="quiet" onPress={onSuspend} shortcut="@">
            Stop asking it
          </Button>
        </div>
      </Notice>
    </div>
  );
}
