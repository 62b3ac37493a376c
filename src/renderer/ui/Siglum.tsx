// The mark of a kind, hung left of the text edge. Shape first, colour second; the label says it in words.
import type { ReactNode } from 'react';

const SHAPES = {
  person: <circle cx="6" cy="6" r="4.25" />,
  number: <path d="M4.25 1.5v9M7.75 1.5v9M1.5 4.25h9M1.5 7.75h9" />,
  claim: <path d="M2 2h8v8H2z" />,
  reason: <path d="M6 1.75 10.5 10h-9z" />,
  evidence: <path d="M1.5 6h9" strokeWidth="3" />,
  objection: <path d="m2 2 8 8M10 2l-8 8" />,
} satisfies Record<string, ReactNode>;

export type SiglumKind = keyof typeof SHAPES;

export function Siglum({ kind, label }: { kind: SiglumKind; label: string }) {
  return (
    <svg className="siglum" data-kind={kind} viewBox="0 0 12 12" role="img" aria-label={label}>
      {SHAPES[kind]}
    </svg>
  );
}
