// The end of a session: one title, the facts, the weakest cards by question and place, what came back where. The way back
// stands open: the last answer can still be undone.
import { useEffect, useRef } from 'react';
import { formatStability } from '../../ui/words/formatInterval';
import { capitalise, count } from '../../ui/words/count';
import { formatComingDay } from '../../ui/words/formatDate';
import type { SessionSummary } from '../../../shared/contract/review';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { placeSentence, stepsSentence, summarySentence, summaryTitle, tomorrowSentence } from './summaryWords';

interface DoneProps {
  readonly summary: SessionSummary;
  /** Whether nothing is left for today. */
  readonly isComplete: boolean;
  readonly onEnd: () => void;
  readonly onUndo: () => void;
}

export function Done({ summary, isComplete, onEnd, onUndo }: DoneProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [overview] = useContract('deck/overview', {}, isComplete);
  const next = overview.state === 'ready' ? overview.value.next : null;

  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section className="focus-words" data-testid="summary">
      <h1 className="display" ref={title} tabIndex={-1}>
        {summaryTitle(summary)}
      </h1>
      <p className="lead prose focus-lead">
        {summarySentence(summary)} {stepsSentence(summary)}{' '}
        {summary.tomorrow.cards === 0 && summary.stepsToday === 0 && next && overview.state === 'ready'
          ? `Next: ${count(next.cards, 'card')} ${formatComingDay(next.day, overview.value.now)}.`
          : tomorrowSentence(summary)}
      </p>
      <div className="actions">
        <Button onPress={onEnd} shortcut="Esc" testId="back-to-today">
          {summary.scope === 'misses' ? 'Back to the sheet' : 'Back to Today'}
        </Button>
        {summary.answers > 0 && (
          <Button tone="quiet" onPress={onUndo} shortcut="U" testId="undo-last">
            Undo the last answer
          </Button>
        )}
      </div>
      {summary.weakest.length > 0 && <Weakest weakest={summary.weakest} />}
      {summary.places.length > 0 && <Places places={summary.places} />}
    </section>
  );
}

function Weakest({ weakest }: Pick<SessionSummary, 'weakest'>) {
  return (
    <table className="table sheet-table" data-testid="weakest">
      <caption className="heading">{weakest.length === 1 ? 'The weakest' : `The weakest ${weakest.length}`}</caption>
      <thead>
        <tr>
          <th scope="col">Card</th>
          <th scope="col">Place</th>
          <th scope="col" className="num">
            Stability
          </th>
        </tr>
      </thead>
      <tbody>
        {weakest.map(({ cardId, front, paragraph, section, stability }) => (
          <tr key={cardId}>
            <td className="sheet-question">{front}</td>
            <td className="sheet-place">{placeName(section, paragraph)}</td>
            <td className="num nowrap">{formatStability(stability)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Places({ places }: Pick<SessionSummary, 'places'>) {
  return (
    <table className="table sheet-table" data-testid="places">
      <caption className="heading">Where it stands in the text</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">What came back</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={`${place.section} ${place.paragraph}`}>
            <td className="sheet-place">{placeName(place.section, place.paragraph)}</td>
            <td>{capitalise(placeSentence(place))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function placeName(section: string | null, paragraph: number | null) {
  if (paragraph === null) return 'Without a place in a text';
  return (
    <>
      <span className="nowrap">¶ {paragraph}</span>
      {section && <span className="sheet-section">{section}</span>}
    </>
  );
}
