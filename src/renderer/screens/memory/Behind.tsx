// The cards or answers behind a mark, each with the way to its words in the text.
import type { DocumentId } from '../../../core/base/ids';
import type { Instant } from '../../../core/base/time';
import type { RowBehind } from '../../../shared/contract/behind';
import { useContract } from '../../client/useContract';
import { Dialog } from '../../ui/Dialog';
import { GRADE_LABELS } from '../../ui/GradeBar';
import { count } from '../../ui/words/count';
import { formatDueDay } from '../../ui/words/formatDate';
import { formatDay } from '../../ui/words/formatDay';
import { CardLine, type OnArticle } from './CardLine';
import type { Opened } from './panels';
import { type OnKnown, RecallFigure } from './RecallFigure';

interface BehindProps {
  readonly opened: Opened;
  readonly documentId: DocumentId | null;
  /** When the figures of the mark were read. */
  readonly at: Instant;
  readonly onClose: () => void;
  readonly onArticle: OnArticle;
  readonly onKnown: OnKnown;
}

export function Behind({ opened, documentId, at, onClose, onArticle, onKnown }: BehindProps) {
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
                  <Row key={index} row={row} now={asked.value.now} {...{ onArticle, onKnown }} />
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
  readonly onArticle: OnArticle;
  readonly onKnown: OnKnown;
}

function Row({ row, now, onArticle, onKnown }: RowProps) {
  const { recall, dueDay, answer } = row;
  return (
    <CardLine card={row} onArticle={onArticle}>
      {answer && (
        <>
          <td>{formatDay(answer.at, now)}</td>
          <td>{GRADE_LABELS[answer.grade]}</td>
        </>
      )}
      <td className="num">
        <RecallFigure cardId={row.cardId} recall={recall} onKnown={onKnown} />
      </td>
      <td className="behind-due">{dueDay === null ? '–' : formatDueDay(dueDay, now)}</td>
    </CardLine>
  );
}
