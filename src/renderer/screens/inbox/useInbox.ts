// The Inbox and what a person does in it. Every act asks main; what comes of it is read anew.
import { useEffect, useState } from 'react';
import type { Rejection } from '../../../core/deck/rejection';
import type { Inbox, InboxDraft } from '../../../shared/contract/inbox';
import type { Answer } from '../../../shared/contract/index';
import { client } from '../../client/client';
import { useChanges } from '../../client/useChanges';
import { type Asked, useContract } from '../../client/useContract';
import { keptWords } from '../../ui/CardForm';
import { forgetDraft, remembered } from '../../ui/useDraft';
import { lookAgain, type Looking, NOTHING_SEEN, sameDrafts, step } from './inboxState';
import { draftName, type DraftWords, sameWords, wordsOf } from './draftWords';
import { acceptedSentence, rejectedSentence } from './inboxWords';

export interface InboxActs {
  readonly select: (draft: InboxDraft) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly accept: (words: DraftWords | null) => Promise<void>;
  readonly acceptClean: () => Promise<void>;
  readonly reject: (reason: Rejection) => Promise<void>;
  /** True where the words are kept. */
  readonly edit: (words: DraftWords) => Promise<boolean>;
  readonly mend: (rule: string) => Promise<void>;
  readonly keep: (rule: string) => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

export interface InboxView {
  readonly asked: Asked<Inbox>;
  readonly draft: InboxDraft | null;
  readonly place: number;
  /** The person went to this draft; it did not come by a decision about another. */
  readonly isMoved: boolean;
  readonly again: () => void;
  readonly acts: InboxActs;
}

/** Where a person was who looks words up in the text and comes back. */
let lastLooking = NOTHING_SEEN;

/** `tell` shows what could not be done; `announce` is heard. */
export function useInbox(tell: (text: string) => void, announce: (text: string) => void): InboxView {
  const [asked, again] = useContract('inbox/read', {});
  useChanges(['cards', 'documents', 'settings', 'clock'], again);
  const [looking, setLooking] = useState<Looking>(() => lastLooking);
  const drafts = asked.state === 'ready' ? asked.value.drafts : [];
  const ids = drafts.map(({ cardId }) => cardId);
  const isNew = asked.state === 'ready' && !sameDrafts(looking.seen, ids);
  const now = isNew ? lookAgain(looking, ids) : looking;
  if (now !== looking) setLooking(now);
  useEffect(() => {
    lastLooking = now;
  }, [now]);
  const place = drafts.findIndex(({ cardId }) => cardId === now.selected);
  const draft = drafts[place] ?? null;

  async function act(asking: (draft: InboxDraft) => Promise<Answer<'inbox/accept'>>, said: string): Promise<boolean> {
    if (!draft) return false;
    const answer = await asking(draft);
    if (answer.ok) announce(said);
    else if (!QUIET.includes(answer.problem.code)) tell(answer.problem.message);
    return answer.ok;
  }

  const acts: InboxActs = {
    select: ({ cardId }) => setLooking({ ...now, selected: cardId, isMoved: true }),
    next: () => setLooking(step(now, 1)),
    previous: () => setLooking(step(now, -1)),
    accept: async (words) => {
      const changed = words && draft && !sameWords(words, wordsOf(draft)) ? keptWords(words) : null;
      const isAccepted = await act(({ cardId }) => client['inbox/accept']({ cardId, words: changed }), 'Accepted.');
      if (isAccepted && draft) forgetDraft(draftName(draft.cardId));
    },
    acceptClean: async () => {
      // What somebody is still writing is accepted by nobody else.
      const except = drafts.filter(isBeingWritten).map(({ cardId }) => cardId);
      const answer = await client['inbox/acceptClean']({ except });
      if (answer.ok) announce(acceptedSentence(answer.value.cards, except.length));
      else tell(answer.problem.message);
    },
    reject: async (reason) => {
      if (!draft) return;
      const answer = await client['inbox/reject']({ cardId: draft.cardId, reason });
      if (answer.ok) announce(rejectedSentence(answer.value.movedDown));
      else if (!QUIET.includes(answer.problem.code)) tell(answer.problem.message);
    },
    edit: (words) => act(({ cardId }) => client['inbox/edit']({ cardId, words: keptWords(words) }), 'Kept.'),
    mend: async (rule) => {
      await act(({ cardId }) => client['inbox/mend']({ cardId, rule }), 'Mended.');
    },
    keep: async (rule) => {
      await act(({ cardId }) => client['inbox/keep']({ cardId, rule }), 'Warning set aside.');
    },
    takeBack: async () => {
      setLooking({ ...now, awaitsReturn: true });
      const answer = await client['history/undo']({});
      if (answer.ok) announce(`Undone: ${answer.value.title}.`);
      else tell(answer.problem.message);
    },
  };
  return { asked, draft, place, isMoved: now.isMoved, again, acts };
}

function isBeingWritten(draft: InboxDraft): boolean {
  const kept = wordsOf(draft);
  const words = remembered(draftName(draft.cardId), kept);
  return words !== null && !sameWords(words, kept);
}

/** A key pressed twice before the next draft came decides nothing about that one, and is nothing to tell. */
const QUIET: readonly string[] = ['card/unchanged', 'inbox/gone'];
