// The one set of outlined icons, 16 px, 1.5 px stroke. Always beside a word.
import type { ReactNode } from 'react';

const SHAPES = {
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  up: <path d="M8 13V3.5M3.5 8 8 3.5 12.5 8" />,
  down: <path d="M8 3v9.5M3.5 8 8 12.5 12.5 8" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  tick: <path d="M3 8.5 6.5 12 13 4.5" />,
  ticks: <path d="M1.5 8.5 5 12l6-7.5M8.5 11.5 9 12l6-7.5" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, className = 'icon' }: { name: IconName; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
