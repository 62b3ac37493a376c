// The words of a card, as a person writes them. Draws the fields; what becomes of them is decided above.
import type { ReactNode } from 'react';
import { Field } from './Field';

/** A card while it is being written: everything is text, other right answers one a line. */
export interface CardDraftWords {
  readonly front: string;
  readonly back: string;
  readonly hint: string;
  readonly accepted: string;
}

export const NO_WORDS: CardDraftWords = { front: '', back: '', hint: '', accepted: '' };

/** The words as they are kept: trimmed, without empty lines. */
export function keptWords({ front, back, hint, accepted }: CardDraftWords) {
  const others = accepted.split('\n').map((line) => line.trim());
  return {
    front: front.trim(),
    back: back.trim(),
    hint: hint.trim() || null,
    accepted: others.filter((line) => line !== ''),
  };
}

/** Whether there is a question and an answer to keep. */
export const isWhole = ({ front, back }: CardDraftWords): boolean => front.trim() !== '' && back.trim() !== '';

interface CardFormProps<Words extends CardDraftWords> {
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  /** Leaves out the fields that hold the answer. */
  readonly isAnswerHidden?: boolean;
  readonly children?: ReactNode;
}

export function CardForm<Words extends CardDraftWords>(props: CardFormProps<Words>) {
  const { words, onChange, isAnswerHidden = false, children } = props;
  const { front, back, hint, accepted } = words;
  return (
    <div className="card-form">
      <Field
        label="Question"
        autoFocus
        face="text"
        lines={3}
        isRequired
        value={front}
        testId="card-front"
        onChange={(text) => onChange({ ...words, front: text })}
      />
      {!isAnswerHidden && (
        <Field
          label="Answer"
          face="text"
          lines={3}
          isRequired
          value={back}
          testId="card-back"
          onChange={(text) => onChange({ ...words, back: text })}
        />
      )}
      <Field
        label="Hint, shown on demand"
        value={hint}
        testId="card-hint"
        onChange={(text) => onChange({ ...words, hint: text })}
      />
      {!isAnswerHidden && (
        <Field
          label="Other right answers, one a line"
          lines={2}
          value={accepted}
          testId="card-accepted"
          onChange={(text) => onChange({ ...words, accepted: text })}
        />
      )}
      {children}
    </div>
  );
}
