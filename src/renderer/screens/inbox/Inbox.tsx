// The Inbox: one proposed card at a time, beside the words it stands on. Nothing is scheduled until a person accepts it.
import { useEffect, useRef, useState } from 'react';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { REJECTIONS, type Rejection } from '../../../core/deck/rejection';
import type { Inbox as InboxValue, InboxDraft } from '../../../shared/contract/inbox';
import type { CommandId } from '../../../shared/commands/commands';
import { useCommands } from '../../client/useCommands';
import { useStrayKeys } from '../../client/useStrayKeys';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { BudgetMeter } from './BudgetMeter';
import { DraftEditor } from './DraftEditor';
import { DraftList } from './DraftList';
import { DraftSource } from './DraftSource';
import { InboxBar } from './InboxBar';
import { askedSentence, decidedSentence, heldSentence, waitingSentence, waitingWordsSentence } from './inboxWords';
import { type InboxView, useInbox } from './useInbox';

interface InboxProps {
  readonly hearsKeys: boolean;
  readonly takesFocus: boolean;
  readonly tell: (text: string) => void;
  readonly announce: (text: string) => void;
  readonly onText: (documentId: DocumentId, cardId: CardId) => void;
  /** Chooses an article to bring. */
  readonly onBring: () => void;
  /** Undefined where nothing is to be studied. */
  readonly onStudy: (() => void) | undefined;
}

