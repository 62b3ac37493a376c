// What is typed goes into the field of an answer that waits for words, not to the letter keys: one of them opens the card.
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { Stage } from './studyState';

/** Whether a question waits for words. */
export const takesWords = ({ asks, board }: Extract<Stage, { name: 'front' }>): boolean =>
  asks === 'typed' || (asks === 'placing' && board !== null && board.heldBack !== null);

/** Where the focus is when nobody put it anywhere: on the page, or on the question that took it when it appeared. */
const isNowhere = (target: EventTarget | null): boolean =>
  target === null || target === document.body || (target instanceof Element && target.id === 'question');

/** `screen` holds the fields of the card. `hearsKeys` is false while something lies over the screen. */
export function useTypingFocus(stage: Stage, hearsKeys: boolean, screen: RefObject<HTMLElement | null>): void {
  const front = stage.name === 'front' && takesWords(stage) ? stage : null;
  const field = (): HTMLElement | undefined =>
    [...(screen.current?.querySelectorAll<HTMLElement>('.card input') ?? [])][front?.field ?? 0];

  // A button that goes away once it is pressed (Hint) leaves the focus to the page.
  useEffect(() => {
    if (front?.asks === 'typed' && hearsKeys && document.activeElement === document.body) {
      field()?.focus({ preventScroll: true });
    }
  });

  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (!front || !hearsKeys || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // Digits and signs have their own meaning beside pieces; only letters are words there.
    const isWord = front.asks === 'typed' ? /^\S$/u.test(event.key) : /^\p{L}$/u.test(event.key);
    if (!isWord || !isNowhere(event.target)) return;
    // The letter itself lands in the field: that has the focus by the time it is typed.
    field()?.focus({ preventScroll: true });
    event.stopPropagation();
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => heard(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
