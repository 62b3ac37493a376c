// Which key of ours a key press means, on any keyboard layout. Leaves out what the key does.

/** The parts of a KeyboardEvent that matter here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

const NAMED: Readonly<Record<string, string>> = { ' ': 'Space', Enter: 'Enter', Escape: 'Escape' };

function plainName(press: KeyPress): string | undefined {
  const named = NAMED[press.key];
  if (named) return named;
  if (/^[0-9a-z]$/i.test(press.key)) return press.key.toUpperCase();
  // A Cyrillic or Greek layout has no S, and a French one no bare 1: there the place of the key decides.
  return /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(press.code)?.slice(1).find(Boolean);
}

/**
 * `S`, `1`, `Space`, `Enter`, `Escape`, or `Ctrl+1` (Command on a Mac counts as Ctrl). Undefined for anything else: held
 * keys, keys of an input method, and letters with Shift or Alt, which belong to others.
 */
export function keyName(press: KeyPress): string | undefined {
  if (press.repeat || press.isComposing || press.altKey) return undefined;
  const name = plainName(press);
  if (name === undefined) return undefined;
  if (press.ctrlKey || press.metaKey) return press.shiftKey ? undefined : `Ctrl+${name}`;
  const isDigit = name.length === 1 && name >= '0' && name <= '9';
  // Digits of a French layout are typed with Shift.
  return press.shiftKey && !isDigit ? undefined : name;
}
