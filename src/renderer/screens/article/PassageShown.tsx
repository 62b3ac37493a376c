// A paragraph with its number, its bar, the letters in its words, and its notes in the margin.
import { memo, type MouseEvent, type ReactNode, useState } from 'react';
import type { CardId } from '../../../core/base/ids';
import type { ArticleCard, ArticlePage, ArticlePassage } from '../../../shared/contract/article';
import { bandOf } from '../../ui/strip/standingWords';
import { passageLabel, recallFigure } from './articleWords';
import { letterOf, lettered, noteAt } from './lettered';
import { lengthOf, withGaps } from './GapShown';
import type { Gap } from './gaps';
import { NoteShown } from './NoteShown';

interface PassageShownProps {
  readonly passage: ArticlePassage;
  /** Words that are masked. */
  readonly gaps: readonly Gap[];
  readonly cardOf: ReadonlyMap<string, ArticleCard>;
  readonly now: ArticlePage['now'];
  readonly language: string;
  /** The note of this passage that is looked at; -1 for none. */
  readonly open: number;
  readonly onOpen: (paragraph: number, note: number) => void;
  readonly onClose: () => void;
  readonly onKnown: (cardId: CardId) => void;
}

export const noteDomId = (paragraph: number, note: number): string => `note-${paragraph}-${note}`;
export const passageDomId = (paragraph: number): string => `paragraph-${paragraph}`;

export const PassageShown = memo(function PassageShown(props: PassageShownProps) {
  const { passage, gaps, cardOf, now, language, open, onOpen, onClose, onKnown } = props;
  const { paragraph, kind, text, standing, notes } = passage;
  const isHeading = kind === 'heading';

  const pressed = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return;
    const offset = offsetAt(event);
    const note = offset === null ? -1 : noteAt(notes, offset);
    if (note >= 0) onOpen(paragraph, note);
  };

  // A gap that was opened stays open for as long as the page is looked at with gaps.
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const hidden = new Set(gaps.filter(({ start }) => !opened.has(start)).flatMap((gap) => gap.notes));

  const words: ReactNode = lettered(text, notes).map((stretch) => [
    ...withGaps(stretch, gaps, opened, (start) => setOpened((before) => new Set([...before, start]))),
    ...stretch.notes.map((note) => (
      // For the eye alone: whoever hears the page goes through the notes below.
      <sup key={`${stretch.start} ${note}`} className="anchor-letter" aria-hidden="true" data-note={note}>
        {letterOf(note)}
      </sup>
    )),
  ]);

  return (
    <div className="passage" data-band={bandOf(standing)} data-kind={kind} data-passage={paragraph}>
      <span className="passage-number" aria-hidden="true">
        {isHeading ? '' : paragraph}
      </span>
      <div className="passage-body">
        {(!isHeading || notes.length > 0) && (
          <button
            type="button"
            className="passage-bar"
            id={passageDomId(paragraph)}
            aria-label={passageLabel(passage)}
            data-testid="passage-bar"
            data-r={standing.state === 'learned' ? Math.round(standing.recall * 100) : undefined}
            onClick={() => {
              if (notes.length > 0) onOpen(paragraph, 0);
            }}
          >
            <span className="passage-rule" />
            <span className="passage-recall">{recallFigure(standing)}</span>
          </button>
        )}
        {isHeading ? (
          <h2 className="reader-heading" data-words="" lang={language}>
            {words}
          </h2>
        ) : (
          // A pointer's way to a note; the keyboard's are the notes themselves.
          <p className="prose" data-words="" lang={language} onClick={pressed}>
            {words}
          </p>
        )}
      </div>
      {notes.length > 0 && (
        <ol className="apparatus" aria-label={`Notes on ${isHeading ? 'the heading' : `paragraph ${paragraph}`}`}>
          {notes.map((note, index) => (
            <NoteShown
              isHidden={hidden.has(index)}
              key={note.id}
              id={noteDomId(paragraph, index)}
              note={note}
              letter={letterOf(index)}
              text={text}
              cards={note.cards.flatMap((id) => cardOf.get(id) ?? [])}
              now={now}
              language={language}
              isOpen={open === index}
              isStop={index === Math.max(0, open)}
              onOpen={() => onOpen(paragraph, index)}
              onClose={onClose}
              onKnown={onKnown}
            />
          ))}
        </ol>
      )}
    </div>
  );
});

/** The offset into the passage's text under the pointer; null beside the words. */
function offsetAt({ clientX, clientY }: MouseEvent): number | null {
  const at = document.caretPositionFromPoint(clientX, clientY);
  const holder = at?.offsetNode.parentElement?.closest('[data-words]');
  if (!at || !holder || at.offsetNode.parentElement !== holder) return null;
  let before = 0;
  for (const node of holder.childNodes) {
    if (node === at.offsetNode) return before + at.offset;
    before += lengthOf(node);
  }
  return null;
}
