// A line of the set-up: what is chosen, and between what.
import type { ReactNode } from 'react';

interface QuizRowProps {
  readonly id: string;
  readonly name: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export const nameId = (id: string): string => `quiz-${id}-name`;
export const noteId = (id: string): string => `quiz-${id}-note`;

export function QuizRow({ id, name, note, children }: QuizRowProps) {
  return (
    <div className="quiz-row" data-testid={`quiz-${id}`}>
      <h2 className="quiz-row-name" id={nameId(id)}>
        {name}
      </h2>
      <div>
        {children}
        <div className="quiz-row-note" id={noteId(id)}>
          {note}
        </div>
      </div>
    </div>
  );
}
