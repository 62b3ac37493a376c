// How the two ends of a range are read, before they are given: a scale said once counts for both, one said nowhere is offered.
import type { AskedQuestion } from '../../../core/quiz/asked';
import { couldBeScaled, readEnd, readEnds } from '../../../core/quiz/marking/readEnds';
import { writeRange } from '../../../core/quiz/writeRange';

interface RangeReadingProps {
  readonly question: Extract<AskedQuestion, { format: 'range' }>;
  readonly low: string;
  readonly high: string;
  readonly onWrite: (ends: { low: string; high: string }) => void;
}

/** All of them, so that the offer does not tell the answer. */
const SCALES = ['thousand', 'million', 'billion'] as const;

export function RangeReading({ question, low, high, onWrite }: RangeReadingProps) {
  const ends = { low, high };
  const given = [low, high].filter((end) => end.trim() !== '');
  const read = given.length === 2 ? readEnds(ends, question, [navigator.language]) : null;
  // The first figure is read at once: who means millions sees that pounds were understood.
  const alone = given.length === 1 ? readEnd(given[0] ?? '', question, [navigator.language]) : null;
  return (
    <p className="entry-reading" aria-live="polite" data-testid="reading">
      {alone !== null && `read as ${writeRange({ low: alone, high: alone }, question)}`}
      {read && (read.ok ? `read as ${writeRange(read.value, question)}` : 'not read as two figures yet')}
      {read?.ok && couldBeScaled(ends, question) && (
        <>
          {'. Meant in '}
          {SCALES.map((scale, index) => (
            <span key={scale}>
              {index > 0 && (index === SCALES.length - 1 ? ' or ' : ', ')}
              <button
                type="button"
                className="plain-link"
                onClick={() => onWrite({ low: `${low.trim()} ${scale}`, high: `${high.trim()} ${scale}` })}
              >
                {scale}
              </button>
            </span>
          ))}
          ?
        </>
      )}
    </p>
  );
}
