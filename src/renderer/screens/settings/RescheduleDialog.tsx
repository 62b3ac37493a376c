// Dates decided anew: how many cards move and what tomorrow becomes, before anything is done. Keeping it is one act.
import { useState } from 'react';
import type { Problem } from '../../../core/base/result';
import type { DateMoves } from '../../../shared/contract/model';
import { client } from '../../client/client';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { movesWords } from '../../ui/words/dateMoves';

interface RescheduleDialogProps {
  readonly onClose: () => void;
  /** An act was kept that can be undone. */
  readonly onDone: (words: string) => void;
}

export function RescheduleDialog({ onClose, onDone }: RescheduleDialogProps) {
  const [asked] = useContract('model/moves', {});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isMoving, setMoving] = useState(false);
  const failed = problem ?? (asked.state === 'failed' ? asked.problem : null);
  const moves = failed === null && asked.state === 'ready' ? asked.value : null;

  const move = async () => {
    setMoving(true);
    const answer = await client['model/reschedule']({});
    setMoving(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    onDone(`Done: ${answer.value.title}.`);
    onClose();
  };

  return (
    <Dialog isOpen onClose={onClose} title="Move dates already given" testId="reschedule-dialog">
      <p className="dialog-body" role="status" data-testid="moves">
        {failed ? failed.message : moves ? sentenceOf(moves) : 'Every card is looked at.'}
      </p>
      <div className="actions">
        <Button tone="quiet" onPress={onClose}>
          {moves && moves.moved > 0 ? 'Leave them' : 'Close'}
        </Button>
        {moves && moves.moved > 0 && (
          <Button tone="primary" onPress={() => void move()} isDisabled={isMoving} testId="move-dates">
            Move them
          </Button>
        )}
      </div>
    </Dialog>
  );
}

const sentenceOf = (moves: DateMoves): string =>
  moves.moved === 0
    ? 'Every date is as the weights, the retention and the days you chose would have it. Nothing moves.'
    : `${movesWords(moves)} What is remembered stays as it is, and Undo brings every date back.`;
