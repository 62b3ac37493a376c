// A quiz: one question a screen, the rail steps aside, the keys do everything. Time is shown only to whoever asked for it.
import { useEffect, useRef, useState } from 'react';
import type { CardId, DocumentId } from '../../../core/base/ids';
import { DEFAULT_CHOICES, type Settings } from '../../../core/deck/settings';
import type { CommandId } from '../../../shared/commands/commands';
import { client } from '../../client/client';
import { useCommands } from '../../client/useCommands';
import { useStrayKeys } from '../../client/useStrayKeys';
import { Button } from '../../ui/Button';
import { FocusHead } from '../../ui/FocusHead';
import { QuizCrumb } from '../../ui/QuizCrumb';
import { Key } from '../../ui/Key';
import { Siglum } from '../../ui/Siglum';
import { SourceDrawer } from '../../ui/SourceDrawer';
import { KIND_NAMES, siglumOf } from '../../ui/words/quizFormats';
import { announcementOf } from './announcements';
import { boardOf, Entry } from './Entry';
import { Marked } from './Marked';
import { letterOf } from './pairing';
import { Prompt } from './Prompt';
import { QuizMargin } from './QuizMargin';
import { isAnswered, shownAtOf, type Stage } from './quizzingState';
import { countedSentence, questionsInAll } from './quizzingWords';
import { Timer } from './Timer';
import { useQuizzing } from './useQuizzing';
import { moveWords } from '../../ui/placing/boardWords';

interface QuizzingProps {
  readonly settings: Settings | null;
  readonly announce: (text: string) => void;
  readonly onSheet: (quizId: string) => void;
  readonly onSetUp: () => void;
  readonly onText: (documentId: DocumentId, cardId?: CardId) => void;
  readonly tell: (text: string) => void;
  /** False while a dialog lies over the screen. */
  readonly hearsKeys: boolean;
}

const PROBLEM_ID = 'quiz-problem';
const TURNING: readonly CommandId[] = ['quizzing.check'];

