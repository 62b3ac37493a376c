// What a question is answered with, whatever its format.
import type { AskedQuestion } from '../../../core/quiz/asked';
import { faultyEnd } from '../../../core/quiz/marking/readEnds';
import { type Board, move } from '../../ui/placing/board';
import { Placing } from '../../ui/placing/Placing';
import { ChoiceEntry } from './ChoiceEntry';
import { FieldEntry } from './FieldEntry';
import { MatchEntry } from './MatchEntry';
import type { Draft } from './quizzingState';
import { RangeReading } from './RangeReading';

interface EntryProps {
  readonly question: AskedQuestion;
  readonly draft: Draft;
  readonly onWrite: (change: Partial<Draft>) => void;
  /** `last`: what is given by the same key that hands it in. */
  readonly onSubmit: (last?: Partial<Draft>) => void;
  readonly hearsDigits: boolean;
  /** Whether what was handed in was not taken, and where it says why. */
  readonly isRefused: boolean;
  readonly problemId: string;
}

const LABELS = {
  name: 'Name',
  role: 'Role, in a few words',
  who: 'Name',
  measures: 'In a few words',
  number: 'Number',
  date: 'Date',
} as const;

export function Entry({ question, draft, onWrite, onSubmit, hearsDigits, isRefused, problemId }: EntryProps) {
  switch (question.format) {
    case 'choice':
    case 'larger':
    case 'unit':
      return (
        <ChoiceEntry
          options={question.options}
          scaleUnit={question.scaleUnit}
          chosen={draft.option}
          onChoose={(option) => onWrite({ option })}
          onGive={(option) => onSubmit({ option })}
          onSubmit={() => onSubmit()}
          hearsDigits={hearsDigits}
        />
      );
    case 'range':
      return (
        <FieldEntry
          fields={[
            { label: '90 % sure: from', value: draft.low, onChange: (low) => onWrite({ low }) },
            { label: 'to', value: draft.high, onChange: (high) => onWrite({ high }) },
          ]}
          isNumber
          language={question.language}
          unit={question.isYear ? '' : question.unit}
          reading={<RangeReading question={question} low={draft.low} high={draft.high} onWrite={onWrite} />}
          fault={isRefused ? faultOf(question, draft) : null}
          problemId={problemId}
          onSubmit={() => onSubmit()}
        />
      );
    case 'order': {
      const board = boardOf(question.pieces, draft.placed);
      return (
        <Placing
          board={board}
          onMove={(next) => onWrite({ placed: move(board, next).placed })}
          hearsDigits={hearsDigits}
          missing=""
          onName={() => undefined}
          onSubmit={() => onSubmit()}
          language={question.language}
        />
      );
    }
    case 'match':
      return (
        <MatchEntry
          question={question}
          roles={draft.roles}
          onChange={(roles) => onWrite({ roles })}
          onSubmit={() => onSubmit()}
        />
      );
    default:
      return (
        <FieldEntry
          fields={[{ label: LABELS[question.format], value: draft.text, onChange: (text) => onWrite({ text }) }]}
          isNumber={question.isNumber}
          language={question.language}
          unit=""
          onSubmit={() => onSubmit()}
        />
      );
  }
}

/** The field of a range that is not understood. */
function faultOf(question: Extract<AskedQuestion, { format: 'range' }>, { low, high }: Draft): number | null {
  const end = faultyEnd({ low, high }, question, [navigator.language]);
  return end === null ? null : end === 'low' ? 0 : 1;
}

export const boardOf = (pieces: readonly string[], placed: readonly number[]): Board => ({
  kind: 'order',
  pieces: pieces.map((text) => ({ text, belongsTo: null })),
  placed,
  room: pieces.length,
  heldBack: null,
});
