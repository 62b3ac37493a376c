// The decisions, in a bar that stays where it is; turning a card down asks why, with a figure for each reason.
import { REJECTIONS, type Rejection } from '../../../core/deck/rejection';
import { Button } from '../../ui/Button';
import { Key } from '../../ui/Key';
import { cleanWords, REJECTION_WORDS } from './inboxWords';

interface InboxBarProps {
  readonly isRejecting: boolean;
  readonly clean: number;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onReject: () => void;
  readonly onReason: (reason: Rejection) => void;
  readonly onStay: () => void;
  readonly onAcceptClean: () => void;
}

export function InboxBar(props: InboxBarProps) {
  if (props.isRejecting) {
    return (
      <footer className="inbox-bar" data-testid="reject-reasons" aria-label="Why not?">
        <p className="inbox-why">Why not?</p>
        {REJECTIONS.map((reason, index) => (
          <Button key={reason} tone="quiet" shortcut={String(index + 1)} onPress={() => props.onReason(reason)}>
            {REJECTION_WORDS[reason]}
          </Button>
        ))}
        <Button tone="quiet" shortcut="Esc" onPress={props.onStay}>
          Let it wait
        </Button>
      </footer>
    );
  }
  return (
    <footer className="inbox-bar">
      <Button tone="primary" shortcut="A" onPress={props.onAccept} testId="accept">
        Accept
      </Button>
      <Button shortcut="E" onPress={props.onEdit} testId="edit">
        Edit
      </Button>
      <Button shortcut="X" onPress={props.onReject} testId="reject">
        Reject
      </Button>
      <span className="answer-hints" aria-hidden="true">
        <span>
          <Key>J</Key>
          <Key>K</Key> move
        </span>
        <span>
          <Key>U</Key> Undo last
        </span>
      </span>
      {props.clean > 0 && (
        <span className="inbox-all">
          <Button tone="quiet" onPress={props.onAcceptClean} testId="accept-clean">
            {cleanWords(props.clean)}
          </Button>
        </span>
      )}
    </footer>
  );
}
