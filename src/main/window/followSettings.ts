// Keeps what stands outside of the page as the settings say: the theme of the window, the ticks and keys of its menu.
import type { Settings } from '../../core/deck/settings';
import { installMenu } from './menu';
import { applyTheme } from './theme';

type Shown = Pick<Settings, 'theme' | 'keys'>;

let shown = '';

/** To be called at the start, before the window opens, and whenever settings may have changed. */
export function followSettings({ theme, keys }: Shown): void {
  const wished = JSON.stringify({ theme, keys });
  if (wished === shown) return;
  shown = wished;
  applyTheme(theme);
  installMenu(keys);
}
