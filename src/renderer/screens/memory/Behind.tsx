// The cards or answers behind a mark, each with the way to its words in the text.
import { Button as PlainButton } from 'react-aria-components/Button';
import type { CardId, DocumentId } from '../../../core/base/ids';
import type { Instant } from '../../../core/base/time';
import type { RowBehind } from '../../../shared/contract/behind';
import { useContract } from '../../client/useContract';
import { Dialog } from '../../ui/Dialog';
import { GRADE_LABELS } from '../../ui/GradeBar';
import { Lemma } from '../../ui/Lemma';
import { Siglum } from '../../ui/Siglum';
import { typeWords } from '../../ui/words/cardType';
import { citeQuestion } from '../../ui/words/citeQuestion';
import { count } from '../../ui/words/count';
import { formatDueDay } from '../../ui/words/formatDate';
import { formatDay } from '../../ui/words/formatDay';
import { inPercent } from '../../ui/words/recallShare';
import type { Opened } from './panels';

interface BehindProps {
  readonly opened: Opened;
  readonly documentId: DocumentId | null;
  /** When the figures of the mark were read. */
  readonly at: Instant;
  readonly onClose: () => void;
  readonly onArticle: (documentId: DocumentId, cardId: CardId) => void;
}

export function Behind({ opened, documentId, at, onClose, onArticle }: BehindProps) {
  const [asked] = useContract('retention/behind', { documentId, at, mark: opened.mark });
  return (
    <Dialog isOpen onClose={onClose} title={opened.label} testId="behind" size="wide">
      {asked.state === 'loading' && <p className="dialog-body">Reading …</p>}
      {asked.state === 'failed' && <p className="dialog-body">{asked.problem.message}</p>}
      {asked.state === 'ready' && (
        <>
          <p className="caption" data-testid="behind-total" data-total={asked.value.total}>
            {count(asked.value.total, asked.value.unit)}
            {asked.value.rows.length < asked.value.total && `, the first ${asked.value.rows.length} are shown`}
          </p>
          <div className="behind-list" tabIndex={0} role="region" aria-label={opened.label}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col" colSpan={3}>
                    Card
                  </th>
                  {asked.value.unit === 'answer' && (
                    <>
                      <th scope="col">Answered</th>
                      <th scope="col">You rated</th>
                    </>
                  )}
                  <th scope="col" className="num">
                    recall, %
                  </th>
                  <th scope="col" className="behind-due">
                    due
                  </th>
                </tr>
              </thead>
              <tbody>
                {asked.value.rows.map((row, index) => (
                  <Row key={index} row={row} now={asked.value.now} onArticle={onArticle} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface RowProps {
  readonly row: RowBehind;
  readonly now: Instant;
  readonly onArticle: BehindProps['onArticle'];
}

function Row({ row, now, onArticle }: RowProps) {
  const { cardId, documentId, type, front, paragraph, recall, dueDay, answer } = row;
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
      {answer && (
        <>
          <td>{formatDay(answer.at, now)}</td>
          <td>{GRADE_LABELS[answer.grade]}</td>
        </>
      )}
      <td className="num">{recall === null ? '–' : inPercent(recall)}</td>
      <td className="behind-due">{dueDay === null ? '–' : formatDueDay(dueDay, now)}</td>
    </tr>
  );
}
