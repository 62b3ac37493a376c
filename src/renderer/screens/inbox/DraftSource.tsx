// The words a draft stands on, in the sentences around them, whether they stand in the text exactly, and another card there.
import type { InboxDraft } from '../../../shared/contract/inbox';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Key } from '../../ui/Key';
import { MarkedText } from '../../ui/MarkedText';
import { paragraphWords, passagesOf } from '../../ui/words/paragraphWords';

interface DraftSourceProps {
  readonly draft: InboxDraft;
  readonly isComparing: boolean;
  readonly onCompare: () => void;
  readonly onText: () => void;
}

export function DraftSource({ draft, isComparing, onCompare, onText }: DraftSourceProps) {
  const { source, near, language } = draft;
  return (
    <aside className="inbox-source" aria-label="Source" data-testid="draft-source">
      {source ? (
        <>
          <span className="verdict" data-verdict="exact" data-testid="draft-verdict">
            <Icon name="tick" />
            Exact words, {paragraphWords(passagesOf(source).map(({ paragraph }) => paragraph))}
          </span>
          {passagesOf(source).map((passage) => (
            <blockquote key={passage.paragraph} className="quote prose inbox-quote" lang={language}>
              <p>
                <MarkedText {...passage} />
              </p>
            </blockquote>
          ))}
          <p className="caption">{source.citation}</p>
          <div className="actions inbox-open">
            <Button tone="quiet" shortcut="S" onPress={onText}>
              Open in text
            </Button>
          </div>
        </>
      ) : (
        <span className="verdict" data-verdict="missing" data-testid="draft-verdict">
          <Icon name="cross" />
          Not found in the text: check before accepting
        </span>
      )}
      {near && (
        <div className="inbox-near caption">
          <p>
            <b>Near:</b> “{near.front}”{' '}
            {near.isAccepted ? 'already asks about these words.' : 'waits for your word, too.'}
          </p>
          <button type="button" className="link" onClick={onCompare} aria-expanded={isComparing}>
            <Key>D</Key> compare
          </button>
          {isComparing && (
            <dl className="inbox-compared" data-testid="compared">
              <dt>This one</dt>
              <dd>{draft.back}</dd>
              <dt>That one</dt>
              <dd>{near.back}</dd>
            </dl>
          )}
        </div>
      )}
    </aside>
  );
}
