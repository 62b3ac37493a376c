// Fitting the model to one's own answers, of the deck or of one article: how far it is, what came out in words, and the choice.
import { useEffect, useState } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import type { Problem } from '../../../core/base/result';
import type { Fitted } from '../../../shared/contract/model';
import { client } from '../../client/client';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EarlierWeights } from './EarlierWeights';
import { changeSentence, lossSentence } from './fitWords';

interface FitDialogProps {
  /** The article that is looked at alone. */
  readonly article: { readonly documentId: DocumentId; readonly title: string } | null;
  readonly onClose: () => void;
  /** An act was kept that can be undone. */
  readonly onDone: (words: string) => void;
}

type State =
  | { readonly name: 'fitting'; readonly done: number }
  | { readonly name: 'fitted'; readonly fitted: Fitted }
  | { readonly name: 'failed'; readonly problem: Problem };

export function FitDialog({ article, onClose, onDone }: FitDialogProps) {
  const documentId = article?.documentId ?? null;
  const [state, setState] = useState<State>({ name: 'fitting', done: 0 });
  useEffect(() => {
    let isCurrent = true;
    const unsubscribe = window.commonplace.subscribe('model/progress', ({ done }) => {
      if (isCurrent) setState((before) => (before.name === 'fitting' ? { name: 'fitting', done } : before));
    });
    void client['model/fit']({ documentId }).then((answer) => {
      if (!isCurrent) return;
      setState(answer.ok ? { name: 'fitted', fitted: answer.value } : { name: 'failed', problem: answer.problem });
    });
    return () => {
      isCurrent = false;
      unsubscribe();
      void client['model/cancel']({});
    };
  }, [documentId]);

  const apply = async (parameters: readonly number[] | null, reschedules: boolean) => {
    const answer = await client['model/apply']({
      documentId,
      parameters: parameters && [...parameters],
      reschedules,
    });
    if (answer.ok) {
      onDone(`Done: ${answer.value.title}.`);
      onClose();
    } else setState({ name: 'failed', problem: answer.problem });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={article ? 'Fit the model to this article' : 'Fit the model to your answers'}
      testId="fit"
    >
      {article && (
        <p className="dialog-body">
          <cite>{article.title}</cite>
        </p>
      )}
      {state.name === 'fitting' && <Progress done={state.done} onCancel={onClose} />}
      {state.name === 'failed' && (
        <>
          <p className="dialog-body">{state.problem.message}</p>
          <div className="actions dialog-actions">
            <Button onPress={onClose}>Close</Button>
          </div>
        </>
      )}
      {state.name === 'fitted' && (
        <Result fitted={state.fitted} article={article?.title ?? null} onApply={apply} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Progress({ done, onCancel }: { done: number; onCancel: () => void }) {
  return (
    <>
      <p className="dialog-body" id="fit-progress">
        Six fits are made: five are tested on answers they have not seen, the last is on all of them. You can go on when
        it is done, or stop it; nothing is changed before you say so.
      </p>
      <progress
        className="fit-progress"
        max={1}
        value={done}
        aria-labelledby="fit-progress"
        data-testid="fit-progress"
      />
      <div className="actions dialog-actions">
        <Button onPress={onCancel} testId="fit-cancel">
          Stop
        </Button>
      </div>
    </>
  );
}

interface ResultProps {
  readonly fitted: Fitted;
  /** Its title. */
  readonly article: string | null;
  readonly onApply: (parameters: readonly number[] | null, reschedules: boolean) => Promise<void>;
  readonly onClose: () => void;
}

function Result({ fitted, article, onApply, onClose }: ResultProps) {
  const { parameters, change, hasOwnWeights } = fitted;
  return (
    <>
      <p className="dialog-body" data-testid="fit-result" data-better={parameters !== null}>
        {lossSentence(fitted, article)}
      </p>
      {hasOwnWeights && (
        <p className="dialog-body">
          {article === null
            ? 'The weights in force are fitted ones, not the published.'
            : 'The article has weights of its own now.'}
        </p>
      )}
      {change && <p className="dialog-body">{changeSentence(change)}</p>}
      {article === null && <EarlierWeights onUse={(earlier) => void onApply(earlier, false)} />}
      <div className="actions dialog-actions">
        {parameters && (
          <>
            <Button tone="primary" onPress={() => void onApply(parameters, false)} testId="fit-apply" autoFocus>
              Use them
            </Button>
            <Button onPress={() => void onApply(parameters, true)} testId="fit-reschedule">
              Use them and move dates
            </Button>
          </>
        )}
        <Button onPress={onClose}>{parameters ? 'Leave it' : 'Close'}</Button>
        {hasOwnWeights && (
          <Button tone="quiet" onPress={() => void onApply(null, false)} testId="fit-defaults">
            {article === null ? 'Use the published weights' : 'Use the weights of the deck'}
          </Button>
        )}
      </div>
    </>
  );
}
