// The bar under a card: first the way to its answer, then the four grades. Notices stand here, where they are seen.
import type { Instant } from '../../../core/base/time';
import type { Grade } from '../../../core/scheduling/grade';
import type { ReviewItem } from '../../../shared/contract/review';
import { Button } from '../../ui/Button';
import { GradeBar } from '../../ui/GradeBar';
import { Notice } from '../../ui/Notice';
import { firstSentence } from '../../ui/words/firstSentence';
import { formatInterval } from '../../ui/words/formatInterval';
import type { Session } from './studyState';

interface AnswerBarProps {
  readonly item: ReviewItem;
  readonly now: Instant;
  readonly isRevealed: boolean;
  readonly notice: Session['notice'];
  readonly onReveal: () => void;
  readonly onGrade: (grade: Grade, byPointer: boolean) => void;
}

export function AnswerBar({ item, now, isRevealed, notice, onReveal, onGrade }: AnswerBarProps) {
  return (
    <footer className="answer-bar">
      {notice && <AnswerNotice {...notice} />}
      {isRevealed ? (
        <GradeBar next={intervals(item, now)} onGrade={onGrade} />
      ) : (
        <div className="answer-row">
          <Button tone="primary" size="large" shortcut="Space" onPress={onReveal} testId="show-answer">
            Show answer
          </Button>
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

function AnswerNotice({ tone, text }: { tone: 'caution' | 'error'; text: string }) {
  const [title, rest] = firstSentence(text);
  return (
    <div className="answer-notice">
      <Notice tone={tone} title={title}>
        {rest && <p className="notice-text">{rest}</p>}
      </Notice>
    </div>
  );
}
