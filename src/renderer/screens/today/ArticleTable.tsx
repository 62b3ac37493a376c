// The articles of the deck. Coverage is an ink rule; recall is a dot with its interval on one axis through all rows; the
// bar in the gutter is the band of the article's memory.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import type { DocumentId } from '../../../core/base/ids';
import type { Overview, RecallByArticle } from '../../../shared/contract/deck';
import { ContextMenu } from '../../ui/ContextMenu';
import type { MenuAct } from '../../ui/MenuActs';
import { NO_BREAK_SPACE } from '../../ui/words/count';
import { formatPastDay } from '../../ui/words/formatDate';
import { Pages } from './Pages';
import { type LibraryRow, libraryRows, type SortKey, type Sorting, sortRows } from './libraryRows';
import { useRowMenu } from './useRowMenu';
import { AXIS_WIDTH, axisX, labelledMarks, type RecallAxis, recallAxis } from './recallAxis';
import { inPercent, type RecallShare } from '../../ui/words/recallShare';
import { recallSentence } from './recallWords';

interface ArticleTableProps {
  readonly overview: Overview;
  /** Null while it is not known. */
  readonly recall: RecallByArticle | null;
  readonly onArticle: (documentId: DocumentId) => void;
  /** Studies the cards of one article. */
  readonly onStudy: (documentId: DocumentId) => void;
  readonly onQuiz: (documentId: DocumentId) => void;
  readonly onRetention: (documentId: DocumentId, title: string) => void;
}

const MOST_RECENT_FIRST: Sorting = { column: 'studied', direction: 'descending' };
/** Rows on a page: thousands of articles open as quickly as ten. */
const PAGE = 100;
/** Until recall is known its axis is drawn for the usual goal. */
const USUAL_GOAL = 0.9;

export function ArticleTable({ overview, recall, onArticle, onStudy, onQuiz, onRetention }: ArticleTableProps) {
  const [menu, menuHandlers, closeMenu] = useRowMenu();
  const [sorting, setSorting] = useState(MOST_RECENT_FIRST);
  const rows = useMemo(() => sortRows(libraryRows(overview, recall), sorting), [overview, recall, sorting]);
  const axis = recallAxis(
    rows.map((row) => (row.recall ? row.recall.mean - row.recall.deviation : 1)),
    recall?.desiredRetention ?? USUAL_GOAL,
  );
  const canSort = rows.length > 1;
  const [wanted, setPage] = useState(0);
  const page = Math.min(wanted, Math.max(0, Math.ceil(rows.length / PAGE) - 1));
  const title = useRef<HTMLHeadingElement>(null);
  const articleOf = (id: string) => overview.articles.find(({ documentId }) => documentId === id);
  const actsOf = (id: string): MenuAct[] => {
    const article = articleOf(id);
    if (!article) return [];
    const { documentId, title, due, unseen } = article;
    const isAsked = due > 0 || (unseen > 0 && overview.fresh > 0);
    return [
      { id: 'read', label: 'Read', shortcut: 'Enter', act: () => onArticle(documentId) },
      ...(isAsked ? [{ id: 'study', label: 'Study this article', act: () => onStudy(documentId) }] : []),
      { id: 'quiz', label: 'Quiz on its key figures', act: () => onQuiz(documentId) },
      { id: 'retention', label: 'Set its desired retention', act: () => onRetention(documentId, title) },
    ];
  };
  const acts = menu ? actsOf(menu.id) : [];
  const sentence = recall && recallSentence({ ...recall.all, deviation: recall.deviation });
  const head = (id: SortKey, words: ReactNode, more: { className?: string; isRowHeader?: boolean } = {}) => (
    <Column id={id} allowsSorting={canSort} {...more}>
      {words}
    </Column>
  );

  return (
    <section className="library" aria-labelledby="articles-title" {...menuHandlers}>
      <div className="library-head">
        <h2 className="heading" id="articles-title" ref={title} tabIndex={-1}>
          Articles
        </h2>
        {sentence && (
          <p className="table-text quiet" data-testid="likely-recall">
            {sentence}
          </p>
        )}
      </div>
      <Table
        className="table library-table"
        aria-labelledby="articles-title"
        onRowAction={(id) => {
          const article = articleOf(String(id));
          if (article) onArticle(article.documentId);
        }}
        {...(canSort && {
          sortDescriptor: sorting,
          onSortChange: ({ column, direction }) => {
            setSorting({ column: column as SortKey, direction });
            setPage(0);
          },
        })}
      >
        <TableHeader>
          {head('title', 'Title', { isRowHeader: true, className: 'library-title-head' })}
          {head('facts', 'Facts', { className: 'num library-facts' })}
          {head('coverage', 'In the deck, %', { className: 'library-coverage' })}
          {head('recall', <AxisHead axis={axis} />, { className: 'library-axis' })}
          {head('due', 'Due', { className: 'num library-due' })}
          {head('unseen', 'New', { className: 'num library-new' })}
          {head('studied', 'Last studied', { className: 'num library-studied' })}
        </TableHeader>
        <TableBody>
          <Collection
            items={rows.slice(page * PAGE, (page + 1) * PAGE)}
            dependencies={[axis.from, axis.goal, overview.now]}
          >
            {(row) => (
              <Row id={row.id} data-testid="article" data-document={row.id} textValue={row.title}>
                <Cell className="library-title">
                  {row.band && <span className="library-bar" data-band={row.band} aria-hidden="true" />}
                  <span title={row.title}>{row.title}</span>
                  <small>{row.byline}</small>
                </Cell>
                <Cell className="num library-facts">{figure(row.facts)}</Cell>
                <Cell className="library-coverage">
                  <Coverage share={row.coverage} />
                </Cell>
                <Cell className="library-axis">
                  <Recall row={row} axis={axis} />
                </Cell>
                <Cell className="num library-due">{figure(row.due)}</Cell>
                <Cell className="num library-new">{figure(row.unseen)}</Cell>
                <Cell className="num quiet library-studied">
                  {row.studied === null ? NOTHING : formatPastDay(row.studied, overview.now)}
                </Cell>
              </Row>
            )}
          </Collection>
        </TableBody>
      </Table>
      {rows.length > PAGE && (
        <Pages
          page={page}
          size={PAGE}
          of={rows.length}
          onPage={(next) => {
            setPage(next);
            // Where the page begins, for whoever reads and whoever listens.
            title.current?.focus();
          }}
        />
      )}
      {menu && acts.length > 0 && (
        <ContextMenu
          place={menu.place}
          label={rows.find(({ id }) => id === menu.id)?.title ?? ''}
          acts={acts}
          onClose={closeMenu}
        />
      )}
    </section>
  );
}

