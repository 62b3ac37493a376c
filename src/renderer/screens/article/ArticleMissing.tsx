// An article that could not be shown: what happened, and the way on.
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { firstSentence } from '../../ui/words/firstSentence';

interface ArticleMissingProps {
  readonly message: string;
  readonly onAgain: () => void;
  readonly onToday: () => void;
}

export function ArticleMissing({ message, onAgain, onToday }: ArticleMissingProps) {
  const [title, rest] = firstSentence(message);
  return (
    <main className="page reader" data-testid="article" data-state="failed">
      <Notice tone="error" title={title}>
        {rest}
      </Notice>
      <div className="actions">
        <Button onPress={onToday} autoFocus>
          Go to Today
        </Button>
        <Button tone="quiet" onPress={onAgain}>
          Try again
        </Button>
      </div>
    </main>
  );
}
