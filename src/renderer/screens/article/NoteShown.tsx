// One note of the apparatus: letter, siglum, lemma with its gloss, recall today. Looked at, it opens and names its cards.
import { memo, useId } from 'react';
import type { CardId } from '../../../core/base/ids';
import type { ArticleCard, ArticleNote, ArticlePage } from '../../../shared/contract/article';
import { Lemma } from '../../ui/Lemma';
import { Siglum } from '../../ui/Siglum';
import { bandOf, standingWords } from '../../ui/strip/standingWords';
import { CardStanding } from './CardStanding';
import { glossOf, KIND_WORDS, lemmaOfNote, recallFigure } from './articleWords';

export interface NoteShownProps {
  readonly id: string;
  readonly note: ArticleNote;
  /** Its words are masked in the text: it must not give them away. */
  readonly isHidden: boolean;
  readonly letter: string;
  readonly text: string;
  readonly cards: readonly ArticleCard[];
  readonly now: ArticlePage['now'];
  readonly language: string;
  readonly isOpen: boolean;
  /** Whether Tab stops here: one note of each paragraph does. */
  readonly isStop: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onKnown: (cardId: CardId) => void;
}

export const NoteShown = memo(function NoteShown(props: NoteShownProps) {
  const { id, isHidden, note, letter, text, cards, now, language, isOpen, isStop, onOpen, onClose, onKnown } = props;
  const detail = useId();
  const marked = lemmaOfNote(text, note);
  const lemma = isHidden ? '…' : marked;
  const gloss = glossOf(note, marked);
  const words = standingWords(note.standing);
  return (
    <li
      className="note"
      data-kind={note.kind}
      data-current={isOpen ? '' : undefined}
      data-band={bandOf(note.standing)}
      data-r={note.standing.state === 'learned' ? Math.round(note.standing.recall * 100) : undefined}
    >
      <button
        type="button"
        id={id}
        className="note-head"
        data-note={note.id}
        data-testid="note"
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detail : undefined}
        aria-describedby={isOpen ? detail : undefined}
        onFocus={onOpen}
        onClick={isOpen ? onClose : onOpen}
        // A press on an open note closes it; the focus it brings must not open it first.
        onMouseDown={(event) => {
          if (!isOpen) return;
          event.preventDefault();
        }}
      >
        <span className="note-letter">{letter}</span>
        <Siglum kind={note.kind} label={KIND_WORDS[note.kind]} />
        <span className="note-words">
          <span lang={language}>
            <Lemma isGlossed={gloss !== ''}>{lemma}</Lemma>
          </span>{' '}
          <span className="note-gloss">{gloss}</span>
        </span>
        <span className="note-recall">
          <span aria-hidden="true">{recallFigure(note.standing)}</span>
          <span className="sr-only">, {words}</span>
        </span>
      </button>
      {isOpen && (
        <div className="note-detail" id={detail} data-testid="note-detail">
          {note.holder !== null && <p>According to {note.holder}.</p>}
          {cards.length === 0 && <p>No card asks for it.</p>}
          {cards.map((card) => (
            <p key={card.cardId} data-card-id={card.cardId}>
              <q lang={language}>{card.front.replaceAll('[...]', '…')}</q>{' '}
              <CardStanding card={card} now={now} onKnown={onKnown} />
            </p>
          ))}
        </div>
      )}
    </li>
  );
});
