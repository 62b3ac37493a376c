// Which sort of thing a line of the palette is. Its group says the same in a word.
import type { ReactNode } from 'react';
import type { Target } from './entries';

const SHAPES: Readonly<Record<Target['kind'] | 'find', ReactNode>> = {
  command: <path d="m3 5 3 3-3 3M8 11.5h5" />,
  article: <path d="M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2" />,
  setting: (
    <>
      <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
      <circle cx="10" cy="4.5" r="1.75" />
      <circle cx="6" cy="11.5" r="1.75" />
    </>
  ),
  find: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
};

export const PaletteIcon = ({ kind }: { kind: keyof typeof SHAPES }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    {SHAPES[kind]}
  </svg>
);