export function Inbox({ hearsKeys, takesFocus, tell, announce, onText, onBring, onStudy }: InboxProps) {
  const view = useInbox(tell, announce);
  const { asked, again } = view;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  // Of the last one the same.
  const isClear = asked.state === 'ready' && asked.value.waiting === 0;
  useEffect(() => {
    if (isClear && document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [isClear]);
  useCommands({ 'inbox.undo': () => void view.acts.takeBack() }, hearsKeys);

  return (
    <main className="page inbox" data-testid="inbox" data-state={asked.state}>
      <header className="inbox-head">
        <div>
          <h1 className="display" ref={title} tabIndex={-1} data-testid="inbox-title">
            {asked.state === 'ready' && asked.value.waiting === 0 ? 'Inbox clear' : 'Inbox'}
          </h1>
          {asked.state === 'ready' && (
            <p className="table-text quiet" data-testid="inbox-sentence">
              {asked.value.waiting === 0 ? clearSentence(asked.value) : waitingSentence(asked.value)}
            </p>
          )}
        </div>
        {asked.state === 'ready' && asked.value.waiting > 0 && <BudgetMeter {...asked.value} />}
      </header>
      {asked.state === 'failed' && (
        <Notice tone="error" title="Not read">
          <p className="notice-text">{asked.problem.message}</p>
          <div className="actions">
            <Button onPress={again}>Try again</Button>
          </div>
        </Notice>
      )}
      {asked.state === 'ready' && asked.value.waiting === 0 && (
        <div className="actions inbox-clear">
          {onStudy && <Button onPress={onStudy}>Study</Button>}
          <Button onPress={onBring} shortcut="Ctrl+O" testId="inbox-bring">
            Bring an article
          </Button>
        </div>
      )}
      {asked.state === 'ready' && view.draft && (
        <Deciding
          inbox={asked.value}
          view={view}
          draft={view.draft}
          hearsKeys={hearsKeys}
          tell={tell}
          onText={onText}
        />
      )}
    </main>
  );
}

const clearSentence = (inbox: InboxValue): string =>
  [decidedSentence(inbox), askedSentence(inbox)].filter(Boolean).join(' ') ||
  'No card waits. New ones come with an article, or with a newer edition of one.';

/** What decides about a draft: pressed twice, it is no decision about the next one. */
const DECIDING: readonly CommandId[] = ['inbox.accept', 'inbox.reject', 'inbox.mend', 'inbox.keep'];

interface DecidingProps {
  readonly inbox: InboxValue;
  readonly view: InboxView;
  readonly draft: InboxDraft;
  readonly hearsKeys: boolean;
  readonly tell: (text: string) => void;
  readonly onText: (documentId: DocumentId, cardId: CardId) => void;
}

function Deciding({ inbox, view, draft, hearsKeys, tell, onText }: DecidingProps) {
  const { acts, place } = view;
  const front = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const section = useRef<HTMLElement>(null);
  const [rejecting, setRejecting] = useState<CardId | null>(null);
  const [comparing, setComparing] = useState<CardId | null>(null);
  const isRejecting = rejecting === draft.cardId;
  const { warnings, source, cardId } = draft;
  const [first] = warnings;

  const [shown, setShown] = useState({ cardId, turn: 0 });
  if (shown.cardId !== cardId) setShown({ cardId, turn: shown.turn + 1 });
  const isJustShown = useStrayKeys(
    { shownAt: shown.turn, follows: shown.turn > 0 && !view.isMoved },
    DECIDING,
    hearsKeys && !isRejecting,
  );
  /** Of its button as of its key: the second click of two is meant for the draft before. */
  const accept = () => {
    if (!isJustShown) void acts.accept(null);
  };

  const [lack, setLack] = useState<string | null>(null);
  /** Nothing is decided about a draft whose words cannot be kept; they wait in its fields while others are looked at. */
  const unlessHeld =
    <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
    (...given: Given): void => {
      if (lack === null) {
        act(...given);
        return;
      }
      tell(heldSentence(lack));
      document.querySelector<HTMLElement>('.inbox-fields [aria-invalid]')?.focus();
    };

  // A decision takes away what had the focus, be it the way to accept many at once: the next draft has it then, and is read.
  useEffect(() => {
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, [cardId, isRejecting, inbox.clean]);

  // Where the drafts stand above the one that is looked at, it may lie below the window: nobody decides about what is not seen.
  // Where it is in sight as the screen opens, the title above it stays.
  useEffect(() => {
    const sought = shown.turn > 0 ? section.current : front.current;
    sought?.scrollIntoView({ block: 'nearest' });
  }, [cardId, shown.turn]);

  const openText = source ? () => onText(source.documentId, cardId) : undefined;
  const compare = draft.near ? () => setComparing(comparing === cardId ? null : cardId) : undefined;
  const reject = (reason: Rejection) => {
    setRejecting(null);
    void acts.reject(reason);
  };
  const mendable = warnings.find(({ mend }) => mend !== null);

  useCommands(
    {
      'inbox.accept': unlessHeld(accept),
      'inbox.edit': () => front.current?.focus(),
      'inbox.reject': unlessHeld(() => setRejecting(cardId)),
      'inbox.mend': mendable && unlessHeld(() => void acts.mend(mendable.rule)),
      'inbox.keep': first ? () => void acts.keep(first.rule) : undefined,
      'inbox.next': acts.next,
      'inbox.previous': acts.previous,
      'inbox.compare': compare,
      'inbox.text': openText,
      'inbox.acceptClean': inbox.clean > 0 ? unlessHeld(() => void acts.acceptClean()) : undefined,
    },
    hearsKeys && !isRejecting,
  );
  useCommands(
    {
      'inbox.wait': () => setRejecting(null),
      ...Object.fromEntries(
        REJECTIONS.map((reason, index) => [`inbox.reason${index + 1}`, unlessHeld(() => reject(reason))]),
      ),
    },
    hearsKeys && isRejecting,
  );

  return (
    <>
      <div className="inbox-grid">
        <DraftList
          drafts={inbox.drafts}
          selected={draft}
          more={inbox.waiting - inbox.drafts.length}
          onSelect={acts.select}
        />
        <DraftEditor
          key={cardId}
          draft={draft}
          place={place}
          isJustShown={isJustShown}
          of={inbox.waiting}
          frontRef={front}
          sectionRef={section}
          onEdit={acts.edit}
          onAccept={unlessHeld((words) => void acts.accept(words))}
          onLeave={(words, missing) => {
            if (missing === null) void acts.edit(words);
            else tell(waitingWordsSentence(missing));
          }}
          onLack={setLack}
          onMend={unlessHeld((rule) => void acts.mend(rule))}
          onKeep={(rule) => void acts.keep(rule)}
        />
        <DraftSource
          draft={draft}
          isComparing={comparing === cardId}
          onCompare={() => compare?.()}
          onText={() => openText?.()}
        />
      </div>
      <InboxBar
        isRejecting={isRejecting}
        clean={inbox.clean}
        onAccept={unlessHeld(accept)}
        onEdit={() => front.current?.focus()}
        onReject={unlessHeld(() => setRejecting(cardId))}
        onReason={unlessHeld(reject)}
        onStay={() => setRejecting(null)}
        onAcceptClean={unlessHeld(() => void acts.acceptClean())}
      />
    </>
  );
}
