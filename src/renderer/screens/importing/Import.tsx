// Bringing an article: pasted, dropped or opened; what was found in it, section by section; and from here into the Inbox.
import { type DragEvent, useEffect, useEffectEvent, useRef } from 'react';
import { droppedFile } from '../../client/droppedFile';
import { useCommands } from '../../client/useCommands';
import { usePastedText } from '../../client/usePastedText';
import { client } from '../../client/client';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Found } from './Found';
import { progressSentence } from './importWords';
import { useImport } from './useImport';

interface ImportProps {
  /** Counts how often a file was asked for by the command. */
  readonly asked: number;
  /** A file that was dropped on another screen. */
  readonly dropped: File | null;
  /** A text that was pasted on another screen; empty where none was. */
  readonly pasted: string;
  /** The box holds it now. */
  readonly onPasteTaken: () => void;
  readonly hearsKeys: boolean;
  readonly takesFocus: boolean;
  readonly onKept: (words: string) => void;
  readonly tell: (text: string) => void;
}

/** What was asked for and dropped so far: whoever comes back to this screen has not asked again. */
const taken: { asked: number; dropped: File | null } = { asked: 0, dropped: null };

export function Import(props: ImportProps) {
  const { asked, dropped, pasted, onPasteTaken, hearsKeys, takesFocus, onKept, tell } = props;
  const { stage, words, ...importing } = useImport(pasted);
  const title = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const openAsked = useEffectEvent(importing.open);
  const dropTaken = useEffectEvent(importing.drop);
  const pasteTaken = useEffectEvent(onPasteTaken);
  useEffect(() => pasteTaken(), []);
  const addPasted = (added: string) => {
    if (stage.name !== 'choosing') {
      tell('Not pasted: take this article in or put it away first.');
      return;
    }
    importing.add(added);
    box.current?.focus({ preventScroll: true });
  };
  usePastedText(addPasted, tell, hearsKeys);
  useEffect(() => {
    if (asked === taken.asked) return;
    taken.asked = asked;
    box.current?.focus({ preventScroll: true });
    openAsked();
  }, [asked]);
  useEffect(() => {
    if (dropped === null || dropped === taken.dropped) return;
    taken.dropped = dropped;
    dropTaken(dropped);
  }, [dropped]);
  useEffect(() => {
    if (takesFocus) (box.current ?? title.current)?.focus({ preventScroll: true });
  }, [takesFocus, stage.name]);

  const canRead = words.trim() !== '';
  useCommands(
    {
      'import.keep': stage.name === 'choosing' && canRead ? importing.readBox : undefined,
      'import.cancel': stage.name === 'choosing' ? undefined : importing.cancel,
    },
    hearsKeys,
  );
  const take = (event: DragEvent) => {
    event.preventDefault();
    const file = droppedFile(event.dataTransfer, tell);
    if (file) importing.drop(file);
  };

  return (
    <main
      className="page import"
      data-testid="import"
      data-state={stage.name}
      onDragOver={(event) => event.preventDefault()}
      onDrop={take}
    >
      <h1 className="display" ref={title} tabIndex={-1} data-testid="import-title">
        {stage.name === 'found' ? stage.found.title : stage.name === 'reading' ? 'Reading' : 'Bring an article'}
      </h1>
      {stage.name === 'choosing' && (
        <>
          <p className="lead prose import-lead">
            Paste it, drop a text or Markdown file here, or open one. It is read on this computer; nothing is kept
            before you say so.
          </p>
          {stage.problem && (
            <div className="import-problem" role="alert">
              <Notice tone="error" title="Not read">
                <p className="notice-text">{stage.problem.message}</p>
              </Notice>
            </div>
          )}
          <form
            className="import-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (canRead) importing.readBox();
            }}
          >
            <Field
              label="The article"
              lines={14}
              face="text"
              value={words}
              fieldRef={box}
              testId="import-text"
              onChange={importing.write}
            />
            <div className="actions">
              <Button
                tone="primary"
                isDisabled={!canRead}
                onPress={importing.readBox}
                shortcut="Ctrl+Enter"
                testId="import-read"
              >
                Read it
              </Button>
              <Button onPress={importing.open} shortcut="Ctrl+O" isDisabled={stage.isAsked} testId="import-open">
                Open a file
              </Button>
            </div>
            <p className="caption import-asked" role="status" data-testid="import-asked">
              {stage.isAsked && 'Choose a file in the window that has opened. Nothing is read yet.'}
            </p>
          </form>
        </>
      )}
      {stage.name === 'reading' && (
        <div className="import-reading">
          <progress
            aria-label="How much is read"
            max={stage.progress?.of ?? 1}
            value={stage.progress?.done ?? 0}
            data-testid="import-progress"
          />
          <p className="table-text quiet" aria-live="polite">
            {progressSentence(stage.progress)}
          </p>
          <div className="actions">
            <Button onPress={importing.cancel} shortcut="Esc" testId="import-cancel">
              Give up
            </Button>
          </div>
        </div>
      )}
      {stage.name === 'found' && (
        <Found
          found={stage.found}
          hearsKeys={hearsKeys}
          onDate={importing.date}
          tell={tell}
          onCancel={importing.cancel}
          onKeep={async (density, beside) => {
            const answer = await client['import/keep']({ id: stage.found.id, density, beside });
            if (!answer.ok) {
              tell(answer.problem.message);
              return;
            }
            importing.kept();
            onKept(`Done: ${answer.value.title}.`);
          }}
        />
      )}
    </main>
  );
}
