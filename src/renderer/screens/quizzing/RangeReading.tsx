// How the two ends of a range are read, before they are given: a scale said once counts for both, one said nowhere is offered.
import type { AskedQuestion } from '../../../core/quiz/asked';
import { couldBeScaled, readEnds } from '../../../core/quiz/marking/readEnds';
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
  const read = low.trim() === '' || high.trim() === '' ? null : readEnds(ends, question, [navigator.language]);
  return (
    <p className="entry-reading" aria-live="polite" data-testid="reading">
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
