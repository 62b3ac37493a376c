// The line over a screen that stands alone: the way out, where one is, how far along.
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Key } from './Key';

interface FocusHeadProps {
  readonly onEnd: () => void;
  /** What the way out does; what is only left is gone on with later. */
  readonly endName?: string;
  readonly crumb: ReactNode;
  readonly tools: ReactNode;
  readonly progress: { readonly label: string; readonly done: number; readonly total: number };
}

export function FocusHead({ onEnd, endName = 'End', crumb, tools, progress: { label, done, total } }: FocusHeadProps) {
  return (
    <header className="focus-head">
      <Button
        className="focus-end"
        onPress={onEnd}
        data-testid="end"
        render={(element) => <button {...element} aria-keyshortcuts="Escape" />}
      >
        <Key>Esc</Key> {endName}
      </Button>
      <p className="focus-crumb" data-testid="crumb">
        {crumb}
      </p>
      <div className="focus-tools">{tools}</div>
      <div
        className="focus-progress"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuenow={done}
        aria-valuemax={total}
        aria-valuetext={`${done} of ${total} done`}
      >
        <svg aria-hidden="true">
          <rect width={total === 0 ? '100%' : `${(100 * done) / total}%`} height="2" />
        </svg>
      </div>
    </header>
  );
}
