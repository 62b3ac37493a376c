// The chosen theme on the page. The deck's settings say which; this computer remembers it, so that
// public/startTheme.js can set the same attributes before the first paint.
import { type Theme, THEMES } from '../../core/deck/settings';

const REMEMBERED_AS = 'commonplace.theme';

/** What each theme is called where one can be chosen. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  paper: 'Paper',
  contrast: 'More contrast',
};

export const themeAfter = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';

/** Puts a theme on the page and remembers it. */
export function showTheme(theme: Theme): void {
  localStorage.setItem(REMEMBERED_AS, theme);
  const { dataset } = document.documentElement;
  delete dataset['theme'];
  delete dataset['contrast'];
  if (theme === 'contrast') dataset['contrast'] = 'more';
  else if (theme !== 'system') dataset['theme'] = theme;
}
