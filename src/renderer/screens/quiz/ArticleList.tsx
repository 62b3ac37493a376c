// Which articles a quiz is on: all, or those that are ticked. One stop of the keyboard, however many there are: the arrows walk,
// Space ticks, letters find a title. Of very many only the rows in sight are drawn.
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

export function ArticleList({ articles, chosen, onChange, labelledBy }: ArticleListProps) {
  const rows = [
    { id: EVERYTHING, title: 'Everything', note: '' },
    ...articles.flatMap(({ documentId, title, figures }) =>
      documentId === null ? [] : [{ id: documentId as string, title, note: figures ? figuresSentence(figures) : '' }],
    ),
  ];
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: ROW_HEIGHT }}>
      <ListBox
        className="checks--list"
        aria-labelledby={labelledBy}
        items={rows}
        selectionMode="multiple"
        // Escape leaves the choice as it is.
        escapeKeyBehavior="none"
        selectedKeys={chosen ?? [EVERYTHING]}
        onSelectionChange={(keys) => onChange(keys === 'all' ? null : documentsOf([...keys].map(String), chosen))}
        data-testid="article-list"
      >
        {({ id, title, note }) => (
          <ListBoxItem id={id} className="check" textValue={title} data-testid={`check-${id}`}>
            <CheckMark />
            <span>{title}</span>
            {note && <span className="check-note">{note}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

/** "Everything" and articles rule each other out; nothing chosen is everything. */
function documentsOf(chosen: readonly string[], before: readonly DocumentId[] | null): readonly DocumentId[] | null {
  const articles = chosen.filter((value) => value !== EVERYTHING) as DocumentId[];
  if (articles.length === 0 || (before !== null && chosen.includes(EVERYTHING))) return null;
  return articles;
}
