// The bar under a card: first the way to its answer, then the grades with what is suggested. Notices stand here, where they
// are seen.
import type { Instant } from '../../../core/base/time';
import type { Grade } from '../../../core/scheduling/grade';
import type { ReviewItem } from '../../../shared/contract/review';
import { Button } from '../../ui/Button';
import { GradeBar } from '../../ui/GradeBar';
import { Key } from '../../ui/Key';
import { formatInterval } from '../../ui/words/formatInterval';
import { enterDoes, nothingEntered } from './enterKey';
import { leanOf } from './leanOf';
import { SessionNotice } from './SessionNotice';
import { isRecognised, type Notice, type Stage } from './studyState';
import { Suggestion } from './Suggestion';
import { takesWords } from './useTypingFocus';

type CardStage = Extract<Stage, { item: ReviewItem }>;

interface AnswerBarProps {
  readonly stage: CardStage;
  readonly buttons: 'four' | 'two';
  readonly notice: Notice | null;
  /** Undefined where there is no hint, or it stands there already. */
  readonly onHint: (() => void) | undefined;
  /** Undefined where there are no options to show. */
  readonly onOptions: (() => void) | undefined;
  readonly onReveal: () => void;
  readonly onGrade: (grade: Grade, byPointer: boolean) => void;
  readonly onCount: (isRight: boolean) => void;
}

const NO_EASY = 'Recognising is easier than recalling';

export function AnswerBar(props: AnswerBarProps) {
  const { stage, buttons, notice, onHint, onOptions, onReveal, onGrade, onCount } = props;
  const isTyped = stage.name === 'front' && stage.asks === 'typed';
  const hasWords = !nothingEntered(stage.words);
  const enter = isTyped ? enterDoes(stage.words, stage.field) : null;
  const hasPieces = stage.asks === 'placing' && ((stage.board?.placed.length ?? 0) > 0 || hasWords);
  return (
    <footer className="answer-bar">
      {notice && <SessionNotice {...notice} />}
      {stage.name === 'front' ? (
        <div className="answer-row">
          <Button
            tone="primary"
            size="large"
            shortcut={enter === 'next' ? 'Ctrl+Enter' : isTyped || (hasPieces && hasWords) ? 'Enter' : 'Space'}
            onPress={onReveal}
            testId="show-answer"
          >
            {(isTyped && hasWords) || hasPieces ? 'Check' : 'Show answer'}
          </Button>
          {enter === 'next' && (
            <span className="answer-next" aria-hidden="true" data-testid="enter-next">
              <Key>Enter</Key> next part
            </span>
          )}
          {onHint && (
            <Button tone="quiet" {...(!takesWords(stage) && { shortcut: 'H' })} onPress={onHint} testId="show-hint">
              Hint
            </Button>
          )}
          {onOptions && (
            <Button tone="quiet" onPress={onOptions} testId="show-options">
              Show options
            </Button>
          )}
        </div>
      ) : (
        <div className="answer-grades">
          {stage.given && (
            <Suggestion given={stage.given} lean={stage.lean} isCounted={stage.isCounted} onCount={onCount} />
          )}
          <GradeBar
            buttons={buttons}
            next={intervals(stage.item, stage.now)}
            lean={leanOf(stage.lean, buttons)}
            isSuggested={stage.given !== null && (stage.given.suggested !== null || stage.isCounted)}
            noEasy={isRecognised(stage.given) ? NO_EASY : null}
            onGrade={onGrade}
          />
        </div>
      )}
    </footer>
  );
}

/** What a grade would do, for each grade. */
function intervals(item: ReviewItem, now: Instant): Record<Grade, string> {
  const { again, hard, good, easy } = item.previews;
  return {
    again: formatInterval(again, now),
    hard: formatInterval(hard, now),
    good: formatInterval(good, now),
    easy: formatInterval(easy, now),
  };
}
