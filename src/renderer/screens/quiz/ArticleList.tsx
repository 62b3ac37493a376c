// Which articles a quiz is on: all, or those that are ticked. One stop of the keyboard, however many there are: the arrows walk
// and Space ticks. Many can be narrowed down by words of their titles, and only the rows in sight are drawn.
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { DocumentId } from '../../../core/base/ids';
import type { QuizOffer } from '../../../shared/contract/quiz';
import { CheckMark } from '../../ui/Checks';
import { figuresSentence } from './quizWords';

interface ArticleListProps {
  readonly articles: QuizOffer['articles'];
  /** Null: all. */
  readonly chosen: readonly DocumentId[] | null;
  readonly onChange: (documents: readonly DocumentId[] | null) => void;
  readonly labelledBy: string;
}

const EVERYTHING = 'all';
const ROW_HEIGHT = 33;
/** More than these nobody looks through. */
const FEW = 12;
/** Letters are commands of the screen, S for one: no row answers to them. */
const NO_LETTERS = ' ';

export function ArticleList({ articles, chosen, onChange, labelledBy }: ArticleListProps) {
  const [sought, setSought] = useState('');
  const words = sought.toLowerCase().split(/\s+/u).filter(Boolean);
  const isFound = ({ title }: { title: string }): boolean => words.every((word) => title.toLowerCase().includes(word));
  const rows = [
    { id: EVERYTHING, title: 'Everything', note: '' },
    ...articles.flatMap(({ documentId, title, figures }) =>
      documentId === null ? [] : [{ id: documentId, title, note: figures ? figuresSentence(figures) : '' }],
    ),
  ];
  return (
    <>
      {articles.length > FEW && (
        <input
          className="input article-sought"
          type="search"
          aria-label="Find an article"
          placeholder="Find an article"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          data-testid="article-sought"
        />
      )}
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: ROW_HEIGHT }}>
        <ListBox
          className="checks--list"
          aria-labelledby={labelledBy}
          items={rows.filter(isFound)}
          selectionMode="multiple"
          // Escape leaves the choice as it is.
          escapeKeyBehavior="none"
          selectedKeys={chosen ?? [EVERYTHING]}
          onSelectionChange={(keys) => onChange(keys === 'all' ? null : documentsOf([...keys].map(String), chosen))}
          data-in-page=""
          data-testid="article-list"
        >
          {({ id, title, note }) => (
            <ListBoxItem id={id} className="check" textValue={NO_LETTERS} data-testid={`check-${id}`}>
              <CheckMark />
              <span>{title}</span>
              {note && <span className="check-note">{note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
      {!rows.some(isFound) && <p className="caption">No title has these words.</p>}
    </>
  );
}

/** "Everything" and articles rule each other out; nothing chosen is everything. */
function documentsOf(chosen: readonly string[], before: readonly DocumentId[] | null): readonly DocumentId[] | null {
  const articles = chosen.filter((value) => value !== EVERYTHING) as DocumentId[];
  if (articles.length === 0 || (before !== null && chosen.includes(EVERYTHING))) return null;
  return articles;
}
