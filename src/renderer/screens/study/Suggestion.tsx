// What the app makes of an answer, with its reason, and the two ways to disagree.
import type { Grade } from '../../../core/scheduling/grade';
import { Button } from '../../ui/Button';
import { GRADE_LABELS } from '../../ui/GradeBar';
import type { Given } from '../../ui/verdict/given';
import { isRecognised } from './studyState';

interface SuggestionProps {
  readonly given: Given;
  readonly lean: Grade;
  readonly onCount: (isRight: boolean) => void;
}

const NO_EASY = 'Recognising is easier than recalling, so “Instantly” is off.';

const openWords = ({ suggested }: Given, lean: Grade): string =>
  suggested === null ? 'Nothing is suggested.' : `Suggested: ${GRADE_LABELS[lean]}.`;

export function Suggestion({ given, lean, onCount }: SuggestionProps) {
  const isChoice = given.verdict.kind === 'choice';
  const isOpen = given.suggested === null;
  const isOverruled = isOpen ? lean === 'good' : lean !== given.suggested;
  return (
    <div className="answer-suggest" data-testid="suggestion">
      <p>
        <b>{isOverruled ? `Counted as you say: ${GRADE_LABELS[lean]}.` : openWords(given, lean)}</b>{' '}
        {!isOverruled && (!isChoice || given.verdict.outcome === 'wrong') && given.verdict.reason}{' '}
        {isRecognised(given) && given.verdict.outcome !== 'wrong' && NO_EASY}
      </p>
      <div className="answer-hints">
        <Button tone="quiet" shortcut="=" onPress={() => onCount(true)} testId="count-right">
          I was right
        </Button>
        <Button tone="quiet" shortcut="\" onPress={() => onCount(false)} testId="count-wrong">
          Count as wrong
        </Button>
      </div>
    </div>
  );
}
