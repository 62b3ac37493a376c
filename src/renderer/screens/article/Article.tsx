// The page of an article: its text, what stands in its margin, and what of it is remembered today.
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CardId, DocumentId } from '../../../core/base/ids';
import type { ArticlePage } from '../../../shared/contract/article';
import { useChanges } from '../../client/useChanges';
import { useCommands } from '../../client/useCommands';
import { useContract } from '../../client/useContract';
import { endWords } from './articleWords';
import { ArticleHead } from './ArticleHead';
import { type Gap, GAP_BORDERS, gapsOf } from './gaps';
import { ArticleMissing } from './ArticleMissing';
import type { Layer } from './MemoryLayer';
import { Minimap } from './Minimap';
import { noteDomId, passageDomId, PassageShown } from './PassageShown';
import { NOW, pageAt } from './pageAt';
import { Placeless } from './Placeless';
import { placeOfCard, stepFrom } from './steps';
import { type Looked, useMarks } from './useMarks';

export interface ArticleProps {
  readonly documentId: DocumentId;
  /** The card whose words are looked for; null opens the article at its title. */
  readonly cardId: CardId | null;
  /** Back to the card; undefined where one did not come from a card. */
  readonly onCard: (() => void) | undefined;
  /** Back to the draft in the Inbox; undefined where one did not come from there. */
  readonly onDraft: (() => void) | undefined;
  readonly onToday: () => void;
  readonly onStudy: () => void;
  readonly onQuiz: () => void;
  readonly onFigures: () => void;
  /** What is known of a card: its history and its curve. */
  readonly onKnown: (cardId: CardId) => void;
  /** False while a dialog lies over the screen. */
  readonly hearsKeys: boolean;
  readonly takesFocus: boolean;
  readonly announce: (text: string) => void;
}

export function Article(props: ArticleProps) {
  const { documentId } = props;
  const [asked, again] = useContract('article/read', { documentId });
  useChanges(['cards', 'reviews', 'documents', 'settings', 'clock'], again);
  if (asked.state === 'loading') return <main className="page reader" data-testid="article" data-state="loading" />;
  if (asked.state === 'failed') {
    return <ArticleMissing message={asked.problem.message} onAgain={again} onToday={props.onToday} />;
  }
  return <Reader key={`${documentId} ${props.cardId ?? ''}`} page={asked.value} {...props} />;
}

function Reader({
  page: pageNow,
  cardId,
  documentId,
  onCard,
  onDraft,
  onToday,
  onStudy,
  onQuiz,
  onFigures,
  onKnown,
  hearsKeys,
  takesFocus,
  announce,
}: ArticleProps & { page: ArticlePage }) {
  const [layer, setLayer] = useState<Layer>({ ahead: NOW, border: null });
  const [outlook, askOutlook] = useContract('article/outlook', { documentId }, layer.ahead.days > 0);
  useChanges(['cards', 'reviews', 'settings'], askOutlook);
  const page = useMemo(
    () => pageAt(pageNow, outlook.state === 'ready' ? outlook.value : null, layer.ahead),
    [pageNow, outlook, layer.ahead],
  );
  const { passages } = page;
  const gaps = useMemo(
    () => new Map(layer.border === null ? [] : passages.map((one) => [one.paragraph, gapsOf(one, layer.border ?? 0)])),
    [passages, layer.border],
  );
  const gapCount = [...gaps.values()].reduce((sum, { length }) => sum + length, 0);
  const root = useRef<HTMLElement>(null);
  const text = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [arrival] = useState(() => (cardId === null ? null : placeOfCard(page, cardId)));
  const [looked, setLooked] = useState(arrival);
  useMarks(root, passages, looked, gaps);
  const cardOf = useMemo(() => new Map(page.cards.map((card) => [card.cardId as string, card])), [page.cards]);

  const look = useCallback((paragraph: number, note: number) => setLooked({ paragraph, note }), []);
  const close = useCallback(() => setLooked(null), []);
  const goTo = (place: Looked) => {
    setLooked(place);
    bringIntoView(place);
  };

  useEffect(() => {
    if (arrival) bringIntoView(arrival);
    else window.scrollTo(0, 0);
    if (!arrival && takesFocus) title.current?.focus({ preventScroll: true });
  }, [arrival, takesFocus]);

  const step = (by: 1 | -1, what: 'note' | 'paragraph') => () => {
    const next = stepFrom(passages, looked, by, what);
    if (next) goTo(next);
    else announce(endWords(by, what));
  };
  useCommands(
    {
      'article.next': step(1, 'note'),
      'article.previous': step(-1, 'note'),
      'article.nextParagraph': step(1, 'paragraph'),
      'article.previousParagraph': step(-1, 'paragraph'),
      'article.card': onCard,
      'article.gaps':
        page.learned > 0
          ? () => setLayer((before) => ({ ...before, border: before.border === null ? GAP_BORDERS[1] : null }))
          : undefined,
      'article.study': page.due + page.fresh > 0 ? onStudy : undefined,
      'article.quiz': onQuiz,
      'article.figures': onFigures,
      // The words one came from the Inbox for are left together with the text.
      'article.close': onDraft && (!looked || isSame(looked, arrival)) ? onDraft : looked ? close : undefined,
    },
    hearsKeys,
  );

  /** From note to note without letters: the arrows, where a note has the focus. */
  const arrows = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isNote = event.target instanceof Element && event.target.matches('[data-note]');
    if (by === 0 || !isNote || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    step(by, 'note')();
  };

  return (
    <main className="page reader" ref={root} data-testid="article" data-state="ready">
      <ArticleHead
        {...{ page, layer }}
        onLayer={setLayer}
        gaps={gapCount}
        titleRef={title}
        onCard={onCard}
        onDraft={onDraft}
        onToday={onToday}
        onStudy={onStudy}
        onQuiz={onQuiz}
        onFigures={onFigures}
        onPassage={(paragraph) => goTo({ paragraph, note: -1 })}
      />
      <article ref={text} className="reader-text" aria-label={page.title} onKeyDown={arrows}>
        {passages.map((passage) => (
          <PassageShown
            key={passage.paragraph}
            passage={passage}
            gaps={gaps.get(passage.paragraph) ?? NO_GAPS}
            cardOf={cardOf}
            now={page.now}
            language={page.language}
            open={looked?.paragraph === passage.paragraph ? looked.note : -1}
            onOpen={look}
            onClose={close}
            onKnown={onKnown}
          />
        ))}
      </article>
      <Minimap passages={passages} text={text} onPassage={(paragraph) => goTo({ paragraph, note: -1 })} />
      <Placeless
        cards={page.placeless.flatMap((id) => cardOf.get(id) ?? [])}
        now={page.now}
        language={page.language}
        onKnown={onKnown}
      />
    </main>
  );
}

const isSame = (one: Looked, other: Looked | null): boolean =>
  one.paragraph === other?.paragraph && one.note === other.note;

const NO_GAPS: readonly Gap[] = [];

/** Gives the focus to a note or a paragraph; its words come into view, and the note beside them. */
function bringIntoView({ paragraph, note }: Looked): void {
  const element = document.getElementById(note < 0 ? passageDomId(paragraph) : noteDomId(paragraph, note));
  element?.focus({ preventScroll: true });
  element?.closest('[data-passage]')?.scrollIntoView({ block: 'nearest' });
  element?.scrollIntoView({ block: 'nearest' });
}
