// The home: what there is to do today, as the title of the page, what fades first, the articles it comes from, and the
// minutes of two weeks.
import type { DocumentId } from '../../../core/base/ids';
import type { MinutesByDay, Overview, RecallByArticle } from '../../../shared/contract/deck';
import { useChanges } from '../../client/useChanges';
import { useCommands } from '../../client/useCommands';
import { type Asked, useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ArticleTable } from './ArticleTable';
import { MinutesPanel } from './MinutesPanel';
import { Skeleton } from './Skeleton';
import { Steps } from './Steps';
import { TodayHead } from './TodayHead';
import { situationOf } from './todayWords';

interface TodayProps {
  readonly overview: Asked<Overview>;
  readonly onAgain: () => void;
  readonly onStudy: () => void;
  readonly onArticle: (documentId: DocumentId) => void;
  readonly hearsKeys: boolean;
  /** After a session the title takes the focus, so that it is read. */
  readonly takesFocus: boolean;
}

export function Today({ overview, onAgain, onStudy, onArticle, hearsKeys, takesFocus }: TodayProps) {
  const canStudy = overview.state === 'ready' && overview.value.due + overview.value.fresh > 0;
  const [recall, askRecall] = useContract('deck/recall', {});
  const [minutes, askMinutes] = useContract('deck/minutes', {});
  useChanges(['cards', 'reviews', 'documents', 'settings', 'clock'], () => {
    askRecall();
    askMinutes();
  });
  useCommands({ 'today.study': canStudy ? onStudy : undefined }, hearsKeys);

  const all = [overview, recall, minutes];
  const failed = all.find((asked) => asked.state === 'failed');
  const isReady = overview.state === 'ready' && (recall.state === 'ready' || !waitsForRecall(overview.value));
  const state = failed ? 'failed' : isReady ? 'ready' : 'loading';

  return (
    <main className="page" data-testid="today" data-state={state}>
      {state === 'loading' && <Skeleton />}
      {failed && (
        <header className="today-head">
          <div>
            <Notice tone="error" title="Not read" />
            <h1 className="display">The deck could not be read</h1>
            <p className="lead today-lead">{failed.problem.message}</p>
            <div className="actions today-actions">
              <Button
                tone="primary"
                onPress={() => {
                  onAgain();
                  askRecall();
                  askMinutes();
                }}
              >
                Try again
              </Button>
            </div>
          </div>
        </header>
      )}
      {state === 'ready' && overview.state === 'ready' && (
        <Ready
          overview={overview.value}
          recall={recall.state === 'ready' ? recall.value : null}
          minutes={minutes.state === 'ready' ? minutes.value : null}
          onStudy={onStudy}
          onArticle={onArticle}
          takesFocus={takesFocus}
        />
      )}
    </main>
  );
}

/** Only where nothing is due does the title speak of what is remembered. */
const waitsForRecall = (overview: Overview): boolean => situationOf(overview) === 'nothingDue';

interface ReadyProps {
  readonly overview: Overview;
  readonly recall: RecallByArticle | null;
  readonly minutes: MinutesByDay | null;
  readonly onStudy: () => void;
  readonly onArticle: (documentId: DocumentId) => void;
  readonly takesFocus: boolean;
}

function Ready({ overview, recall, minutes, onStudy, onArticle, takesFocus }: ReadyProps) {
  const situation = situationOf(overview);
  const hasBegun = situation !== 'empty' && situation !== 'firstRun';
  return (
    <>
      <TodayHead overview={overview} recall={recall} onStudy={onStudy} takesFocus={takesFocus} />
      {situation === 'firstRun' && <Steps />}
      {hasBegun && <ArticleTable overview={overview} recall={recall} onArticle={onArticle} />}
      {hasBegun && minutes && <MinutesPanel minutes={minutes} />}
    </>
  );
}
