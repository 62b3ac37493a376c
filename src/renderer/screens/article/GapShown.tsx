// Masked words: a button as long as they are, which shows them. Their text is not in the page before.
import type { ReactNode } from 'react';
import type { Gap } from './gaps';
import type { Stretch } from './lettered';

/** The text of a stretch, with buttons for what of it is masked. A gap that runs over letters is cut at them. */
export function withGaps(
  { start, text }: Stretch,
  gaps: readonly Gap[],
  opened: ReadonlySet<number>,
  onOpen: (gap: number) => void,
): ReactNode[] {
  const end = start + text.length;
  const parts: ReactNode[] = [];
  let at = start;
  for (const gap of gaps) {
    const [from, to] = [Math.max(gap.start, start), Math.min(gap.end, end)];
    if (from >= to) continue;
    if (from > at) parts.push(text.slice(at - start, from - start));
    parts.push(
      <GapShown
        key={`gap ${from}`}
        text={text.slice(from - start, to - start)}
        isOpen={opened.has(gap.start)}
        onOpen={() => onOpen(gap.start)}
      />,
    );
    at = to;
  }
  if (at < end) parts.push(text.slice(at - start));
  return parts;
}

/** Masks have a few lengths only: how long a word is gives much of it away. */
const LENGTHS = [4, 8, 14, 22] as const;

function GapShown({ text, isOpen, onOpen }: { text: string; isOpen: boolean; onOpen: () => void }) {
  const length = LENGTHS.find((one) => text.length <= one) ?? 30;
  return (
    <button
      type="button"
      className="gap"
      data-gap={text.length}
      data-open={isOpen ? '' : undefined}
      data-testid="gap"
      onClick={onOpen}
      aria-label={isOpen ? undefined : 'Gap. Show the words.'}
    >
      {isOpen ? text : '\u2002'.repeat(length)}
    </button>
  );
}

/** How many letters of the passage a child of its words stands for: letters of notes for none, gaps for what they mask. */
export function lengthOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.length ?? 0;
  return node instanceof HTMLElement ? Number(node.dataset['gap'] ?? 0) : 0;
}
