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
/** Only with Alt: alone they walk. */
const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};
/** Signs that are keys of ours, wherever a layout has them. */
const SIGNS = '?@-*=\\,./;[]';

const isSign = (name: string): boolean => name.length === 1 && SIGNS.includes(name);
const isDigit = (name: string): boolean => name.length === 1 && name >= '0' && name <= '9';

function plainName(press: KeyPress): string | undefined {
  const named = NAMED[press.key];
  if (named) return named;
  if (/^[0-9a-z]$/i.test(press.key)) return press.key.toUpperCase();
  if (isSign(press.key) || /^F([1-9]|1[0-2])$/.test(press.key)) return press.key;
  // A Cyrillic or Greek layout has no S, and a French one no bare 1: there the place of the key decides.
  return /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(press.code)?.slice(1).find(Boolean);
}

/**
 * `S`, `1`, `?`, `F1`, `Space`, `Enter`, `Escape`, or with modifiers `Ctrl+1`, `Ctrl+Shift+Z`, `Alt+Left` (Command on a
 * Mac counts as Ctrl). Undefined for anything else: held keys, keys of an input method, and letters with Shift or Alt, which belong to
 * others.
 */
export function keyName(press: KeyPress): string | undefined {
  if (press.repeat || press.isComposing) return undefined;
  const arrow = ARROWS[press.key];
  if (arrow) return press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey ? `Alt+${arrow}` : undefined;
  const name = plainName(press);
  if (name === undefined) return undefined;
  // Many layouts type @ and \ with AltGr, which Windows reports as Ctrl and Alt together.
  if (press.altKey) return isSign(name) && press.ctrlKey ? name : undefined;
  const isModified = press.ctrlKey || press.metaKey;
  // What a sign is typed with is the layout's business; so is the Shift of a French digit.
  const shift = press.shiftKey && !isSign(name) && !(isDigit(name) && !isModified);
  if (isModified) return `Ctrl+${shift ? 'Shift+' : ''}${name}`;
  return shift ? undefined : name;
}
