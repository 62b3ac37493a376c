// Setting up a quiz: what it is on, how it asks, and whether it counts. What cannot be asked says why.
import { useEffect, useRef, useState } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import { askName } from '../../../core/quiz/asks';
import { FIGURE_KINDS, type FigureKind } from '../../../core/quiz/figures/figure';
import type { Format } from '../../../core/quiz/question';
import { QUIZ_LENGTHS, type QuizLength, type QuizMode } from '../../../core/quiz/setup';
import type { QuizOffer } from '../../../shared/contract/quiz';
import { client } from '../../client/client';
import { useChanges } from '../../client/useChanges';
import { useCommands } from '../../client/useCommands';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { Checks } from '../../ui/Checks';
import { Notice } from '../../ui/Notice';
import { NotRead } from '../../ui/NotRead';
import { Switch } from '../../ui/Switch';
import { Toggles } from '../../ui/Toggles';
import { FORMAT_NAMES, KIND_NAMES, uncheckedWords } from '../../ui/words/quizFormats';
import { ArticleList } from './ArticleList';
import { nameId, noteId, QuizRow } from './QuizRow';
import {
  differenceSentence,
  figuresIn,
  leadSentence,
  lengthName,
  offSentences,
  questionsOf,
  questionsWords,
  startWords,
} from './quizWords';

interface QuizProps {
  /** The article it is on at first; null for all. */
  readonly documentId: DocumentId | null;
  /** Shows the quiz that now stands. */
  readonly onBegun: () => void;
  readonly onSheet: (quizId: string) => void;
  readonly hearsKeys: boolean;
  readonly takesFocus: boolean;
}

const MODE_NOTES: Readonly<Record<QuizMode, string>> = {
  practice: 'Practice. Your schedule stays as it is.',
  review: 'Only due cards that you recall freely count, as studying them would. All else stays practice.',
};
const MODES: readonly { value: QuizMode; name: string }[] = [
  { value: 'practice', name: 'Practice' },
  { value: 'review', name: 'Counts as review' },
];

export function Quiz({ documentId, onBegun, onSheet, hearsKeys, takesFocus }: QuizProps) {
  const [documents, setDocuments] = useState<readonly DocumentId[] | null>(documentId === null ? null : [documentId]);
  // The quiz that is begun is drawn by the seed that was asked about: it asks as many questions as were said.
  const [seed] = useState(() => crypto.randomUUID());
  const [asked, again] = useContract('quiz/offer', { documents: documents && [...documents], seed });
  useChanges(['cards', 'documents', 'reviews'], again);
  if (asked.state === 'failed') {
    return (
      <main className="page quiz-page" data-testid="quiz" data-state="failed">
        <NotRead title="The figures could not be read" message={asked.problem.message} onAgain={again} />
      </main>
    );
  }
  if (asked.state === 'loading') return <main className="page quiz-page" data-testid="quiz" data-state="loading" />;
  return (
    <SetUp
      offer={asked.value}
      seed={seed}
      documents={documents}
      onDocuments={setDocuments}
      onBegun={onBegun}
      onSheet={onSheet}
      onEnded={again}
      hearsKeys={hearsKeys}
      takesFocus={takesFocus}
    />
  );
}

interface SetUpProps extends Omit<QuizProps, 'documentId'> {
  readonly offer: QuizOffer;
  readonly seed: string;
  readonly documents: readonly DocumentId[] | null;
  readonly onDocuments: (documents: readonly DocumentId[] | null) => void;
  /** The quiz that waited ended, and nothing of it was answered. */
  readonly onEnded: () => void;
}

