// The paragraph a card stands on, its exact words underlined, in the margin that was empty before the answer.
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { Key } from './Key';
import { Button as PlainButton } from 'react-aria-components/Button';
import { Button } from './Button';
import { markParts, type Span } from './markParts';

interface SourceDrawerProps {
  readonly paragraph: number;
  readonly text: string;
  /** Offsets into `text`, in order, not overlapping. */
  readonly evidence: readonly Span[];
  readonly citation: string;
  readonly onHide: () => void;
  /** Shows the words in their text. */
  readonly onOpen: () => void;
  readonly children?: ReactNode;
}

export function SourceDrawer({ paragraph, text, evidence, citation, onHide, onOpen, children }: SourceDrawerProps) {
  return (
    <aside className="drawer" aria-labelledby="source-title" data-testid="source">
      <div className="drawer-head">
        <h2 className="heading" id="source-title">
          Source
        </h2>
        <PlainButton
          className="drawer-hide"
          onPress={onHide}
          render={(element) => <button {...element} aria-keyshortcuts="S" />}
        >
          <Key>S</Key> hide<span className="sr-only"> the source</span>
        </PlainButton>
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
      <Button onPress={onOpen} shortcut="O" testId="open-text">
        Open in text
      </Button>
      {children}
    </aside>
  );
}
