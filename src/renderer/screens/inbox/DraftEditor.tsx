// The draft that is looked at: its words, to be changed in place, what is to be said against it, and how it is answered.
// Words are kept when the fields are left; there is no button for it.
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { InboxDraft } from '../../../shared/contract/inbox';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Siglum } from '../../ui/Siglum';
import { useDraft } from '../../ui/useDraft';
import { typeWords } from '../../ui/words/cardType';
import { draftName, type DraftWords, sameWords, wordsOf } from './draftWords';
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
  /** The screen goes, with words in the fields that were not kept; `lack` is what keeps them from it. */
  readonly onLeave: (words: DraftWords, lack: string | null) => void;
  /** What the words in the fields lack to be kept; null where they lack nothing. */
  readonly onLack: (lack: string | null) => void;
  readonly onMend: (rule: string) => void;
  readonly onKeep: (rule: string) => void;
}

export function DraftEditor(props: DraftEditorProps) {
  const { draft, place, of, isJustShown, frontRef, sectionRef, onEdit, onAccept, onLeave, onLack } = props;
  const { onMend, onKeep } = props;
  const kept = wordsOf(draft);
  const [base, setBase] = useState(kept);
  const { words, write, startOver } = useDraft(draftName(draft.cardId), kept);
  // Somebody else changed them: a warning's remedy, or an undo.
  if (!sameWords(base, kept)) {
    setBase(kept);
    startOver();
  }
  const { siglum, label } = typeWords(draft.type);
  const lack = lackingWords(words);
  const isMissing = lack !== null;
  useEffect(() => {
    onLack(lack);
    return () => onLack(null);
  }, [lack, onLack]);
  const isChanged = !sameWords(words, kept);
  const left = useEffectEvent(() => {
    if (isChanged) onLeave(words, lack);
  });
  const restored = useEffectEvent(() => {
    if (isChanged && !isMissing) void onEdit(words);
  });
  useEffect(() => {
    // Words from before a crash are kept before anything is decided about them.
    restored();
    // The screen was left by a key: nothing told the fields so.
    return () => left();
  }, []);
  const putBack = () => {
    startOver();
    // The button goes.
    frontRef.current?.focus();
  };
  const mendable = draft.warnings.find(({ mend }) => mend !== null);

  const leave = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget) || !isChanged || isMissing) return;
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
          onChange={(front) => write({ ...words, front })}
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
          onChange={(back) => write({ ...words, back })}
        />
        <Field
          label="Also accepted, one a line"
          lines={2}
          lang={draft.language}
          value={words.accepted}
          testId="draft-accepted"
          note={EDITING_WORDS}
          onChange={(accepted) => write({ ...words, accepted })}
        />
        {isMissing && (
          <div className="actions">
            <Button tone="quiet" onPress={putBack} testId="draft-put-back">
              Put the words back
            </Button>
          </div>
        )}
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
