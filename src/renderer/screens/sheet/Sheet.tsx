// The end of a quiz: a marked sheet, what to do about the misses, and how sure one may be.
import { useEffect, useRef, useState } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import type { QuizSheet, SheetRow } from '../../../shared/contract/quiz';
import { client } from '../../client/client';
import { useCommands } from '../../client/useCommands';
import { useChanges } from '../../client/useChanges';
import { useContract } from '../../client/useContract';
import { printingWith } from '../../client/printing';
import { Button } from '../../ui/Button';
import { FocusHead } from '../../ui/FocusHead';
import { QuizCrumb } from '../../ui/QuizCrumb';
import { count, numberWord } from '../../ui/words/count';
import { formatPublished, localDay } from '../../ui/words/formatDate';
import { durationWords } from '../../ui/words/durationWords';
import { CalibrationPlot } from './CalibrationPlot';
import { OverTime } from './OverTime';
import { SheetTable } from './SheetTable';
import { cardsToStudy, studySentence } from './studyWords';
import { answeredRows, askedWords, footSentence, isMiss, leadStart, missesByPlace, titleOf } from './sheetWords';

interface SheetProps {
  readonly quizId: string;
  /** Another quiz stands now. */
  readonly onBegun: () => void;
  readonly onClose: () => void;
  readonly onText: (documentId: DocumentId) => void;
  /** Studies the cards behind what was missed. */
  readonly onStudy: () => void;
  readonly announce: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly hearsKeys: boolean;
}

export function Sheet(props: SheetProps) {
  const [asked, again] = useContract('quiz/sheet', { quizId: props.quizId });
  // Whether a card is due changes with every answer, and with the day.
  useChanges(['reviews', 'cards', 'clock'], again);
  if (asked.state === 'loading') return <main className="focus" data-testid="sheet" data-state="loading" />;
  if (asked.state === 'failed') {
    return (
      <main className="focus" data-testid="sheet" data-state="failed">
        <div className="focus-words">
          <h1 className="display">The sheet could not be read</h1>
          <p className="lead focus-lead">{asked.problem.message}</p>
          <div className="actions">
            <Button tone="primary" onPress={props.onClose}>
              Back to the quiz
            </Button>
          </div>
        </div>
      </main>
    );
  }
  return <Marked sheet={asked.value} {...props} />;
}

