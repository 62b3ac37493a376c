// How each figure of the quiz went before: by person, by number, by date, the latest at the right.
import { FIGURE_KINDS } from '../../../core/quiz/figures/figure';
import type { FigureHistory } from '../../../shared/contract/quiz';
import { Icon } from '../../ui/Icon';
import { Siglum } from '../../ui/Siglum';
import { KIND_NAMES, siglumOf } from '../../ui/words/quizFormats';

const MOST = 8;
const ICONS = { right: 'tick', near: 'half', wrong: 'cross' } as const;

export function OverTime({ figures }: { figures: readonly FigureHistory[] }) {
  const kinds = FIGURE_KINDS.filter((kind) => figures.some((figure) => figure.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <section className="quiz-overtime" aria-labelledby="overtime-title" data-testid="over-time">
      <h2 className="heading" id="overtime-title">
        Over time
      </h2>
      <table className="table overtime-table">
        <caption className="sr-only">Each figure with its last answers in quizzes, the latest last</caption>
        <thead>
          <tr>
            <th className="marked-kind">
              <span className="sr-only">Kind</span>
            </th>
            <th>Figure</th>
            <th>Last answers</th>
            <th className="num">Recalled</th>
          </tr>
        </thead>
        <tbody>
          {kinds.flatMap((kind) =>
            figures
              .filter((figure) => figure.kind === kind)
              .map(({ documentId, id, label, past }) => (
                <tr key={`${documentId ?? ''} ${id}`}>
                  <td className="marked-kind">
                    <Siglum kind={siglumOf(kind)} label={KIND_NAMES[kind]} />
                  </td>
                  <td className="overtime-label">{label}</td>
                  <td className="overtime-marks">
                    {past.slice(-MOST).map(({ at, outcome }, index) => (
                      <span key={`${at} ${index}`} data-outcome={outcome}>
                        <Icon name={ICONS[outcome]} className="icon outcome-mark" />
                        <span className="sr-only">{outcome}</span>
                      </span>
                    ))}
                  </td>
                  <td className="num">
                    {past.filter(({ outcome }) => outcome === 'right').length} of {past.length}
                  </td>
                </tr>
              )),
          )}
        </tbody>
      </table>
    </section>
  );
}
