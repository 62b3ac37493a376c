// Under an answer: where it stands, its words in one line, and the key that opens them.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Key } from './Key';

interface SourceLineProps {
  /** `¶ 3` */
  readonly place: string;
  /** Null where there are no words to quote. */
  readonly quote: string | null;
  /** BCP 47, of the quote. */
  readonly language?: string;
  /** The words stand open beside; `children` then takes the place of the quote. */
  readonly isOpen: boolean;
  readonly onShow: () => void;
  readonly children?: ReactNode;
}

export function SourceLine({ place, quote, language, isOpen, onShow, children }: SourceLineProps) {
  return (
    <div className="card-source">
      <span className="nowrap">{place}</span>
      {isOpen ? (
        children
      ) : (
        <>
          {quote && (
            <q className="card-quote" data-testid="quote" lang={language}>
              {quote}
            </q>
          )}
          <Button
            className="card-source-show"
            onPress={onShow}
            render={(element) => <button {...element} aria-keyshortcuts="S" />}
          >
            <Key>S</Key> show source
          </Button>
        </>
      )}
    </div>
  );
}
