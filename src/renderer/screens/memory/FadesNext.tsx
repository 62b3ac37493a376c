// What fades next: a list, which says more than a chart would.
import { Button as PlainButton } from 'react-aria-components/Button';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { bandOf } from '../../../core/retention/band';
import type { CardAtRisk, MemoryFigures } from '../../../shared/contract/retention';
import { Lemma } from '../../ui/Lemma';
import { Siglum } from '../../ui/Siglum';
import { typeWords } from '../../ui/words/cardType';
import { citeQuestion } from '../../ui/words/citeQuestion';
import { count } from '../../ui/words/count';
import { inPercent } from '../../ui/words/recallShare';
import { goalWords } from './read/percentWords';
import { usePanels } from './panels';

interface FadesNextProps {
  readonly memory: MemoryFigures;
  readonly onArticle: (documentId: DocumentId, cardId: CardId) => void;
  /** Undefined where nothing is due. */
  readonly onStudy: (() => void) | undefined;
}

export function FadesNext({ memory, onArticle, onStudy }: FadesNextProps) {
  const { onOpen } = usePanels();
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
              <RiskRow key={card.cardId} card={card} onArticle={onArticle} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function RiskRow({ card, onArticle }: { card: CardAtRisk; onArticle: FadesNextProps['onArticle'] }) {
  const { cardId, documentId, type, front, paragraph, now, then } = card;
  const { siglum, label } = typeWords(type);
  const { lemma, gloss } = citeQuestion(front);
  const words = (
    <>
      <Lemma isGlossed={gloss !== null}>{lemma}</Lemma>
      {gloss && ` ${gloss}`}
    </>
  );
  return (
    <tr data-card-id={cardId}>
      <td className="risk-place">{paragraph === null ? 'own' : `¶\u00a0${paragraph}`}</td>
      <td className="risk-kind">
        <Siglum kind={siglum} label={label} />
      </td>
      <td className="risk-fact" title={front}>
        {documentId === null ? (
          words
        ) : (
          <PlainButton className="risk-link" onPress={() => onArticle(documentId, cardId)}>
            {words}
          </PlainButton>
        )}
      </td>
      <td className="num">
        <b>{inPercent(now)}</b>
      </td>
      <td className="num risk-then" data-band={bandOf(then)}>
        <span>{inPercent(then)}</span>
      </td>
    </tr>
  );
}

function riskFinding({ risk: { cards, first }, recall, desiredRetention }: MemoryFigures): string {
  const goal = `${goalWords(desiredRetention)}\u00a0%`;
  if (recall.of === 0) return 'Nothing is learned yet, so nothing fades.';
  if (cards === 0) return `No learned card will stand below ${goal} within a week.`;
  const weighty = cards > first.length ? ' These weigh most.' : '';
  return `${count(cards, 'card')} will stand below ${goal} within a week.${weighty}`;
}
