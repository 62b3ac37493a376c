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

const isPieces = ({ verdict }: Given): boolean => verdict.kind === 'order' || verdict.kind === 'placed';

export function Suggestion({ given, lean, onCount }: SuggestionProps) {
  const isOverruled = lean !== given.suggested;
  return (
    <div className="answer-suggest" data-testid="suggestion">
      <p>
        <b>
          {isOverruled ? 'Counted as you say: ' : 'Suggested: '}
          {GRADE_LABELS[lean]}.
        </b>{' '}
        {isRecognised(given)
          ? `${!isOverruled && isPieces(given) ? `${given.verdict.reason} ` : ''}Recognising is easier than recalling, so “Instantly” is off.`
          : !isOverruled && given.verdict.reason}
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
