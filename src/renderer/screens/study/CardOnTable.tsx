// The card that is asked, with what belongs under its question: fields, options, or the answer.
import type { ReviewItem } from '../../../shared/contract/review';
import { Answer } from './Answer';
import { AnswerEntry } from './AnswerEntry';
import { isLeech, LeechNotice } from './LeechNotice';
import { asCounted } from './listTold';
import type { Move } from '../../ui/placing/board';
import { Options } from './Options';
import { Placing } from '../../ui/placing/Placing';
import { StudyCard } from './StudyCard';
import type { Stage } from './studyState';
import type { StudyActs } from './useStudyCommands';

interface CardOnTableProps {
  readonly stage: Extract<Stage, { item: ReviewItem }>;
  readonly isSourceOpen: boolean;
  readonly hearsDigits: boolean;
  readonly acts: StudyActs;
  readonly onWrite: (slot: number, text: string) => void;
  /** A field took the focus. */
  readonly onField: (field: number) => void;
  readonly onMove: (move: Move) => void;
  readonly onChoose: (choice: string) => void;
}

export function CardOnTable(props: CardOnTableProps) {
  const { stage, isSourceOpen, hearsDigits, acts, onWrite, onField, onMove, onChoose } = props;
  const { item, asks, words, choices, board, isHinted } = stage;
  const isFront = stage.name === 'front';
  return (
    <StudyCard item={item} state={stage.name} isHinted={isHinted} hasField={isFront && asks === 'typed'}>
      {isFront && asks === 'typed' && (
        <AnswerEntry item={item} words={words} onWrite={onWrite} onField={onField} onSubmit={acts.reveal} />
      )}
      {isFront && asks === 'choices' && choices && (
        <Options choices={choices} onChoose={onChoose} hearsDigits={hearsDigits} />
      )}
      {isFront && asks === 'placing' && board && (
        <Placing
          board={board}
          onMove={onMove}
          hearsDigits={hearsDigits}
          missing={words[0] ?? ''}
          onName={(text) => onWrite(0, text)}
          onSubmit={acts.reveal}
          language={item.language}
        />
      )}
      {!isFront && (
        <>
          <Answer
            item={item}
            given={stage.given && stage.isCounted ? asCounted(stage.given, stage.lean) : stage.given}
            isSourceOpen={isSourceOpen}
            onShowSource={acts.toggleSource}
          />
          {isLeech(item) && (
            <LeechNotice lapses={item.memory?.lapses ?? 0} onEdit={acts.edit} onSuspend={acts.suspend} />
          )}
        </>
      )}
    </StudyCard>
  );
}