export function Quizzing({ settings, announce, onSheet, onSetUp, onText, tell, hearsKeys }: QuizzingProps) {
  const [stage, { act, check, correct, goOn, leave }] = useQuizzing();
  const [isSourceOpen, setSourceOpen] = useState(false);
  const { letterKeys } = settings ?? DEFAULT_CHOICES;
  useAnnouncements(stage, announce);
  useLeaving(stage, onSheet, onSetUp);
  // A mark that a second press passed over would not have been seen.
  const isJustShown = useStrayKeys({ shownAt: shownAtOf(stage), follows: true }, TURNING, hearsKeys);

  const isMarked = stage.name === 'marked' || stage.name === 'correcting';
  const isAsked = stage.name === 'question' || stage.name === 'checking';
  const asked = isAsked ? stage.state.asked : isMarked ? stage.asked : null;
  const source = isMarked ? stage.marked.source : null;
  const isTyped =
    isMarked &&
    ('accepted' in stage.marked.question ||
      (stage.marked.question.format === 'range' && stage.marked.mark.yours !== ''));
  const toggleSource = () => setSourceOpen(!isSourceOpen);
  const cardId = asked && 'cardId' in asked.question ? asked.question.cardId : null;
  const flag = async () => {
    if (cardId === null) return;
    const done = await client['card/flag']({ cardId, flag: 1 });
    tell(done.ok ? 'The card is flagged.' : done.problem.message);
  };
  useCommands(
    {
      'quizzing.end': stage.name === 'question' || stage.name === 'marked' ? leave : undefined,
      'quizzing.check': stage.name === 'question' ? () => check() : stage.name === 'marked' ? goOn : undefined,
      'quizzing.right': isTyped && stage.name === 'marked' ? () => correct(true) : undefined,
      'quizzing.wrong': isTyped && stage.name === 'marked' ? () => correct(false) : undefined,
      'quizzing.source': source ? toggleSource : undefined,
      'quizzing.text': source ? () => onText(source.documentId) : undefined,
      'quizzing.flag': cardId === null ? undefined : () => void flag(),
    },
    hearsKeys,
  );

  if (stage.name === 'failed') {
    return (
      <main className="focus" data-testid="quizzing" data-state="failed">
        <div className="focus-words">
          <h1 className="display">The quiz stopped here</h1>
          <p className="lead focus-lead">{stage.message}</p>
          <div className="actions">
            <Button tone="primary" onPress={onSetUp}>
              Back to the quiz
            </Button>
          </div>
        </div>
      </main>
    );
  }
  if (!asked || !('state' in stage)) return <main className="focus" data-testid="quizzing" data-state={stage.name} />;

  const { state } = stage;
  const done = state.firsts.filter((outcome) => outcome !== null).length;
  return (
    <div
      className="study quizzing"
      data-testid="quizzing"
      data-state={stage.name}
      data-format={asked.question.format}
      data-new={isJustShown ? '' : undefined}
      data-drawer={source && isSourceOpen ? 'open' : undefined}
    >
      <FocusHead
        onEnd={leave}
        endName={state.asked === null ? 'End' : 'Leave'}
        crumb={<QuizCrumb {...state} />}
        tools={
          <>
            {state.setup.showsTime && <Timer startedAt={state.spentMillis} />}
            <p className="focus-count" data-testid="place">
              {asked.isAgain ? (
                'Once more'
              ) : (
                <>
                  Question <b>{asked.index + 1}</b> of {questionsInAll(state)}
                </>
              )}
            </p>
          </>
        }
        progress={{ label: 'Quiz', done, total: state.about ?? state.questions }}
      />
      <main className="focus">
        <article
          className="card"
          key={`${asked.index} ${asked.isAgain}`}
          data-key={asked.question.key}
          lang={asked.question.language}
        >
          <Siglum
            kind={siglumOf(asked.question.figures[0]?.kind ?? 'number')}
            label={KIND_NAMES[asked.question.figures[0]?.kind ?? 'number']}
          />
          <Prompt text={asked.question.prompt} takesFocus={isAsked && !hasField(asked.question.format)} />
          {isAsked && (
            <Entry
              question={asked.question}
              draft={stage.draft}
              onWrite={(change) => {
                if (asked.question.format === 'order' && change.placed) {
                  const { pieces } = asked.question;
                  announce(moveWords(boardOf(pieces, stage.draft.placed), boardOf(pieces, change.placed)));
                }
                act({ type: 'write', change });
              }}
              onSubmit={check}
              hearsDigits={hearsKeys && letterKeys}
              isRefused={stage.problem !== null}
              problemId={PROBLEM_ID}
            />
          )}
          {isMarked && <Marked marked={stage.marked} isSourceOpen={isSourceOpen} onShowSource={toggleSource} />}
        </article>
        {source && isSourceOpen ? (
          <SourceDrawer {...source} onHide={toggleSource} onOpen={() => onText(source.documentId)} />
        ) : (
          <QuizMargin state={state} asked={asked} counted={isMarked ? countedSentence(stage.marked) : null} />
        )}
      </main>
      <footer className="answer-bar">
        {stage.problem && (
          <p className="quiz-problem" role="alert" id={PROBLEM_ID} data-testid="quiz-problem">
            {stage.problem}
          </p>
        )}
        <div className="answer-row">
          {isAsked ? (
            <Button tone="primary" size="large" shortcut="Enter" onPress={() => check()} testId="check">
              {isAnswered(asked.question, stage.draft) ? 'Check' : 'I do not know'}
            </Button>
          ) : (
            <>
              <Button tone="primary" size="large" shortcut="Space" onPress={goOn} testId="next">
                {state.asked === null ? 'See the sheet' : 'Next'}
              </Button>
              {isTyped && (
                <>
                  <Button tone="quiet" shortcut="=" onPress={() => correct(true)} testId="count-right">
                    I was right
                  </Button>
                  <Button tone="quiet" shortcut="\" onPress={() => correct(false)} testId="count-wrong">
                    Count as wrong
                  </Button>
                </>
              )}
            </>
          )}
          {isAsked && (
            <p className="quiz-hints">
              {'options' in asked.question && (
                <span>
                  <Key>1</Key> to <Key>{String(asked.question.options.length)}</Key> give at once
                </span>
              )}
              {'names' in asked.question && (
                <>
                  <span>
                    <Key>A</Key> to <Key>{letterOf(asked.question.roles.length - 1).toUpperCase()}</Key> give a role
                  </span>
                  <span>
                    <Key>↑</Key> <Key>↓</Key> change the name
                  </span>
                </>
              )}
              {cardId !== null && (
                <span>
                  <Key>F</Key> Flag
                </span>
              )}
              <span>
                <Key>S</Key> Source after
              </span>
            </p>
          )}
        </div>
      </footer>
    </div>
  );
}

const TYPED = new Set(['name', 'role', 'who', 'measures', 'number', 'date', 'range', 'match']);
const hasField = (format: string): boolean => TYPED.has(format);

function useAnnouncements(stage: Stage, announce: (text: string) => void): void {
  const before = useRef<Stage>({ name: 'asking' });
  useEffect(() => {
    const words = announcementOf(before.current, stage);
    before.current = stage;
    if (words) announce(words);
  }, [stage, announce]);
}

/** At the end the sheet comes; where no quiz runs, the set-up. */
function useLeaving(stage: Stage, onSheet: (quizId: string) => void, onSetUp: () => void): void {
  const leave = useRef({ onSheet, onSetUp });
  useEffect(() => {
    leave.current = { onSheet, onSetUp };
  });
  useEffect(() => {
    if (stage.name === 'over') leave.current.onSheet(stage.quizId);
    if (stage.name === 'none') leave.current.onSetUp();
  }, [stage]);
}
