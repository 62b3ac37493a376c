// The fields an answer is typed into: one for a number or a gap, one for each part of a list. What Enter does stands in
// enterKey.ts; Ctrl+Enter checks from anywhere.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { asksForOrder } from '../../../core/answering/asksForOrder';
import type { ReviewItem } from '../../../shared/contract/review';
import { entryLabel } from './cardWords';
import { enterDoes, nextEmptyField, nothingEntered } from './enterKey';

interface AnswerEntryProps {
  readonly item: ReviewItem;
  readonly words: readonly string[];
  readonly onWrite: (slot: number, text: string) => void;
  /** A field took the focus. */
  readonly onField: (field: number) => void;
  readonly onSubmit: () => void;
}

export function AnswerEntry({ item, words, onWrite, onField, onSubmit }: AnswerEntryProps) {
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  useEffect(() => fields.current[0]?.focus({ preventScroll: true }), []);

  const pressed = (event: KeyboardEvent<HTMLInputElement>, slot: number) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const isModified = event.ctrlKey || event.metaKey;
    const isEnter = event.key === 'Enter';
    const isTurn = event.key === ' ' && !isModified && nothingEntered(words) && event.currentTarget.value === '';
    if (!isEnter && !isTurn) return;
    event.preventDefault();
    if (event.repeat) return;
    const goesOn = isEnter && !isModified && enterDoes(words, slot) === 'next';
    if (goesOn) fields.current[nextEmptyField(words, slot) ?? slot]?.focus();
    else onSubmit();
  };

  const isList = words.length > 1;
  return (
    <div
      className={isList ? 'entry entry--list' : 'entry'}
      role={isList ? 'group' : undefined}
      aria-labelledby="question"
    >
      {words.map((word, slot) => (
        <label className="field" key={slot}>
          <span className="field-label">{isList ? `${slot + 1}` : entryLabel(item.kind)}</span>
          <input
            ref={(field) => {
              fields.current[slot] = field;
            }}
            className={item.kind === 'number' ? 'input entry-input entry-input--number' : 'input entry-input'}
            data-testid={`typed-${slot}`}
            value={word}
            lang={item.language}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            inputMode="text"
            aria-label={
              isList
                ? `Part ${slot + 1} of ${words.length}, in ${asksForOrder(item.front) ? 'their' : 'any'} order`
                : undefined
            }
            aria-describedby={isList ? undefined : 'question'}
            onChange={(event) => onWrite(slot, event.target.value)}
            onFocus={() => onField(slot)}
            onKeyDown={(event) => pressed(event, slot)}
          />
        </label>
      ))}
    </div>
  );
}
