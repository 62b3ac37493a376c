// The one set of outlined icons, 16 px, 1.5 px stroke. Always beside a word.
import type { ReactNode } from 'react';

const SHAPES = {
  article: <path d="M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2" />,
  command: <path d="m3 5 3 3-3 3M8 11.5h5" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  find: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  up: <path d="M8 13V3.5M3.5 8 8 3.5 12.5 8" />,
  down: <path d="M8 3v9.5M3.5 8 8 12.5 12.5 8" />,
  info: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 7.5V11M8 4.75v.5" />
    </>
  ),
  minus: <path d="M3.5 8h9" />,
  plus: <path d="M3.5 8h9M8 3.5v9" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  settings: (
    <>
      <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
      <circle cx="10" cy="4.5" r="1.75" />
      <circle cx="6" cy="11.5" r="1.75" />
    </>
  ),
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
