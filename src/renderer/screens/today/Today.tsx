// The home: what there is to do today, as the title of the page, what fades first, the articles it comes from, and the
// minutes of two weeks.
import { useState } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import type { Problem } from '../../../core/base/result';
import type { Overview } from '../../../shared/contract/deck';
import type { StudyScope } from '../../../shared/contract/scope';
import { client } from '../../client/client';
import { useCommands } from '../../client/useCommands';
import type { Asked } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ArticleTable } from './ArticleTable';
import { CatchUpBanner } from './CatchUpBanner';
import { CatchUpDialog } from './CatchUpDialog';
import { EditionNews } from './EditionNews';
import { MinutesPanel } from './MinutesPanel';
import { Skeleton } from './Skeleton';
import { Steps } from './Steps';
import { TodayHead } from './TodayHead';
import { askedCards, offersQuick, situationOf } from './todayWords';
import { type TodayData, useTodayData } from './useTodayData';

interface TodayProps {
  readonly overview: Asked<Overview>;
  readonly onAgain: () => void;
  readonly onStudy: () => void;
  readonly onInbox: () => void;
  readonly onBring: () => void;
  /** A session of a few minutes. */
  readonly onQuick: () => void;
  readonly onStudyArticle: (documentId: DocumentId) => void;
  /** Goes on with what was studied alone. */
  readonly onGoOn: (scope: StudyScope) => void;
  readonly onArticle: (documentId: DocumentId) => void;
  /** Sets up a quiz: on one article, or on all. */
  readonly onQuiz: (documentId: DocumentId | null) => void;
  /** Opens what sets the retention of one article. */
  readonly onRetention: (documentId: DocumentId, title: string) => void;
  readonly hearsKeys: boolean;
  /** After a session the title takes the focus, so that it is read. */
  readonly takesFocus: boolean;
  /** An act was kept that can be undone. */
  readonly onDone: (words: string) => void;
}

export function Today({ overview, onAgain, onStudy, onArticle, hearsKeys, takesFocus, onDone, ...props }: TodayProps) {
  const { onQuick, onStudyArticle, onQuiz, onRetention, onInbox, onBring } = props;
  const known = overview.state === 'ready' ? overview.value : null;
  const data = useTodayData(known);
  const [isPlanning, setPlanning] = useState(false);
  const plan = () => setPlanning(true);
  const goOn = () => {
    if (known?.interrupted) props.onGoOn(known.interrupted.scope);
  };
  const putAway = () => void client['deck/newsRead']({});
  const problem = problemOf(overview, data);
  const isReady = known !== null && (data.recall.state === 'ready' || !waitsForRecall(known));
  const state = problem ? 'failed' : isReady ? 'ready' : 'loading';
  useCommands(
    {
      'today.study': known?.interrupted ? goOn : known && askedCards(known) > 0 ? onStudy : undefined,
      'today.quick': known && offersQuick(known) ? onQuick : undefined,
      'today.quiz': known && known.articles.length > 0 ? () => onQuiz(null) : undefined,
      'today.catchUp': known?.backlog ? plan : undefined,
      'today.newsRead': known?.news ? putAway : undefined,
    },
    hearsKeys && !isPlanning,
  );

  return (
    <main className="page" data-testid="today" data-state={state}>
      {state === 'loading' && <Skeleton />}
      {problem && (
        <NotRead
          problem={problem}
          onAgain={() => {
            onAgain();
            data.again();
          }}
        />
      )}
      {state === 'ready' && known && (
        <Ready
          overview={known}
          data={data}
          onPlan={plan}
          onStudy={onStudy}
          onGoOn={goOn}
          onInbox={onInbox}
          onBring={onBring}
          onNewsRead={putAway}
          onQuick={onQuick}
          onStudyArticle={onStudyArticle}
          onArticle={onArticle}
          onQuiz={onQuiz}
          onRetention={onRetention}
          takesFocus={takesFocus}
        />
      )}
      {known && isPlanning && (
        <CatchUpDialog
          now={known.now}
          minutes={known.minutes.budget}
          onClose={() => setPlanning(false)}
          onKept={(title) => {
            setPlanning(false);
            onDone(`Done: ${title}.`);
          }}
        />
      )}
    </main>
  );
}

/** A plan that cannot be made is told where it would stand. */
function problemOf(overview: Asked<Overview>, { recall, minutes }: TodayData): Problem | null {
  for (const asked of [overview, recall, minutes]) if (asked.state === 'failed') return asked.problem;
  return null;
}

/** Only where nothing is due does the title speak of what is remembered. */
const waitsForRecall = (overview: Overview): boolean => situationOf(overview) === 'nothingDue';

function NotRead({ problem, onAgain }: { problem: Problem; onAgain: () => void }) {
  return (
    <header className="today-head">
      <div>
        <Notice tone="error" title="Not read" />
        <h1 className="display">The deck could not be read</h1>
        <p className="lead today-lead">{problem.message}</p>
        <div className="actions today-actions">
          <Button tone="primary" onPress={onAgain}>
            Try again
          </Button>
        </div>
      </div>
    </header>
  );
}

interface ReadyProps {
  readonly overview: Overview;
  readonly data: TodayData;
  readonly onPlan: () => void;
  readonly onStudy: () => void;
  readonly onGoOn: () => void;
  readonly onInbox: () => void;
  readonly onBring: () => void;
  readonly onNewsRead: () => void;
  readonly onQuick: () => void;
  readonly onStudyArticle: (documentId: DocumentId) => void;
  readonly onArticle: (documentId: DocumentId) => void;
  readonly onQuiz: (documentId: DocumentId) => void;
  readonly onRetention: (documentId: DocumentId, title: string) => void;
  readonly takesFocus: boolean;
}

function Ready({ overview, data, onPlan, onStudy, onArticle, takesFocus, ...props }: ReadyProps) {
  const { onGoOn, onQuick, onStudyArticle, onQuiz, onRetention, onInbox, onBring, onNewsRead } = props;
  const situation = situationOf(overview);
  const hasBegun = situation !== 'empty' && situation !== 'firstRun';
  const recall = data.recall.state === 'ready' ? data.recall.value : null;
  return (
    <>
      <TodayHead {...{ overview, recall, onStudy, onGoOn, onQuick, onBring, takesFocus }} />
      {overview.news && <EditionNews news={overview.news} onInbox={onInbox} onRead={onNewsRead} />}
      {overview.backlog && (
        <CatchUpBanner backlog={overview.backlog} now={overview.now} plan={data.plan} onPlan={onPlan} />
      )}
      {situation === 'firstRun' && <Steps />}
      {hasBegun && (
        <ArticleTable
          overview={overview}
          recall={recall}
          onArticle={onArticle}
          onStudy={onStudyArticle}
          onQuiz={onQuiz}
          onRetention={onRetention}
        />
      )}
      {hasBegun && data.minutes.state === 'ready' && <MinutesPanel minutes={data.minutes.value} />}
    </>
  );
}
