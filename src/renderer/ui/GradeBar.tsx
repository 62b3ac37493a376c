// The four answers a person can give. The first stands apart: the other three all mean remembered.
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
/** 3 also gives the third; the cap shows the key most people use. */
const CAPS: Record<Grade, string> = { again: '1', hard: '2', good: 'Space', easy: '4' };
const SHORTCUTS: Record<Grade, string> = { again: '1', hard: '2', good: '3 Space', easy: '4' };

interface GradeBarProps {
  /** When the card would come back, in words. */
  readonly next: Readonly<Record<Grade, string>>;
  readonly onGrade: (grade: Grade, byPointer: boolean) => void;
}

export function GradeBar({ next, onGrade }: GradeBarProps) {
  return (
    <div className="grades" role="group" aria-label="How did it go?">
      {GRADES.map((grade) => (
        <Button
          key={grade}
          className="grade"
          data-grade={grade}
          data-testid={`grade-${grade}`}
          onPress={({ pointerType }) => onGrade(grade, pointerType !== 'keyboard' && pointerType !== 'virtual')}
          render={(element) => <button {...element} aria-keyshortcuts={SHORTCUTS[grade]} />}
        >
          <span className="grade-label">{GRADE_LABELS[grade]}</span>
          <Icon name={ICONS[grade]} />
          <span className="grade-next">
            <span className="sr-only">next in </span>
            {next[grade]}
          </span>
          <Key>{CAPS[grade]}</Key>
        </Button>
      ))}
    </div>
  );
}
