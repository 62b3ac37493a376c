// Every answer of a card, the latest first; of many a page at a time, so that the list stays quick and can be read.
import { useState } from 'react';
import type { Instant } from '../../../core/base/time';
import type { LoggedReview } from '../../../shared/contract/card';
import { Button } from '../../ui/Button';
import { GRADE_LABELS } from '../../ui/GradeBar';
import { formatDay } from '../../ui/words/formatDay';
import { formatDays } from '../../ui/words/formatInterval';
import { logPage } from './logPage';

interface AnswerLogProps {
  /** In the order in which they were given. */
  readonly log: readonly LoggedReview[];
  readonly now: Instant;
}

export function AnswerLog({ log, now }: AnswerLogProps) {
  const [page, setPage] = useState(0);
  const { from, to, last } = logPage(log.length, page);
  const shown = log.slice(log.length - to, log.length - from).reverse();
  return (
    <>
      <table className="table info-log" data-testid="info-log">
        <caption className="heading">Answers</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">You rated</th>
            <th scope="col">Suggested</th>
            <th scope="col">You typed</th>
            <th scope="col" className="num">
              Seconds
            </th>
            <th scope="col" className="num">
              Next after
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry, index) => (
            <tr key={from + index}>
              <td>{formatDay(entry.at, now)}</td>
              <td>{GRADE_LABELS[entry.grade]}</td>
              <td>{entry.suggested ? GRADE_LABELS[entry.suggested] : <span className="faint">none</span>}</td>
              <td className="info-typed">{entry.typed ?? <span className="faint">nothing</span>}</td>
              <td className="num">{Math.round(entry.thinkingMillis / 1000)}</td>
              <td className="num">{entry.intervalDays < 1 ? 'same day' : formatDays(entry.intervalDays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {last > 0 && (
        // None of them is ever disabled: it would lose the focus under the hand that turns the pages.
        <div className="info-pages" data-testid="info-pages">
          <p className="caption" role="status">
            {`${(from + 1).toLocaleString('en')} to ${to.toLocaleString('en')} of ${log.length.toLocaleString('en')}, the latest first`}
          </p>
          <Button tone="quiet" onPress={() => setPage(0)} testId="log-latest">
            Latest
          </Button>
          <Button tone="quiet" onPress={() => setPage(Math.max(0, page - 1))} testId="log-later">
            Later
          </Button>
          <Button tone="quiet" onPress={() => setPage(Math.min(last, page + 1))} testId="log-earlier">
            Earlier
          </Button>
          <Button tone="quiet" onPress={() => setPage(last)} testId="log-first">
            First
          </Button>
        </div>
      )}
    </>
  );
}