const NOTHING = <span className="faint">–</span>;

const figure = (value: number | null): ReactNode =>
  value === null || value === 0 ? NOTHING : value.toLocaleString('en');

/** What the column is called, over the marks of its axis. */
function AxisHead({ axis }: { axis: RecallAxis }) {
  return (
    <>
      Likely recall today, %
      <span className="library-marks" aria-hidden="true">
        {labelledMarks(axis).map((mark) => (
          <span key={mark} style={{ left: axisX(axis, mark) }}>
            {mark}
          </span>
        ))}
        <span className="goal-label" style={{ left: axisX(axis, axis.goal) }}>
          {axis.goal}
        </span>
      </span>
    </>
  );
}

const RULE_WIDTH = 88;

function Coverage({ share }: { share: number | null }) {
  if (share === null) return NOTHING;
  return (
    <span className="library-rule">
      <svg width={RULE_WIDTH} height="8" aria-hidden="true">
        <path className="coverage-all" d={`M0 4H${RULE_WIDTH}`} />
        {share > 0 && <path className="coverage-part" d={`M0 4H${(share * RULE_WIDTH).toFixed(1)}`} />}
      </svg>
      <span className="num">{inPercent(share)}</span>
    </span>
  );
}

const ROW_HEIGHT = 55;
const MIDDLE = ROW_HEIGHT / 2;

function Recall({ row, axis }: { row: LibraryRow; axis: RecallAxis }) {
  const { recall, learned, goal } = row;
  const at = (share: number) => axisX(axis, share * 100);
  return (
    <div className="library-recall">
      <svg className="plot dotplot" width={AXIS_WIDTH} height={ROW_HEIGHT} aria-hidden="true">
        <path className="grid" d={axis.marks.map((mark) => `M${axisX(axis, mark)} 0V${ROW_HEIGHT}`).join('')} />
        <path className="goal" d={`M${goal === null ? axisX(axis, axis.goal) : at(goal)} 0V${ROW_HEIGHT}`} />
        {recall && (
          <>
            <path
              className="thin"
              d={`M${at(recall.mean - recall.deviation)} ${MIDDLE}H${at(recall.mean + recall.deviation)}`}
            />
            <circle className="dot" cx={at(recall.mean)} cy={MIDDLE} r="4" />
          </>
        )}
      </svg>
      {recall && <RecallFigure {...recall} learned={learned} />}
      {recall === null && <span className="faint nowrap">not yet</span>}
    </div>
  );
}

function RecallFigure({ mean, deviation, learned }: RecallShare & { learned: number }) {
  return (
    <span className="nowrap" title={`of ${learned.toLocaleString('en')} learned`}>
      <b>{inPercent(mean)}</b>{' '}
      <span className="faint">
        ±{NO_BREAK_SPACE}
        {inPercent(deviation)}
      </span>
    </span>
  );
}
