// How the name of a key is lettered on its caps.

const LETTERED: Readonly<Record<string, string>> = { Escape: 'Esc' };
const ARROW = /(Left|Right|Up|Down)$/;

/** `Ctrl+Shift+Z` as `Ctrl`, `Shift`, `Z`. */
export const keyNameParts = (name: string): readonly string[] => name.split('+').map((part) => LETTERED[part] ?? part);

/** As a screen reader should say it and `aria-keyshortcuts` wants it: `Control+Shift+Z`. */
export const spokenKey = (name: string): string => name.replace(/^Ctrl\+/, 'Control+').replace(ARROW, 'Arrow$1');
