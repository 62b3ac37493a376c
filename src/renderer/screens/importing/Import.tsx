// Bringing an article: pasted, dropped or opened; what was found in it, section by section; and from here into the Inbox.
import { type DragEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
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

/** What was asked for and dropped so far: whoever comes back to this screen has not asked again, and finds the words in the box. */
const taken: { asked: number; dropped: File | null; text: string } = { asked: 0, dropped: null, text: '' };
/** What stands in the box already is not lost. */
const joined = (before: string, added: string): string =>
  before.trim() === '' ? added : added === '' ? before : `${before}\n\n${added}`;

export function Import(props: ImportProps) {
  const { asked, dropped, pasted, onPasteTaken, hearsKeys, takesFocus, onKept, tell } = props;
  const importing = useImport();
  const { state, open, paste, drop, date, cancel } = importing;
  const [text, setText] = useState(() => joined(taken.text, pasted));
  useEffect(() => {
    taken.text = text;
  }, [text]);
  const title = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  /** Whether what is read is what stands in the box, and no file. */
  const isOfBox = useRef(false);
  const openFile = () => {
    isOfBox.current = false;
    open();
  };
  const dropFile = (file: File) => {
    isOfBox.current = false;
    drop(file);
  };
  const readBox = () => {
    isOfBox.current = true;
    paste(text);
  };
  const openAsked = useEffectEvent(openFile);
  const dropTaken = useEffectEvent(dropFile);
  const pasteTaken = useEffectEvent(onPasteTaken);
  useEffect(() => pasteTaken(), []);
  const addPasted = (added: string) => {
    if (state.name !== 'choosing') {
      tell('Not pasted: take this article in or put it away first.');
      return;
    }
    setText(joined(text, added));
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
  }, [takesFocus, state.name]);

  const canRead = text.trim() !== '';
  useCommands(
    {
      'import.keep': state.name === 'choosing' && canRead ? readBox : undefined,
      'import.cancel': state.name === 'choosing' ? undefined : cancel,
    },
    hearsKeys,
  );
  const take = (event: DragEvent) => {
    event.preventDefault();
    const file = droppedFile(event.dataTransfer, tell);
    if (file) dropFile(file);
  };

  return (
    <main
      className="page import"
      data-testid="import"
      data-state={state.name}
      onDragOver={(event) => event.preventDefault()}
      onDrop={take}
    >
      <h1 className="display" ref={title} tabIndex={-1} data-testid="import-title">
        {state.name === 'found' ? state.found.title : state.name === 'reading' ? 'Reading' : 'Bring an article'}
      </h1>
      {state.name === 'choosing' && (
        <>
          <p className="lead prose import-lead">
            Paste it, drop a text or Markdown file here, or open one. It is read on this computer; nothing is kept
            before you say so.
          </p>
          {state.problem && (
            <div className="import-problem" role="alert">
              <Notice tone="error" title="Not read">
                <p className="notice-text">{state.problem.message}</p>
              </Notice>
            </div>
          )}
          <form
            className="import-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (canRead) readBox();
            }}
          >
            <Field
              label="The article"
              lines={14}
              face="text"
              value={text}
              fieldRef={box}
              testId="import-text"
              onChange={setText}
            />
            <div className="actions">
              <Button tone="primary" isDisabled={!canRead} onPress={readBox} shortcut="Ctrl+Enter" testId="import-read">
                Read it
              </Button>
              <Button onPress={openFile} shortcut="Ctrl+O" isDisabled={state.isAsked} testId="import-open">
                Open a file
              </Button>
            </div>
            <p className="caption import-asked" role="status" data-testid="import-asked">
              {state.isAsked && 'Choose a file in the window that has opened. Nothing is read yet.'}
            </p>
          </form>
        </>
      )}
      {state.name === 'reading' && (
        <div className="import-reading">
          <progress
            aria-label="How much is read"
            max={state.progress?.of ?? 1}
            value={state.progress?.done ?? 0}
            data-testid="import-progress"
          />
          <p className="table-text quiet" aria-live="polite">
            {progressSentence(state.progress)}
          </p>
          <div className="actions">
            <Button onPress={cancel} shortcut="Esc" testId="import-cancel">
              Give up
            </Button>
          </div>
        </div>
      )}
      {state.name === 'found' && (
        <Found
          found={state.found}
          hearsKeys={hearsKeys}
          onDate={date}
          tell={tell}
          onCancel={cancel}
          onKeep={async (density, beside) => {
            const answer = await client['import/keep']({ id: state.found.id, density, beside });
            if (!answer.ok) {
              tell(answer.problem.message);
              return;
            }
            // Words in the box that were not what is kept now stay there.
            if (isOfBox.current) taken.text = '';
            onKept(`Done: ${answer.value.title}.`);
          }}
        />
      )}
    </main>
  );
}
