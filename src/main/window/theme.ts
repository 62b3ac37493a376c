// The theme outside of the page: what the system is told, and the colour behind the page.
import { BrowserWindow, nativeTheme } from 'electron';
import type { Theme } from '../../core/deck/settings';

/** The paper of tokens.css in each theme, so that nothing flashes before the page is there. */
const PAPER = { light: '#fcfaf6', dark: '#15171c', paper: '#f4ebd9', white: '#ffffff', black: '#000000' } as const;

const SOURCES = { system: 'system', light: 'light', dark: 'dark', paper: 'light', contrast: 'system' } as const;

let current: Theme = 'system';

export const themeInForce = (): Theme => current;

export function applyTheme(theme: Theme): void {
  current = theme;
  nativeTheme.themeSource = SOURCES[theme];
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(paperOfTheme());
}

/** The colour of an empty page. */
export function paperOfTheme(): string {
  const isDark = nativeTheme.shouldUseDarkColors;
  if (current === 'paper') return PAPER.paper;
  if (current === 'contrast') return isDark ? PAPER.black : PAPER.white;
  return isDark ? PAPER.dark : PAPER.light;
}
