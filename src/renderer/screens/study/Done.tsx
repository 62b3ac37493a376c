// The end of a session: one title, one fact, the forgotten cards with their places.
import { useEffect, useRef } from 'react';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Lemma } from '../../ui/Lemma';
import { count } from '../../ui/words/count';
import { formatComingDay } from '../../ui/words/formatDate';
import { lemmaOf } from './lemmaOf';
import { forgottenHeading, type Summary, summarySentence, summaryTitle } from './summaryOf';

export function Done({ summary, onEnd }: { summary: Summary; onEnd: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  const [overview] = useContract('deck/overview', {});
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
        {summarySentence(summary)}
        {next && overview.state === 'ready' && (
          <>
            {' '}
            Next: {count(next.cards, 'card')} {formatComingDay(next.day, overview.value.now)}.
          </>
        )}
      </p>
      <div className="actions">
        <Button onPress={onEnd} shortcut="Esc">
          Back to Today
        </Button>
      </div>
      {summary.forgotten.length > 0 && (
        <table className="table sheet-table">
          <caption className="sr-only">{forgottenHeading(summary.forgotten)}</caption>
          <thead>
            <tr>
              <th scope="col">Forgotten</th>
              <th scope="col" className="sheet-place">
                Place
              </th>
            </tr>
          </thead>
          <tbody>
            {summary.forgotten.map((item) => (
              <tr key={item.cardId}>
                <td className="sheet-question">
                  <span className="sheet-mark">
                    <Icon name="cross" className="mark" />
                  </span>
                  {item.front}
                </td>
                <td className="sheet-place">
                  {item.source && (
                    <>
                      <span className="nowrap">¶ {item.source.paragraph}</span>
                      <Lemma>{lemmaOf(item.source) ?? ''}</Lemma>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
