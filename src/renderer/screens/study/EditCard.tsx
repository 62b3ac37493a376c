// Mends the card on the table. Its schedule stays. Words that were not saved wait here until they are, or are discarded.
import { useState } from 'react';
import { reworded } from '../../../core/generation/reworded';
import type { ReviewItem } from '../../../shared/contract/review';
import { client } from '../../client/client';
import { Button } from '../../ui/Button';
import { CardForm, isWhole, keptWords } from '../../ui/CardForm';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { useDraft } from '../../ui/useDraft';
import type { Amendment } from './studyState';

interface EditCardProps {
  readonly item: ReviewItem;
  /** Whether the card is still to be answered: its answer is shown on demand only. */
  readonly isAnswerHidden: boolean;
  readonly onClose: () => void;
  readonly onEdited: (amendment: Amendment) => void;
}

export function EditCard({ item, isAnswerHidden, onClose, onEdited }: EditCardProps) {
  const { cardId, front, back, hint, accepted } = item;
  const draft = useDraft(`card.${cardId}`, { front, back, hint: hint ?? '', accepted: accepted.join('\n') });
  const [problem, setProblem] = useState<string | null>(null);
  const [isShown, setShown] = useState(!isAnswerHidden);

  const discard = () => {
    draft.clear();
    onClose();
  };
  const save = async () => {
    if (!isWhole(draft.words)) {
      setProblem('A card needs a question and an answer. Nothing was kept yet.');
      return;
    }
    const words = keptWords(draft.words);
    const answer = await client['card/edit']({ cardId, ...words });
    if (!answer.ok && answer.problem.code !== 'card/unchanged') {
      setProblem(answer.problem.message);
      return;
    }
    draft.clear();
    const { kind, items, tolerance } = reworded({ ...item, choices: null }, words, [item.language, 'en']);
    onEdited({ ...words, kind, items, tolerance });
  };

  return (
    <Dialog isOpen onClose={onClose} title="Edit this card" testId="edit-card">
      <p className="dialog-body">When it comes back stays as it is: only the words change.</p>
      {draft.isRestored && (
        <p className="dialog-body draft-note" data-testid="draft-restored">
          These are your words from before, which were not saved.{' '}
          <button type="button" className="link" onClick={draft.startOver}>
            Start from the card as it is
          </button>
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      >
        <CardForm words={draft.words} onChange={draft.write} isAnswerHidden={!isShown} />
        {!isShown && (
          <p className="caption form-note" data-testid="answer-hidden">
            You have not answered this card yet, so its answer stays hidden.{' '}
            <button type="button" className="link" onClick={() => setShown(true)}>
              Show the answer here
            </button>
          </p>
        )}
        {item.kind === 'cloze' && (
          <p className="caption form-note">
            The gap is where the question says [...]. Without those characters it is asked as a plain question.
          </p>
        )}
        {isShown && item.items && (
          <p className="caption form-note">The parts of the answer stand between semicolons.</p>
        )}
        {problem && (
          <div className="form-problem" role="alert">
            <Notice tone="error" title={problem} />
          </div>
        )}
        <div className="actions">
          <Button tone="quiet" onPress={discard}>
            Discard changes
          </Button>
          <Button tone="primary" onPress={() => void save()} testId="save-card">
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
