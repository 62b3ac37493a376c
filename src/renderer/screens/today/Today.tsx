// The home: what there is to do today, as the title of the page, and the articles it comes from.
import { useEffect, useRef } from 'react';
import type { Asked } from '../../client/useContract';
import type { Overview } from '../../../shared/contract/deck';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useCommands } from '../../client/useCommands';
import { count } from '../../ui/words/count';
import { formatToday } from '../../ui/words/formatDate';
import { ArticleTable } from './ArticleTable';
import {
  answeredSentence,
  busiestArticle,
  firstRunSentence,
  keptBackSentence,
  knowledgeSentence,
  nextSentence,
  situationOf,
  titleOf,
} from './todayWords';

interface TodayProps {
  readonly overview: Asked<Overview>;
  readonly onAgain: () => void;
  readonly onStudy: () => void;
  readonly hearsKeys: boolean;
  /** After a session the title takes the focus, so that it is read. */
  readonly takesFocus: boolean;
}

export function Today({ overview, onAgain, onStudy, hearsKeys, takesFocus }: TodayProps) {
  const canStudy = overview.state === 'ready' && overview.value.due + overview.value.fresh > 0;
  useCommands({ 'today.study': canStudy ? onStudy : undefined }, hearsKeys);

  return (
    <main className="page" data-testid="today" data-state={overview.state}>
      {overview.state === 'loading' && <Skeleton />}
      {overview.state === 'failed' && (
        <header className="today-head">
          <Notice tone="error" title="Not read" />
          <h1 className="display">The deck could not be read</h1>
          <p className="lead today-lead">{overview.problem.message}</p>
          <div className="actions today-actions">
            <Button tone="primary" onPress={onAgain}>
              Try again
            </Button>
          </div>
        </header>
      )}
      {overview.state === 'ready' && <Ready overview={overview.value} onStudy={onStudy} takesFocus={takesFocus} />}
    </main>
  );
}

interface ReadyProps {
  readonly overview: Overview;
  readonly onStudy: () => void;
  readonly takesFocus: boolean;
}

function Ready({ overview, onStudy, takesFocus }: ReadyProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const situation = situationOf(overview);
  const toStudy = overview.due + overview.fresh;
  const [first] = overview.articles;

  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <>
      <header className="today-head">
        <p className="caption today-date">{situation === 'firstRun' ? 'First run' : formatToday(overview.now)}</p>
        <h1 className="display" ref={title} tabIndex={-1} data-testid="today-title">
          {titleOf(overview)}
        </h1>
        <p className="lead prose today-lead">
          <Lead overview={overview} />
        </p>
        {toStudy > 0 && (
          <div className="actions today-actions">
            <Button tone="primary" shortcut="S" onPress={onStudy} testId="study-now">
              Study {count(toStudy, 'card')}
            </Button>
          </div>
        )}
        {situation === 'firstRun' && first && (
          <p className="caption today-note">
            {[overview.articles.length === 1 ? knowledgeSentence(first) : '', keptBackSentence(overview)]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
      </header>
      {situation === 'firstRun' && <Steps />}
      {(situation === 'study' || situation === 'nothingDue') && <ArticleTable articles={overview.articles} />}
    </>
  );
}

function Lead({ overview }: { overview: Overview }) {
  const [first] = overview.articles;
  const busiest = busiestArticle(overview);
  switch (situationOf(overview)) {
    case 'empty':
      return 'This profile was made empty. Start Commonplace on another one, and a deck with an article and its cards is there.';
    case 'firstRun':
      return first && overview.articles.length === 1
        ? firstRunSentence(first)
        : `Their ${count(overview.cards, 'card')} are accepted and none has been asked yet.`;
    case 'nothingDue':
      return [
        overview.answeredToday > 0 ? answeredSentence(overview) : '',
        nextSentence(overview),
        keptBackSentence(overview),
      ]
        .filter(Boolean)
        .join(' ');
    case 'study':
      return (
        <>
          {busiest && overview.articles.length > 1 && (
            <>
              Most stand in <cite>{busiest.title}</cite>.{' '}
            </>
          )}
          {[answeredSentence(overview), keptBackSentence(overview)].filter(Boolean).join(' ')}
        </>
      );
  }
}

/** How studying goes, for someone who has not done it here. */
function Steps() {
  return (
    <dl className="steps">
      <dt>1</dt>
      <dd>
        <b>Recall</b>A question stands alone. Answer it in your head before you look.
      </dd>
      <dt>2</dt>
      <dd>
        <b>Look it up</b>The answer opens with the exact words of the text it stands on.
      </dd>
      <dt>3</dt>
      <dd>
        <b>Say how it went</b>Each of the four answers shows when the card would come back.
      </dd>
    </dl>
  );
}

/** The shape of what is coming, drawn only when it takes a while. */
function Skeleton() {
  return (
    <div className="today-head skeleton" aria-hidden="true">
      <p className="skeleton-line" data-line="caption" />
      <p className="skeleton-line" data-line="title" />
      <p className="skeleton-line" data-line="lead" />
      <p className="skeleton-line" data-line="button" />
    </div>
  );
}
