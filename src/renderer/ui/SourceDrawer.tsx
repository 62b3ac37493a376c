// The paragraphs a card stands on, its exact words underlined, in the margin that was empty before the answer.
import { Fragment, type ReactNode } from 'react';
import type { Passage } from '../../shared/contract/review';
import { Icon } from './Icon';
import { Key } from './Key';
import { Button as PlainButton } from 'react-aria-components/Button';
import { Button } from './Button';
import { MarkedText } from './MarkedText';
import { capitalise } from './words/count';
import { paragraphWords, passagesOf } from './words/paragraphWords';

interface SourceDrawerProps extends Passage {
  /** The other paragraphs it stands on. */
  readonly others: readonly Passage[];
  readonly citation: string;
  readonly onHide: () => void;
  /** Shows the words in their text. */
  readonly onOpen: () => void;
  readonly children?: ReactNode;
}

export function SourceDrawer({ citation, onHide, onOpen, children, ...source }: SourceDrawerProps) {
  const passages = passagesOf(source);
  const places = paragraphWords(passages.map(({ paragraph }) => paragraph));
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
        {source.evidence.length > 0 ? (
          <span className="verdict" data-verdict="exact">
            <Icon name="tick" />
            Exact words, {places}
          </span>
        ) : (
          <span className="verdict">{capitalise(places)}</span>
        )}
      </p>
      {passages.map((passage) => (
        <Fragment key={passage.paragraph}>
          {passages.length > 1 && <p className="drawer-passage caption">¶ {passage.paragraph}</p>}
          <blockquote className="quote prose drawer-quote" data-testid="passage">
            <p>
              <MarkedText {...passage} />
            </p>
          </blockquote>
        </Fragment>
      ))}
      <p className="drawer-cite caption">{citation}</p>
      <Button onPress={onOpen} shortcut="O" testId="open-text">
        Open in text
      </Button>
      {children}
    </aside>
  );
}
