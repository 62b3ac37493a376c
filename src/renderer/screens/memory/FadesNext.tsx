// What fades next: a list, which says more than a chart would.
import { Button as PlainButton } from 'react-aria-components/Button';
import { bandOf } from '../../../core/retention/band';
import type { MemoryFigures } from '../../../shared/contract/retention';
import { count } from '../../ui/words/count';
import { inPercent } from '../../ui/words/recallShare';
import { goalPercent } from '../../ui/words/percent';
import { CardLine, type OnArticle } from './CardLine';
import { RecallFigure } from './RecallFigure';
import { usePanels } from './panels';

interface FadesNextProps {
  readonly memory: MemoryFigures;
  readonly onArticle: OnArticle;
  /** Undefined where nothing is due. */
  readonly onStudy: (() => void) | undefined;
}

export function FadesNext({ memory, onArticle, onStudy }: FadesNextProps) {
  const { onOpen, onKnown } = usePanels();
  const { cards, first } = memory.risk;
  const finding = riskFinding(memory);
  return (
    <section className="panel panel--first" aria-labelledby="risk-title" data-testid="panel-risk">
      <div className="panel-head">
        <h2 className="heading" id="risk-title">
          What fades next?
        </h2>
        <div className="panel-tools">
          {cards > 0 && (
            <PlainButton
              className="panel-tool"
              onPress={() => onOpen({ mark: { of: 'risk' }, n: cards, unit: 'card', label: finding })}
              data-testid="open-risk"
            >
              {`Show ${cards === 1 ? 'it' : `all ${cards.toLocaleString('en')}`}`}
            </PlainButton>
          )}
          {onStudy && cards > 0 && (
            <PlainButton className="panel-tool" onPress={onStudy}>
              Study what is due
            </PlainButton>
          )}
        </div>
      </div>
      <p className="panel-finding">{finding}</p>
      {first.length > 0 && (
        <table className="table risk">
          <thead>
            <tr>
              <th scope="col" colSpan={3}>
                Fact
              </th>
              <th scope="col" className="num">
                today
              </th>
              <th scope="col" className="num">
                in 7 days, %
              </th>
            </tr>
          </thead>
          <tbody>
            {first.map((card) => (
              <CardLine key={card.cardId} card={card} onArticle={onArticle}>
                <td className="num">
                  <b>
                    <RecallFigure cardId={card.cardId} recall={card.now} onKnown={onKnown} />
                  </b>
                </td>
                <td className="num risk-then" data-band={bandOf(card.then)}>
                  <span>{inPercent(card.then)}</span>
                </td>
              </CardLine>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function riskFinding({ risk: { cards, first }, recall, desiredRetention }: MemoryFigures): string {
  const goal = goalPercent(desiredRetention);
  if (recall.of === 0) return 'Nothing is learned yet, so nothing fades.';
  if (cards === 0) return `No learned card will stand below ${goal} within a week.`;
  const weighty = cards > first.length ? ' These weigh most.' : '';
  return `${count(cards, 'card')} will stand below ${goal} within a week.${weighty}`;
}
