// The drafts in their order: what each asks, and the first thing to be said against it.
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { InboxDraft } from '../../../shared/contract/inbox';
import { Siglum } from '../../ui/Siglum';
import { typeWords } from '../../ui/words/cardType';
import { movedWords, warningTitle } from './inboxWords';
import { rowWords } from './rowWords';

interface DraftListProps {
  readonly drafts: readonly InboxDraft[];
  readonly selected: InboxDraft | null;
  /** How many more wait than are shown. */
  readonly more: number;
  readonly onSelect: (draft: InboxDraft) => void;
}

export function DraftList({ drafts, selected, more, onSelect }: DraftListProps) {
  const list = useRef<HTMLOListElement>(null);
  const current = selected?.cardId;
  const rows = rowWords(drafts.map(({ front }) => front));
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav className="inbox-queue" aria-label="Drafts">
      <ol ref={list}>
        {drafts.map((draft, index) => (
          <li key={draft.cardId}>
            <Draft
              draft={draft}
              words={rows[index] ?? draft.front}
              isCurrent={draft.cardId === current}
              onSelect={() => onSelect(draft)}
            />
          </li>
        ))}
      </ol>
      {more > 0 && <p className="caption inbox-more">{more.toLocaleString('en')} more come up as these are decided.</p>}
    </nav>
  );
}

interface DraftProps {
  readonly draft: InboxDraft;
  readonly words: string;
  readonly isCurrent: boolean;
  readonly onSelect: () => void;
}

function Draft({ draft, words, isCurrent, onSelect }: DraftProps) {
  const { type, warnings, language, cardId, moved } = draft;
  const { siglum, label } = typeWords(type);
  const [first] = warnings;
  return (
    <Button
      className="draft"
      onPress={onSelect}
      render={(element) => (
        <button {...element} aria-current={isCurrent ? 'true' : undefined} data-card-id={cardId} data-testid="draft" />
      )}
    >
      <Siglum kind={siglum} label={label} />
      <span className="draft-text" lang={language}>
        {words}
      </span>
      {first && <span className="draft-warning">{warningTitle(first.rule)}</span>}
      {moved && (
        <span className="draft-moved" data-testid="draft-moved">
          {movedWords(moved)}
        </span>
      )}
    </Button>
  );
}
