// The fields an answer is typed into: one for a number or a gap, one for each part of a list. Enter goes on, and an empty
// answer turns the card: nobody has to type.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { asksForOrder } from '../../../core/answering/asksForOrder';
import type { ReviewItem } from '../../../shared/contract/review';
import { entryLabel } from './cardWords';

interface AnswerEntryProps {
  readonly item: ReviewItem;
  readonly words: readonly string[];
  readonly onWrite: (slot: number, text: string) => void;
  readonly onSubmit: () => void;
}

export function AnswerEntry({ item, words, onWrite, onSubmit }: AnswerEntryProps) {
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  useEffect(() => fields.current[0]?.focus({ preventScroll: true }), []);

  const isEmpty = words.every((word) => word.trim() === '');
  const pressed = (event: KeyboardEvent<HTMLInputElement>, slot: number) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTurn = event.key === 'Enter' || (event.key === ' ' && isEmpty && event.currentTarget.value === '');
    if (!isTurn) return;
    event.preventDefault();
    if (event.repeat) return;
    const next = fields.current[slot + 1];
    const goesOn = event.key === 'Enter' && next && words[slot]?.trim() !== '';
    if (goesOn) next.focus();
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
            onKeyDown={(event) => pressed(event, slot)}
          />
        </label>
      ))}
    </div>
  );
}
