// Cuts a text at the ends of its marked spans, so that it can be drawn piece by piece.

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Part {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** The parts join to exactly `text`. Spans outside it or running into the one before are cut to what is left. */
export function markParts(text: string, spans: readonly Span[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ start: at, text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const span of spans) {
    add(Math.min(span.start, text.length), false);
    add(Math.min(span.end, text.length), true);
  }
  add(text.length, false);
  return parts;
}
