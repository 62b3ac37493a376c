// The answers a person can give: four, or two for whoever wants it plain. The first stands apart: the others all mean
// remembered. One of them carries Space; where it is a suggestion, it is toned.
import { Button } from 'react-aria-components/Button';
import { type Grade, GRADES } from '../../core/scheduling/grade';
import { Icon, type IconName } from './Icon';
import { Key } from './Key';

export const GRADE_LABELS: Readonly<Record<Grade, string>> = {
  again: 'Forgot',
  hard: 'Remembered, barely',
  good: 'Remembered',
  easy: 'Instantly',
};

const ICONS: Record<Grade, IconName> = { again: 'cross', hard: 'half', good: 'tick', easy: 'ticks' };
const DIGITS: Record<Grade, string> = { again: '1', hard: '2', good: '3', easy: '4' };
const TWO: readonly Grade[] = ['again', 'good'];

/** The grades a person chooses from. */
export const gradesOf = (buttons: 'four' | 'two'): readonly Grade[] => (buttons === 'two' ? TWO : GRADES);

interface GradeBarProps {
  readonly buttons?: 'four' | 'two';
  /** When the card would come back, in words. */
  readonly next: Readonly<Record<Grade, string>>;
  /** The grade Space gives; its own digit gives it too. */
  readonly lean?: Grade;
  /** Whether `lean` is what the app makes of an answer, not just the usual. */
  readonly isSuggested?: boolean;
  /** Why the best grade cannot be given, if it cannot. */
  readonly noEasy?: string | null;
  readonly onGrade: (grade: Grade, byPointer: boolean) => void;
}

export function GradeBar(props: GradeBarProps) {
  const { buttons = 'four', next, lean = 'good', isSuggested = false, noEasy = null, onGrade } = props;
  return (
    <div className="grades" role="group" aria-label="How did it go?" data-buttons={buttons}>
      {gradesOf(buttons).map((grade) => {
        const reason = grade === 'easy' ? noEasy : null;
        return (
          <Button
            key={grade}
            className="grade"
            data-grade={grade}
            data-suggested={isSuggested && grade === lean ? '' : undefined}
            data-testid={`grade-${grade}`}
            isDisabled={reason !== null}
            onPress={({ pointerType }) => onGrade(grade, pointerType !== 'keyboard' && pointerType !== 'virtual')}
            render={(element) => (
              <button
                {...element}
                aria-keyshortcuts={grade === lean ? `${DIGITS[grade]} Space` : DIGITS[grade]}
                title={reason ?? undefined}
              />
            )}
          >
            <span className="grade-label">{GRADE_LABELS[grade]}</span>
            <Icon name={ICONS[grade]} />
            <span className="grade-next">
              <span className="sr-only">next in </span>
              {next[grade]}
              {isSuggested && grade === lean && <span className="sr-only">, suggested</span>}
            </span>
            <Key>{grade === lean ? 'Space' : DIGITS[grade]}</Key>
          </Button>
        );
      })}
    </div>
  );
}
