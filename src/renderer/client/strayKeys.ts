// Which key presses are still meant for the card or question before: a key held since then, or pressed twice. They are no
// words of the new one and turn it over no more than they grade it.

/** After a question is drawn: longer than a nervous second press takes, and too short to have read it. */
export const JUST_SHOWN_MILLIS = 300;

export interface Pressed {
  /** The key itself, whatever it types. */
  readonly code: string;
  readonly repeat: boolean;
  /** Whether it turns or grades a card, or hands an answer in. */
  readonly turns: boolean;
  /** Whether it goes into a field. */
  readonly isTyped: boolean;
}

export interface StrayKeys {
  /** A question comes on the table. `follows`: something was done before it, by a key perhaps. */
  readonly asked: (follows: boolean) => void;
  /** It has stood there for a moment: from now on every key pressed is meant for it. */
  readonly settled: () => void;
  /** To be asked of every key press, in order. */
  readonly isStray: (pressed: Pressed) => boolean;
}

export function strayKeys(): StrayKeys {
  /** Keys pressed since the question came: when one of these is held, its repeats are meant. */
  let meant = new Set<string>();
  let last: string | null = null;
  let broughtIt: string | null = null;
  let isJustShown = false;
  return {
    asked: (follows) => {
      meant = new Set();
      broughtIt = last;
      isJustShown = follows;
    },
    settled: () => {
      isJustShown = false;
    },
    isStray: ({ code, repeat, turns, isTyped }) => {
      if (repeat) return !meant.has(code);
      last = code;
      const isSecond = isJustShown && (turns || (isTyped && code === broughtIt));
      if (!isSecond) meant.add(code);
      return isSecond;
    },
  };
}
