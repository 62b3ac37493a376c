// The draft that is looked at: its words, to be changed in place, what is to be said against it, and how it is answered.
// Words are kept when the fields are left; there is no button for it.
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { InboxDraft } from '../../../shared/contract/inbox';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Siglum } from '../../ui/Siglum';
import { typeWords } from '../../ui/words/cardType';
import { type DraftWords, wordsOf } from './draftWords';
import { EDITING_WORDS, lackingWords, movedWords, toleranceWords, warningTitle } from './inboxWords';

interface DraftEditorProps {
  readonly draft: InboxDraft;
  readonly place: number;
  readonly of: number;
  /** It stands there so shortly that a key may still be meant for the draft before. */
  readonly isJustShown: boolean;
  readonly frontRef: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
  readonly sectionRef: RefObject<HTMLElement | null>;
  /** Resolves to whether the words were kept. */
  readonly onEdit: (words: DraftWords) => Promise<boolean>;
  readonly onAccept: (words: DraftWords) => void;
  /** What the words in the fields lack to be kept; null where they lack nothing. */
  readonly onLack: (lack: string | null) => void;
  readonly onMend: (rule: string) => void;
  readonly onKeep: (rule: string) => void;
}

export function DraftEditor(props: DraftEditorProps) {
  const { draft, place, of, isJustShown, frontRef, sectionRef, onEdit, onAccept, onLack, onMend, onKeep } = props;
  const kept = wordsOf(draft);
  const [base, setBase] = useState(kept);
  const [words, setWords] = useState(kept);
  // Somebody else changed them: a warning's remedy, or an undo.
  if (!same(base, kept)) {
    setBase(kept);
    setWords(kept);
  }
  const { siglum, label } = typeWords(draft.type);
  const lack = lackingWords(words);
  const isMissing = lack !== null;
  useEffect(() => {
    onLack(lack);
    return () => onLack(null);
  }, [lack, onLack]);
  const mendable = draft.warnings.find(({ mend }) => mend !== null);

  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget) || same(words, kept) || isMissing) return;
    void onEdit(words);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onAccept(words);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      sectionRef.current?.focus();
    }
  };

  return (
    <section
      className="inbox-editor"
      ref={sectionRef}
      tabIndex={-1}
      aria-label={`Draft ${place + 1} of ${of}`}
      data-testid="draft-editor"
      data-card-id={draft.cardId}
      data-new={isJustShown ? '' : undefined}
    >
      <p className="caption inbox-kind">
        <Siglum kind={siglum} label={label} /> {label}, from rule <span className="code">{draft.rule}</span>
      </p>
      <div className="inbox-fields" onBlur={leave} onKeyDown={pressed}>
        <Field
          label="Front"
          face="text"
          lines={3}
          isRequired
          fieldRef={frontRef}
          lang={draft.language}
          value={words.front}
          error={words.front.trim() === '' ? 'A card needs a question.' : null}
          testId="draft-front"
          onChange={(front) => setWords({ ...words, front })}
        />
        <Field
          label={draft.items ? 'Back, its parts between semicolons' : 'Back'}
          face="text"
          lines={2}
          isRequired
          lang={draft.language}
          value={words.back}
          error={words.back.trim() === '' ? 'A card needs an answer.' : null}
          testId="draft-back"
          onChange={(back) => setWords({ ...words, back })}
        />
        <Field
          label="Also accepted, one a line"
          lines={2}
          lang={draft.language}
          value={words.accepted}
          testId="draft-accepted"
          note={EDITING_WORDS}
          onChange={(accepted) => setWords({ ...words, accepted })}
        />
      </div>
      {draft.warnings.map((warning, index) => (
        <Notice key={warning.rule} title={warningTitle(warning.rule)}>
          <p className="table-text">
            {warning.message} {warning.fix}
          </p>
          <div className="actions">
            {warning.mend !== null && (
              <Button {...(warning === mendable && { shortcut: 'P' })} onPress={() => onMend(warning.rule)}>
                {warning.mend}
              </Button>
            )}
            <Button tone="quiet" {...(index === 0 && { shortcut: 'L' })} onPress={() => onKeep(warning.rule)}>
              Leave as it is
            </Button>
          </div>
        </Notice>
      ))}
      <dl className="inbox-facts">
        {draft.hint !== null && (
          <>
            <dt>Hint</dt>
            <dd>{draft.hint}</dd>
          </>
        )}
        {draft.tolerance && (
          <>
            <dt>Counts as right</dt>
            <dd>{toleranceWords(draft.tolerance)}</dd>
          </>
        )}
        {draft.moved && (
          <>
            <dt>Comes late</dt>
            <dd>{movedWords(draft.moved)}. Undoing the rejections brings it back.</dd>
          </>
        )}
        {draft.because !== null && (
          <>
            <dt>Made because</dt>
            <dd>{draft.because}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

const same = (some: DraftWords, others: DraftWords): boolean => JSON.stringify(some) === JSON.stringify(others);
