// What is known of a card: its memory in figures, its curve, and every answer that stands.
import type { CardId } from '../../../core/base/ids';
import { asInstant } from '../../../core/base/time';
import { GRADES } from '../../../core/scheduling/grade';
import type { CardInfo as Info } from '../../../shared/contract/card';
import { useContract } from '../../client/useContract';
import { Dialog } from '../../ui/Dialog';
import { ForgettingCurve } from '../../ui/ForgettingCurve';
import { GRADE_LABELS } from '../../ui/GradeBar';
import { count } from '../../ui/words/count';
import { formatDueDay } from '../../ui/words/formatDate';
import { formatDay } from '../../ui/words/formatDay';
import { formatInterval, formatStability } from '../../ui/words/formatInterval';
import { curveSentence } from '../../ui/words/curveSentence';
import { AnswerLog } from './AnswerLog';
import { dueSentence } from './dueWords';
import { GONE_FROM_ARTICLE } from '../../ui/words/goneWords';

export function CardInfo({ cardId, onClose }: { cardId: CardId; onClose: () => void }) {
  const [asked] = useContract('card/info', { cardId });
  return (
    <Dialog isOpen onClose={onClose} title="What is known of this card" testId="card-info">
      {asked.state === 'failed' && <p className="dialog-body">{asked.problem.message}</p>}
      {asked.state === 'ready' && <Known info={asked.value} />}
    </Dialog>
  );
}

function Known({ info }: { info: Info }) {
  const { memory, log, now, dueDay } = info;
  if (!memory) {
    return (
      <p className="dialog-body">
        It was not asked yet, so nothing is known of it. Its curve begins with the first answer.
      </p>
    );
  }
  return (
    <>
      <dl className="info-facts" data-testid="info-facts">
        <dt>Stability</dt>
        <dd>{formatStability(memory.stability)}</dd>
        <dt>Difficulty</dt>
        <dd>{memory.difficulty.toFixed(1)} of 10</dd>
        <dt>Recall now</dt>
        <dd>{Math.round(memory.retrievability * 100)}&nbsp;%</dd>
        <dt>Due</dt>
        <dd>{dueDay ? formatDueDay(dueDay, now) : 'not planned'}</dd>
        <dt>Answered</dt>
        <dd>{count(memory.reps, 'time')}</dd>
        <dt>Lapses</dt>
        <dd>{memory.lapses === 0 ? 'none' : memory.lapses.toLocaleString('en')}</dd>
      </dl>
      {info.vanished && <p className="info-due">{GONE_FROM_ARTICLE}: it stays, with all that is known of it.</p>}
      <p className="info-due" data-testid="info-due">
        {dueSentence(info)}
      </p>
      <ForgettingCurve
        past={info.past}
        future={info.future}
        now={now}
        desiredRetention={info.desiredRetention}
        caption={`${curveSentence(info)}${drawnWords(info)}`}
        formatDate={(at) => formatDay(asInstant(at), now)}
      />
      <table className="table info-log info-previews" data-testid="info-previews">
        <caption className="heading">If you answered now</caption>
        <thead>
          <tr>
            {GRADES.map((grade) => (
              <th key={grade} scope="col">
                {GRADE_LABELS[grade]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {GRADES.map((grade) => (
              <td key={grade}>in {formatInterval(info.previews[grade], now)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <AnswerLog log={log} now={now} />
    </>
  );
}

/** Of a long log the curve shows the end. */
const drawnWords = ({ drawnAnswers, log }: Info): string =>
  drawnAnswers < log.length ? ` Drawn are the latest ${drawnAnswers} of ${count(log.length, 'answer')}.` : '';
