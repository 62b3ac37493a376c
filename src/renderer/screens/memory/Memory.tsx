// The dashboard of memory: today, whether it works, what fades next, the work to come, the year ahead, and the detail behind
// it.
import { useEffect, useRef, useState } from 'react';
import type { CardId, DocumentId } from '../../../core/base/ids';
import type { Instant } from '../../../core/base/time';
import { type Span, SPANS } from '../../../core/retention/steps';
import type { Settings } from '../../../core/deck/settings';
import type { ArticleRow } from '../../../shared/contract/deck';
import type { MemoryFigures, RetentionFigures } from '../../../shared/contract/retention';
import { useCommands } from '../../client/useCommands';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Behind } from './Behind';
import { Detail } from './Detail';
import { FitDialog } from './FitDialog';
import { FadesNext } from './FadesNext';
import { fewWords, headWords, SPAN_NAMES } from './memoryWords';
import { Overview } from './Overview';
import { type Opened, PanelsContext } from './panels';
import type { FirstGrade } from './read/curveReading';
import { useMemoryData } from './useMemoryData';
import { YearAhead } from './YearAhead';

export interface MemoryProps {
  /** One article, or null for the whole deck. */
  readonly documentId: DocumentId | null;
  readonly articles: readonly ArticleRow[];
  /** Null until they are known. */
  readonly settings: Settings | null;
  readonly onScope: (documentId: DocumentId | null) => void;
  readonly onArticle: (documentId: DocumentId, cardId?: CardId) => void;
  /** Opens what is known of a card. */
  readonly onKnown: (cardId: CardId) => void;
  /** Undefined where nothing is due. */
  readonly onStudy: (() => void) | undefined;
  readonly hearsKeys: boolean;
  readonly takesFocus: boolean;
  readonly tell: (text: string) => void;
  /** Tells of an act, with the way back beside it. */
  readonly onDone: (words: string) => void;
}

export function Memory(props: MemoryProps) {
  const { documentId, articles, settings, onScope, onArticle, onKnown, onStudy, hearsKeys, takesFocus, tell, onDone } =
    props;
  const [span, setSpan] = useState<Span>('quarter');
  const [firstGrade, setFirstGrade] = useState<FirstGrade>(0);
  const [tables, setTables] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<(Opened & { readonly at: Instant }) | null>(null);
  const [isFitting, setFitting] = useState(false);
  const root = useRef<HTMLElement>(null);
  const scope = useRef<HTMLSelectElement>(null);
  const data = useMemoryData(documentId, span, firstGrade);
  const problem = [data.figures, data.memory, data.model].find(({ state }) => state === 'failed');
  const figures = data.figures.state === 'ready' ? data.figures.value : null;
  const memory = data.memory.state === 'ready' ? data.memory.value : null;
  const model = data.model.state === 'ready' ? data.model.value : null;

  const turn = (id: string) =>
    setTables((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  /** The panel that has the focus; all of them where none has. */
  const turnFocused = () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-panel]')?.dataset['panel'];
    const ids = [...(root.current?.querySelectorAll<HTMLElement>('[data-panel]') ?? [])].flatMap(
      ({ dataset }) => dataset['panel'] ?? [],
    );
    if (focused) turn(focused);
    else setTables((before) => (before.size > 0 ? new Set() : new Set(ids)));
  };
  useCommands(
    {
      'memory.table': turnFocused,
      'memory.fit': () => setFitting(true),
      'memory.period': () => setSpan((before) => SPANS[(SPANS.indexOf(before) + 1) % SPANS.length] ?? 'quarter'),
      'memory.scope': () => scope.current?.focus(),
    },
    hearsKeys && opened === null && !isFitting,
  );

  return (
    <main
      className="page memory"
      ref={root}
      data-testid="memory"
      data-state={problem ? 'failed' : figures && memory && model ? 'ready' : 'loading'}
    >
      <header className="memory-head">
        <Title memory={memory} figures={figures} takesFocus={takesFocus} />
        <div className="memory-scope">
          <select
            className="input select"
            ref={scope}
            aria-label="Articles"
            data-testid="memory-scope"
            value={documentId ?? ''}
            onChange={({ target }) => onScope(target.value === '' ? null : (target.value as DocumentId))}
          >
            <option value="">All articles</option>
            {articles.map((article) => (
              <option key={article.documentId} value={article.documentId}>
                {article.title}
              </option>
            ))}
          </select>
          <select
            className="input select"
            aria-label="Period"
            data-testid="memory-period"
            value={span}
            onChange={({ target }) => setSpan(target.value as Span)}
          >
            {SPANS.map((one) => (
              <option key={one} value={one}>
                {SPAN_NAMES[one]}
              </option>
            ))}
          </select>
        </div>
      </header>
      {problem?.state === 'failed' && (
        <div className="memory-problem">
          <Notice tone="error" title="Not read">
            {problem.problem.message}
          </Notice>
          <div className="actions">
            <Button onPress={data.again}>Try again</Button>
            {documentId !== null && <Button onPress={() => onScope(null)}>Show all articles</Button>}
          </div>
        </div>
      )}
      {!problem && figures && memory && model && (
        <PanelsContext
          value={{
            isTable: (id) => tables.has(id),
            turn,
            onOpen: (one) => setOpened({ ...one, at: memory.now }),
            tell,
            onKnown,
            onFit: () => setFitting(true),
          }}
        >
          <div className="memory-grid">
            <Overview {...{ figures, model, firstGrade }} onFirstGrade={setFirstGrade}>
              <FadesNext memory={memory} onArticle={onArticle} onStudy={onStudy} />
            </Overview>
          </div>
          {documentId === null && settings && <YearAhead settings={settings} now={memory.now} onDone={onDone} />}
          {figures.answers > 0 && <Detail {...{ figures, memory, model, documentId, onArticle }} />}
        </PanelsContext>
      )}
      {isFitting && (
        <FitDialog
          article={articles.find((article) => article.documentId === documentId) ?? null}
          onClose={() => setFitting(false)}
          onDone={onDone}
        />
      )}
      {opened && (
        <Behind
          opened={opened}
          documentId={documentId}
          at={opened.at}
          onClose={() => setOpened(null)}
          onArticle={onArticle}
          onKnown={onKnown}
        />
      )}
    </main>
  );
}

interface TitleProps {
  readonly memory: MemoryFigures | null;
  readonly figures: RetentionFigures | null;
  readonly takesFocus: boolean;
}

function Title({ memory, figures, takesFocus }: TitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const isKnown = memory !== null && figures !== null;
  useEffect(() => {
    if (isKnown && takesFocus) title.current?.focus({ preventScroll: true });
  }, [isKnown, takesFocus]);
  const words = isKnown ? headWords(memory, figures) : { start: 'Memory', spread: '', end: '' };
  const few = isKnown ? fewWords(figures) : '';
  return (
    <div>
      <h1 className="display" tabIndex={-1} ref={title} data-testid="memory-title">
        {words.start}
        {words.spread && <span className="quiet">{words.spread}</span>}
        {words.end}
      </h1>
      {few && <p className="table-text quiet memory-few">{few}</p>}
    </div>
  );
}
