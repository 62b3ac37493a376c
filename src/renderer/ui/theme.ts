// The chosen theme, remembered on this computer. public/startTheme.js sets the same attributes before the first paint.

export const THEMES = ['system', 'light', 'dark', 'more contrast'] as const;
export type Theme = (typeof THEMES)[number];

const REMEMBERED_AS = 'commonplace.theme';

export function rememberedTheme(): Theme {
  const name = localStorage.getItem(REMEMBERED_AS);
  return THEMES.find((theme) => theme === name) ?? 'system';
}

export const themeAfter = (theme: Theme): Theme => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(REMEMBERED_AS, theme);
  const { dataset } = document.documentElement;
  delete dataset['theme'];
  delete dataset['contrast'];
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  if (theme === 'more contrast') dataset['contrast'] = 'more';
}
