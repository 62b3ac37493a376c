// The whole article beside the text, with the part that stands in the window: for the eye and the pointer. Whoever hears the
// page has the strip's sentence and the paragraphs themselves.
import { type RefObject, useEffect, useRef } from 'react';
import type { ArticlePassage } from '../../../shared/contract/article';
import { drawnPassages, laidOut } from '../../ui/strip/laidOut';

const WIDTH = 16;
const HEIGHT = 600;

/** Widths of the bars that are filled. */
const WIDTHS: Readonly<Record<string, number>> = { strong: 1, steady: 3, fading: 6, weak: 9, lost: 14 };

interface MinimapProps {
  readonly passages: readonly ArticlePassage[];
  /** The text it is a map of. */
  readonly text: RefObject<HTMLElement | null>;
  readonly onPassage: (paragraph: number) => void;
}

export function Minimap({ passages, text, onPassage }: MinimapProps) {
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const article = text.current;
    if (!article) return;
    const follow = () => {
      const { top, height } = article.getBoundingClientRect();
      const share = (y: number) => Math.min(1, Math.max(0, (y - top) / Math.max(1, height)));
      if (!view.current) return;
      view.current.style.top = `${100 * share(0)}%`;
      view.current.style.bottom = `${100 * (1 - share(innerHeight))}%`;
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(article);
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [text]);

  return (
    <div className="minimap" aria-hidden="true">
      <div className="minimap-view" ref={view} />
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        {laidOut(drawnPassages(passages), HEIGHT).map(({ paragraph, band, at, length }) => (
          <g key={paragraph} data-band={band} onClick={() => onPassage(paragraph)}>
            <rect className="strip-target" x={0} y={at} width={WIDTH} height={length} />
            {WIDTHS[band] !== undefined && (
              <rect className="strip-bar" x={WIDTH - WIDTHS[band]} y={at} width={WIDTHS[band]} height={length} />
            )}
            {band === 'new' && <rect className="strip-hollow" x={9.5} y={at} width={6} height={length} />}
            {WIDTHS[band] === undefined && band !== 'new' && (
              <path className="strip-dotted" data-band={band} d={`M15 ${at}v${length}`} />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
