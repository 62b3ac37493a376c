// The paragraph a card stands on, its exact words underlined, in the margin that was empty before the answer.
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { Key } from './Key';
import { Button } from 'react-aria-components/Button';
import { markParts, type Span } from './markParts';

interface SourceDrawerProps {
  readonly paragraph: number;
  readonly text: string;
  /** Offsets into `text`, in order, not overlapping. */
  readonly evidence: readonly Span[];
  readonly citation: string;
  readonly onHide: () => void;
  readonly children?: ReactNode;
}

export function SourceDrawer({ paragraph, text, evidence, citation, onHide, children }: SourceDrawerProps) {
  return (
    <aside className="drawer" aria-labelledby="source-title" data-testid="source">
      <div className="drawer-head">
        <h2 className="heading" id="source-title">
          Source
        </h2>
        <Button
          className="drawer-hide"
          onPress={onHide}
          render={(element) => <button {...element} aria-keyshortcuts="S" />}
        >
          <Key>S</Key> hide<span className="sr-only"> the source</span>
        </Button>
      </div>
      <p className="drawer-place">
        {evidence.length > 0 ? (
          <span className="verdict" data-verdict="exact">
            <Icon name="tick" />
            Exact words, paragraph {paragraph}
          </span>
        ) : (
          <span className="verdict">Paragraph {paragraph}</span>
        )}
      </p>
      <blockquote className="quote prose drawer-quote">
        <p>
          {markParts(text, evidence).map((part) =>
            part.isMarked ? (
              <mark key={part.start} className="evidence">
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )}
        </p>
      </blockquote>
      <p className="drawer-cite caption">{citation}</p>
      {children}
    </aside>
  );
}
