// Main could not hand out a card: what it said, and the way on.
import { Button } from '../../ui/Button';

interface NotHandedProps {
  readonly message: string;
  readonly onAgain: () => void;
  readonly onEnd: () => void;
}

export function NotHanded({ message, onAgain, onEnd }: NotHandedProps) {
  return (
    <section className="focus-words">
      <h1 className="display">The next card could not be read</h1>
      <p className="lead prose focus-lead">{message}</p>
      <div className="actions">
        <Button tone="primary" onPress={onAgain}>
          Try again
        </Button>
        <Button tone="quiet" onPress={onEnd} shortcut="Esc">
          End
        </Button>
      </div>
    </section>
  );
}
