// The article in its order, one bar for each paragraph: as long as its text, as heavy as what is lost of it.
import type { ArticlePassage } from '../../../shared/contract/article';
import { type bandOf, stripSentence } from './standingWords';
import { drawnPassages, laidOut } from './laidOut';

const WIDTH = 600;
const HEIGHT = 12;

/** Heights of the bars that are filled. */
const HEIGHTS: Readonly<Partial<Record<ReturnType<typeof bandOf>, number>>> = {
  strong: 1,
  steady: 3,
  fading: 6,
  weak: 8,
  lost: 12,
};

interface StripProps {
  readonly passages: readonly ArticlePassage[];
  readonly onPassage: (paragraph: number) => void;
}

export function Strip({ passages, onPassage }: StripProps) {
  const shown = drawnPassages(passages);
  return (
    <svg
      className="reader-strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={stripSentence(shown)}
      data-testid="strip"
    >
      {laidOut(shown, WIDTH).map(({ paragraph, band, at: x, length: width }) => (
        <g key={paragraph} data-band={band} onClick={() => onPassage(paragraph)}>
          <rect className="strip-target" x={x} y={0} width={width} height={HEIGHT} />
          <Bar band={band} x={x} width={width} />
        </g>
      ))}
    </svg>
  );
}

function Bar({ band, x, width }: { band: ReturnType<typeof bandOf>; x: number; width: number }) {
  const height = HEIGHTS[band];
  if (height !== undefined) {
    return <rect className="strip-bar" x={x} y={HEIGHT - height} width={width} height={height} />;
  }
  if (band === 'new')
    return <rect className="strip-hollow" x={x + 0.5} y={2.5} width={Math.max(1, width - 1)} height={7} />;
  // Dotted for what has no card, dashed for what is put aside.
  return <path className="strip-dotted" data-band={band} d={`M${x} 6h${width}`} />;
}
