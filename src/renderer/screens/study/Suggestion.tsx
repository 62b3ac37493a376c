// What the app makes of an answer, with its reason, and the two ways to disagree.
import { Button } from '../../ui/Button';
import { isRecognised } from './studyState';
import { isOverruled, type Judged, suggestionWords } from './suggestionWords';

interface SuggestionProps extends Judged {
  readonly onCount: (isRight: boolean) => void;
}

const NO_EASY = 'Recognising is easier than recalling, so “Instantly” is off.';

export function Suggestion({ onCount, ...judged }: SuggestionProps) {
  const { given } = judged;
  const isChoice = given.verdict.kind === 'choice';
  return (
    <div className="answer-suggest" data-testid="suggestion">
      <p>
        <b>{suggestionWords(judged)}</b>{' '}
        {!isOverruled(judged) && (!isChoice || given.verdict.outcome === 'wrong') && given.verdict.reason}{' '}
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
