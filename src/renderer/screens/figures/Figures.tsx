// The key figures of an article: its people, its numbers, and what came when. Printed, it is a quick-reference sheet.
import { type ReactNode, useEffect, useRef } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import type { FiguresPage } from '../../../shared/contract/quiz';
import { useChanges } from '../../client/useChanges';
import { useCommands } from '../../client/useCommands';
import { useContract } from '../../client/useContract';
import { printingWith } from '../../client/printing';
import { Button } from '../../ui/Button';
import { NotRead } from '../../ui/NotRead';
import { Siglum } from '../../ui/Siglum';
import { count } from '../../ui/words/count';
import { countFigures, KIND_NAMES, uncheckedWords } from '../../ui/words/quizFormats';
import { FigureRow } from './FigureRow';
import { Timeline } from './Timeline';

interface FiguresProps {
  readonly documentId: DocumentId;
  readonly onQuiz: () => void;
  readonly onText: (documentId: DocumentId) => void;
  readonly onClose: () => void;
  readonly tell: (text: string) => void;
  readonly hearsKeys: boolean;
}

export function Figures(props: FiguresProps) {
  const [asked, again] = useContract('quiz/figures', { documentId: props.documentId });
  useChanges(['cards', 'reviews', 'documents', 'clock'], again);
  if (asked.state === 'loading')
    return <main className="page figures-page" data-testid="figures" data-state="loading" />;
  if (asked.state === 'failed') {
    return (
      <main className="page figures-page" data-testid="figures" data-state="failed">
        <NotRead title="The figures could not be read" message={asked.problem.message} onAgain={again} />
      </main>
    );
  }
  return <Page page={asked.value} {...props} />;
}

function Page({ page, onQuiz, onText, onClose, tell, hearsKeys }: FiguresProps & { page: FiguresPage }) {
  const title = useRef<HTMLHeadingElement>(null);
  const print = printingWith(tell);
  const { people, numbers, dates, language } = page;
  const save = () => void print('pdf', `${page.title}, key figures`);
  const all = people.length + numbers.length + dates.length;
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useCommands(
    { 'figures.quiz': all > 0 ? onQuiz : undefined, 'figures.save': save, 'figures.close': onClose },
    hearsKeys,
  );
  const look = () => onText(page.documentId);

  return (
    <main className="page figures-page" data-testid="figures" data-state="ready">
      <header>
        <p className="caption">Key figures</p>
        <h1 className="display" ref={title} tabIndex={-1} lang={language}>
          {page.title}
        </h1>
        <p className="reader-by">{page.citation}</p>
        <div className="actions quiz-actions no-print">
          {all > 0 && (
            <Button tone="primary" shortcut="Q" onPress={onQuiz} testId="figures-quiz">
              Quiz
            </Button>
          )}
          <Button shortcut="P" onPress={save} testId="save-pdf">
            Save as PDF
          </Button>
          <Button tone="quiet" onPress={() => void print('printer', page.title)}>
            Print
          </Button>
          <Button tone="quiet" onPress={look}>
            Open the text
          </Button>
        </div>
      </header>
      {page.unchecked > 0 && (
        <p className="caption" data-testid="unchecked">
          {uncheckedWords(page.unchecked, all)}
        </p>
      )}
      {all === 0 && (
        <p className="lead quiz-lead">
          No person, number or date is known of this article. Write a card whose answer is one, and it stands here.
        </p>
      )}
      <Section
        id="people"
        title={KIND_NAMES.person}
        note={countFigures('person', people.length)}
        isThere={people.length > 0}
      >
        {people.map((person) => (
          <FigureRow
            key={person.id}
            entry={person}
            mark={<Siglum kind="person" label="Person" />}
            name={person.name}
            meaning={person.role ?? ''}
            language={language}
            onText={look}
          >
            {person.deeds.length > 0 && (
              <details className="figure-deeds no-print">
                <summary>Said and did: {count(person.deeds.length, 'thing')}</summary>
                <ul lang={language}>
                  {person.deeds.map(({ statement, paragraph }) => (
                    <li key={statement}>
                      {statement} {paragraph !== null && <span className="quiet">¶&nbsp;{paragraph}</span>}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </FigureRow>
        ))}
      </Section>
      <Section
        id="numbers"
        title={KIND_NAMES.number}
        note={countFigures('number', numbers.length)}
        isThere={numbers.length > 0}
      >
        {numbers.map((number) => (
          <FigureRow
            key={number.id}
            entry={number}
            mark={<Siglum kind="number" label="Number" />}
            name={number.answer}
            meaning={number.measures}
            language={language}
            onText={look}
          />
        ))}
      </Section>
      <Section
        id="dates"
        title={KIND_NAMES.date}
        note={countFigures('date', dates.length)}
        isThere={dates.length > 0}
        head={<Timeline dates={dates} />}
      >
        {dates.map((date, index) => (
          <FigureRow
            key={date.id}
            entry={date}
            mark={index + 1}
            name={date.answer}
            meaning={date.event}
            language={language}
            onText={look}
          />
        ))}
      </Section>
    </main>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly isThere: boolean;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

function Section({ id, title, note, isThere, head, children }: SectionProps) {
  if (!isThere) return null;
  return (
    <section className="figures-section" aria-labelledby={`figures-${id}`} data-testid={`figures-${id}`}>
      <h2 className="heading" id={`figures-${id}`}>
        {title} <span className="figures-count">{note}</span>
      </h2>
      {head}
      <ul className="figures-list">{children}</ul>
    </section>
  );
}
