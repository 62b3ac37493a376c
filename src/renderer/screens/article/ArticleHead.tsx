// Over the text: where one is, whose text it is, the one number, the strip, and what is due of it.
import type { RefObject } from 'react';
import { Button as PlainButton } from 'react-aria-components/Button';
import type { ArticlePage } from '../../../shared/contract/article';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Key } from '../../ui/Key';
import { coverageSentence, headline, studyWords } from './articleWords';
import { Strip } from '../../ui/strip/Strip';
import { type Layer, MemoryLayer } from './MemoryLayer';

interface ArticleHeadProps {
  readonly page: ArticlePage;
  readonly layer: Layer;
  readonly onLayer: (layer: Layer) => void;
  readonly gaps: number;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly onCard: (() => void) | undefined;
  readonly onDraft: (() => void) | undefined;
  readonly onToday: () => void;
  readonly onStudy: () => void;
  readonly onQuiz: () => void;
  readonly onFigures: () => void;
  readonly onPassage: (paragraph: number) => void;
}

export function ArticleHead({
  page,
  layer,
  onLayer,
  gaps,
  titleRef,
  onCard,
  onDraft,
  onToday,
  onStudy,
  onQuiz,
  onFigures,
  onPassage,
}: ArticleHeadProps) {
  const { start, figure, end, spread } = headline(page, layer.ahead);
  return (
    <>
      <header className="reader-bar">
        <nav className="reader-crumb" aria-label="Place">
          <PlainButton className="crumb-link" onPress={onDraft ?? onToday}>
            {onDraft ? 'Inbox' : 'Today'}
          </PlainButton>
          <Icon name="right" />
          <cite title={page.title}>{page.title}</cite>
        </nav>
        {onCard && (
          <PlainButton
            className="crumb-back"
            onPress={onCard}
            data-testid="back-to-card"
            render={(element) => <button {...element} aria-keyshortcuts="O" />}
          >
            <Key>O</Key> back to the card
          </PlainButton>
        )}
        {onDraft && (
          <PlainButton
            className="crumb-back"
            onPress={onDraft}
            data-testid="back-to-draft"
            render={(element) => <button {...element} aria-keyshortcuts="Escape" />}
          >
            <Key>Esc</Key> back to the draft
          </PlainButton>
        )}
      </header>
      <div className="reader-head">
        <h1 className="display" ref={titleRef} tabIndex={-1} lang={page.language}>
          {page.title}
        </h1>
        <p className="reader-by">{page.citation}</p>
        <div className="reader-recall">
          <p className="lead" data-testid="headline">
            {start}
            {figure && <b>{figure}</b>}
            {end}
            {spread && <span className="nowrap">{spread}</span>}
          </p>
          <Strip passages={page.passages} onPassage={onPassage} />
          {page.learned > 0 && <MemoryLayer {...{ page, layer, gaps }} onChange={onLayer} />}
        </div>
        <aside className="reader-aside" aria-label="About this article">
          {page.due + page.fresh > 0 && (
            <Button tone="primary" shortcut="S" onPress={onStudy} testId="study-article">
              {studyWords(page)}
            </Button>
          )}
          <div className="actions reader-figures">
            <Button tone="quiet" shortcut="Q" onPress={onQuiz} testId="quiz-article">
              Quiz
            </Button>
            <Button tone="quiet" shortcut="F" onPress={onFigures} testId="figures-article">
              Key figures
            </Button>
          </div>
          <p className="caption" data-testid="coverage">
            {coverageSentence(page)}
          </p>
          <p className="caption reader-key" aria-hidden="true">
            <span>Apparatus</span>
            <span>{layer.ahead.days === 0 ? 'recall today, %' : 'recall then, %'}</span>
          </p>
        </aside>
      </div>
    </>
  );
}