function SetUp(props: SetUpProps) {
  const { offer, seed, documents, onDocuments, onBegun, onSheet, onEnded, hearsKeys, takesFocus } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const [wanted, setKinds] = useState<readonly FigureKind[]>(FIGURE_KINDS);
  const [chosenFormat, setFormat] = useState<Format | 'mixed'>('mixed');
  const [length, setLength] = useState<QuizLength>(offer.length ?? 10);
  const [mode, setMode] = useState<QuizMode>('practice');
  const [showsTime, setShowsTime] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  // What was not looked at may hold anything.
  const isPart = offer.left > 0;
  const there = FIGURE_KINDS.filter((kind) => isPart || offer.figures[kind] > 0);
  const kinds = wanted.filter((kind) => there.includes(kind));
  const possible = offer.formats.filter((one) => isPart || questionsOf(one, kinds) > 0);
  const format = possible.some((one) => one.format === chosenFormat) ? chosenFormat : 'mixed';
  const questions = questionsAsked(offer, askName({ kinds, format, length }));
  const start = async () => {
    const answer = await client['quiz/begin']({
      setup: { documents: documents && [...documents], kinds: [...kinds], length, format, mode, showsTime, only: null },
      seed,
    });
    if (answer.ok) onBegun();
    else setProblem(answer.problem.message);
  };
  const canStart = questions !== 0;
  const { unfinished } = offer;
  const end = async () => {
    if (!unfinished) return;
    const left = await client['quiz/leave']({ quizId: unfinished.quizId });
    if (!left.ok) setProblem(left.problem.message);
    else if (unfinished.answered > 0) onSheet(unfinished.quizId);
    else onEnded();
  };
  useCommands(
    {
      'quiz.start': canStart ? () => void start() : undefined,
      'quiz.goOn': unfinished ? onBegun : undefined,
      'quiz.end': unfinished ? () => void end() : undefined,
    },
    hearsKeys,
  );
  const all = offer.articles;
  const figures = kinds.reduce((sum, kind) => sum + offer.figures[kind], 0);
  // What is counted above and what is asked need not be equally many: then it is said why.
  const isFewer = questions !== null && questions > 0 && (length === 'all' || questions < length);
  const differs = !isPart && isFewer && questions !== figures ? { figures, questions } : null;
  const off = offSentences(offer.formats);

  return (
    <main className="page quiz-page" data-testid="quiz" data-state="ready">
      <h1 className="display" ref={title} tabIndex={-1}>
        Key figures
      </h1>
      <p className="lead quiz-lead" data-testid="quiz-lead">
        {there.length > 0 ? leadSentence(offer) : emptySentence(offer, documents)}
      </p>
      {offer.unchecked > 0 && (
        <p className="caption" data-testid="unchecked">
          {uncheckedWords(offer.unchecked, figuresIn(offer.figures))}
        </p>
      )}
      {unfinished && (
        <div className="quiz-unfinished" data-testid="unfinished">
          <Notice tone="plain" title="A quiz waits">
            <p>
              {unfinished.isOfMisses && 'The misses of a quiz on '}
              <cite>{unfinished.title}</cite>, {unfinished.answered} of {questionsWords(unfinished.of)} answered.
            </p>
          </Notice>
          <div className="actions">
            <Button tone="primary" shortcut="G" onPress={onBegun} testId="quiz-go-on">
              Go on
            </Button>
            <Button tone="quiet" shortcut="E" onPress={() => void end()} testId="quiz-end">
              {unfinished.answered > 0 ? 'End it and see the sheet' : 'End it'}
            </Button>
          </div>
        </div>
      )}
      <div className="quiz-rows">
        {all.length > 1 && (
          <QuizRow id="articles" name="On">
            <ArticleList articles={all} chosen={documents} onChange={onDocuments} labelledBy={nameId('articles')} />
          </QuizRow>
        )}
        {there.length > 0 && (
          <>
            <QuizRow id="kinds" name="Kinds">
              <Checks
                labelledBy={nameId('kinds')}
                options={there.map((kind) => ({ value: kind, name: KIND_NAMES[kind] }))}
                chosen={kinds}
                onChange={setKinds}
              />
            </QuizRow>
            <QuizRow
              id="length"
              name="Questions"
              note={
                differs && (
                  <p data-testid="length-note">{differenceSentence(differs.figures, differs.questions, format)}</p>
                )
              }
            >
              <Toggles
                options={QUIZ_LENGTHS.map((value) => ({ value: String(value), name: lengthName(value) }))}
                value={String(length)}
                onChange={(value) => setLength(QUIZ_LENGTHS.find((one) => String(one) === value) ?? 'all')}
                labelledBy={nameId('length')}
                describedBy={noteId('length')}
              />
            </QuizRow>
            <QuizRow
              id="format"
              name="Format"
              note={off.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            >
              <Toggles
                options={[
                  { value: 'mixed', name: 'Mixed' },
                  ...possible.map((one) => ({ value: one.format, name: FORMAT_NAMES[one.format] })),
                ]}
                value={format}
                onChange={setFormat}
                labelledBy={nameId('format')}
                describedBy={noteId('format')}
              />
            </QuizRow>
            <QuizRow id="mode" name="Effect" note={<p data-testid="mode-note">{MODE_NOTES[mode]}</p>}>
              <Toggles
                options={MODES}
                value={mode}
                onChange={setMode}
                labelledBy={nameId('mode')}
                describedBy={noteId('mode')}
              />
            </QuizRow>
            <QuizRow id="time" name="Show the time" note={<p>It is counted silently and never presses.</p>}>
              <Switch
                isOn={showsTime}
                onChange={setShowsTime}
                labelledBy={nameId('time')}
                describedBy={noteId('time')}
              />
            </QuizRow>
          </>
        )}
      </div>
      {problem && (
        <p className="quiz-problem" role="alert">
          {problem}
        </p>
      )}
      {there.length > 0 && (
        <div className="actions quiz-actions">
          <Button
            tone={unfinished ? 'plain' : 'primary'}
            shortcut="S"
            isDisabled={!canStart}
            onPress={() => void start()}
            testId="quiz-start"
          >
            {startWords(questions, length)}
          </Button>
          {unfinished && <p className="caption">The one that waits would end.</p>}
        </div>
      )}
    </main>
  );
}

/** Zero where nothing is asked, null where it is not known. */
const questionsAsked = ({ asks, left }: Pick<QuizOffer, 'asks' | 'left'>, name: string): number | null => {
  const asked = asks[name];
  return asked === undefined ? (left > 0 ? null : 0) : asked;
};

function emptySentence({ articles }: QuizOffer, documents: readonly DocumentId[] | null): string {
  if (articles.length === 0) return 'There is no article yet, and no card that asks for a person, a number or a date.';
  const what = documents === null ? 'Nothing in the deck names' : 'Nothing in these articles names';
  return `${what} a person with a role, a number or a date, as far as the app can tell. Write a card whose answer is one, and it is asked here.`;
}
