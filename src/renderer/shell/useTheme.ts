// The theme of the page, and the commands that choose another.
import { useLayoutEffect } from 'react';
import { type Theme, THEMES } from '../../core/deck/settings';
import { client } from '../client/client';
import { useBaseCommands } from '../client/useCommands';
import { showTheme, themeAfter } from '../ui/theme';
import type { Tell } from './useTold';

/** `theme` is null until the settings are known; the page then looks as public/startTheme.js left it. */
export function useTheme(theme: Theme | null, tell: Tell): { readonly onTheme: () => void } {
  useLayoutEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);
  const choose = async (chosen: Theme) => {
    const answer = await client['settings/change']({ theme: chosen });
    if (!answer.ok) tell(answer.problem.message);
  };
  const next = () => void choose(themeAfter(theme ?? 'system'));
  useBaseCommands({
    'app.theme': next,
    ...Object.fromEntries(THEMES.map((name) => [`theme.${name}`, () => void choose(name)])),
  });
  return { onTheme: next };
}
