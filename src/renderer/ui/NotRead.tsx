// A page that could not be read: what happened, what is safe, and the way to try again.
import { Button } from './Button';
import { Notice } from './Notice';

interface NotReadProps {
  readonly title: string;
  readonly message: string;
  readonly onAgain: () => void;
}

export function NotRead({ title, message, onAgain }: NotReadProps) {
  return (
    <>
      <Notice tone="error" title="Not read" />
      <h1 className="display">{title}</h1>
      <p className="lead quiz-lead">{message}</p>
      <div className="actions quiz-actions">
        <Button tone="primary" onPress={onAgain}>
          Try again
        </Button>
      </div>
    </>
  );
}
