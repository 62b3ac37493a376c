// The line over a card: the way out, where the card stands, how far along.
import { Button } from 'react-aria-components/Button';
import type { ReviewSource } from '../../../shared/contract/review';
import { Icon } from '../../ui/Icon';
import { Key } from '../../ui/Key';

interface StudyHeadProps {
  readonly source: ReviewSource | null;
  /** Null before the first card and after the last. */
  readonly place: { readonly card: number; readonly of: number } | null;
  readonly answered: number;
  readonly total: number;
  readonly onEnd: () => void;
}

export function StudyHead({ source, place, answered, total, onEnd }: StudyHeadProps) {
  const share = total === 0 ? 1 : answered / total;
  return (
    <header className="focus-head">
      <Button
        className="focus-end"
        onPress={onEnd}
        data-testid="end"
        render={(element) => <button {...element} aria-keyshortcuts="Escape" />}
      >
        <Key>Esc</Key> End
      </Button>
      <p className="focus-crumb" data-testid="crumb">
        {source && (
          <>
            <cite title={source.articleTitle}>{source.articleTitle}</cite>
            {source.section && (
              <>
                <Icon name="right" />
                <span title={source.section}>{source.section}</span>
              </>
            )}
          </>
        )}
      </p>
      <p className="focus-count" data-testid="place">
        {place && (
          <>
            <b>{place.card}</b> of {place.of}
          </>
        )}
      </p>
      <div
        className="focus-progress"
        role="progressbar"
        aria-label="Session"
        aria-valuemin={0}
        aria-valuenow={answered}
        aria-valuemax={total}
        aria-valuetext={`${answered} of ${total} answered`}
      >
        <span style={{ width: `${100 * share}%` }} />
      </div>
    </header>
  );
}