function Marked({
  sheet,
  onBegun,
  onClose,
  onText,
  onStudy,
  announce,
  tell,
  hearsKeys,
}: SheetProps & { sheet: QuizSheet }) {
  const title = useRef<HTMLHeadingElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const print = printingWith(tell);
  const rows = answeredRows(sheet);
  const misses = rows.filter(isMiss);
  const missesWords = `the ${misses.length === 1 ? 'miss' : count(misses.length, 'miss', 'misses')}`;
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    announce(`${titleOf(sheet)}. ${leadStart(sheet).trim()}`);
  }, [sheet, announce]);

  const ask = async (questions: readonly SheetRow[], areMisses: boolean) => {
    const { setup, quizId } = sheet;
    const { documents, kinds } = setup;
    const only = setup.only?.map((figure) => ({ ...figure })) ?? null;
    const answer = await client['quiz/begin']({
      setup: { ...setup, documents: documents && [...documents], kinds: [...kinds], only },
      again: { quizId, questions: questions.map(({ index }) => index), areMisses },
    });
    if (answer.ok) onBegun();
    else setProblem(answer.problem.message);
  };
  const again = () => void ask(sheet.rows, sheet.isOfMisses);
  const askMisses = () => void ask(misses, true);
  const canStudy = cardsToStudy(sheet.misses) > 0;
  // The key answers where there is no button, too: it says why.
  const studyMisses = () => (canStudy ? onStudy() : tell(studySentence(sheet.misses)));
  const save = () => void print('pdf', `${sheet.title}, quiz`);
  useCommands(
    {
      'sheet.misses': misses.length > 0 ? studyMisses : undefined,
      'sheet.ask': misses.length > 0 ? askMisses : undefined,
      'sheet.again': again,
      'sheet.save': save,
      'sheet.close': onClose,
    },
    hearsKeys,
  );

  return (
    <div className="study quizzing" data-testid="sheet" data-state="done">
      <FocusHead
        onEnd={onClose}
        crumb={<QuizCrumb {...sheet} />}
        tools={<p className="focus-count">{durationWords(sheet.spentMillis)}</p>}
        progress={{ label: 'Quiz', done: rows.length, total: sheet.about ?? sheet.rows.length }}
      />
      <main className="focus marked-sheet">
        <header className="marked-head">
          <h1 className="display" ref={title} tabIndex={-1} data-testid="sheet-title">
            {titleOf(sheet)}
          </h1>
          <p className="caption marked-about" data-testid="sheet-about">
            <cite>{sheet.title}</cite>, {formatPublished(localDay(sheet.startedAt))}, {askedWords(sheet)}
          </p>
          <Lead sheet={sheet} onText={onText} />
          <div className="actions no-print">
            {canStudy && (
              <Button tone="primary" shortcut="S" onPress={studyMisses} testId="study-misses">
                Study {count(cardsToStudy(sheet.misses), 'card')}
              </Button>
            )}
            {misses.length > 0 && (
              <Button tone={canStudy ? 'plain' : 'primary'} shortcut="A" onPress={askMisses} testId="ask-misses">
                Ask {missesWords} again
              </Button>
            )}
            <Button shortcut="R" onPress={again} testId="quiz-again">
              Same quiz again
            </Button>
            <Button tone="quiet" shortcut="P" onPress={save} testId="save-pdf">
              Save as PDF
            </Button>
            <Button tone="quiet" onPress={() => void print('printer', sheet.title)} testId="print">
              Print
            </Button>
            <Button tone="quiet" shortcut="Esc" onPress={onClose} testId="sheet-done">
              Done
            </Button>
          </div>
          {misses.length > 0 && (
            <p className="caption marked-study no-print" data-testid="study-sentence">
              {studySentence(sheet.misses)}
            </p>
          )}
          {problem && (
            <p className="quiz-problem" role="alert">
              {problem}
            </p>
          )}
        </header>
        <SheetTable rows={rows} onText={onText} />
        <p className="caption marked-foot">{footSentence(sheet)}</p>
        <div className="marked-more">
          <OverTime figures={sheet.figures} />
          {sheet.calibration.of > 0 && <CalibrationPlot calibration={sheet.calibration} />}
        </div>
      </main>
    </div>
  );
}

/** Where the misses stand: all of them, by name or as "elsewhere". */
function Lead({ sheet, onText }: { sheet: QuizSheet; onText: SheetProps['onText'] }) {
  const { places, elsewhere } = missesByPlace(sheet);
  const misses = sheet.rows.filter(isMiss).length;
  if (places.length === 0) return <p className="lead quiet marked-lead">{leadStart(sheet)}</p>;
  const last = places.length - (elsewhere > 0 ? 0 : 1);
  return (
    <p className="lead quiet marked-lead" data-testid="misses">
      {leadStart(sheet)}
      {places.map(({ paragraph, misses: here, row }, index) => (
        <span key={`${row.index} ${paragraph}`}>
          {index > 0 && (index === last ? ' and ' : ', ')}
          {misses > 1 && `${numberWord(here)} ${index === 0 ? `${here === 1 ? 'stands' : 'stand'} in ` : 'in '}`}
          <button
            type="button"
            className="plain-link"
            onClick={() => {
              if (row.source) onText(row.source.documentId);
            }}
          >
            paragraph {paragraph}
          </button>
        </span>
      ))}
      {elsewhere > 0 && ` and ${numberWord(elsewhere)} elsewhere`}.
    </p>
  );
}
