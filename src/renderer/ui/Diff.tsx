// Typed words against the right ones: what is the same, what is missing, what is too much. Marks and words say it, colour
// only repeats them.
import type { DiffPart } from '../../core/answering/wordDiff';

const SAID: Readonly<Record<DiffPart['kind'], string>> = { same: '', missing: 'missing: ', extra: 'too much: ' };

export function Diff({ label, parts }: { label: string; parts: readonly DiffPart[] }) {
  return (
    <p className="diff" data-testid="diff">
      <span className="given-label">{label}</span>
      <span className="diff-words">
        {parts.map(({ kind, text }, index) => (
          <span key={index}>
            {index > 0 && ' '}
            {kind === 'same' && <span className="diff-same">{text}</span>}
            {kind === 'missing' && (
              <ins className="diff-missing" data-testid="diff-missing">
                <span className="sr-only">{SAID.missing}</span>
                {text}
              </ins>
            )}
            {kind === 'extra' && (
              <del className="diff-extra" data-testid="diff-extra">
                <span className="sr-only">{SAID.extra}</span>
                {text}
              </del>
            )}
          </span>
        ))}
      </span>
    </p>
  );
}
