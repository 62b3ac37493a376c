// The native menu as a list: what stands where, lettered from the registry of commands. Leaves out showing it.
import type { MenuItemConstructorOptions } from 'electron';
import { type Theme, THEMES } from '../../core/deck/settings';
import type { CommandId } from '../../shared/commands/commands';
import { commandOf, keysOf } from '../../shared/commands/keys';

export interface MenuState {
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  readonly theme: Theme;
  /** Keys a person gave to commands. */
  readonly keys: Readonly<Record<string, string>>;
  /** Runs a command in the page. */
  readonly run: (id: CommandId) => void;
  /** Draws everything larger, smaller or, with 0, as it came: without the page, which may have a dialog open. */
  readonly zoom: (by: -1 | 0 | 1) => void;
}

const THEME_LABELS: Readonly<Record<Theme, string>> = {
  system: 'Theme of the System',
  light: 'Light',
  dark: 'Dark',
  paper: 'Paper',
  contrast: 'More Contrast',
};

const HIDDEN: MenuItemConstructorOptions = { label: 'Larger', visible: false, acceleratorWorksWhenHidden: true };
const LINE: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(state: MenuState): MenuItemConstructorOptions[] {
  const { isMac, isDevelopment, zoom } = state;
  const about = commandItem('app.about', state);
  const quit: MenuItemConstructorOptions = { role: 'quit' };
  const settings = commandItem('app.settings', state);
  return [
    ...(isMac ? [{ label: 'Commonplace', submenu: [about, LINE, settings, LINE, quit] }] : []),
    {
      label: '&File',
      submenu: [commandItem('app.import', state), commandItem('app.newCard', state), ...(isMac ? [] : [LINE, quit])],
    },
    {
      label: '&Edit',
      submenu: [
        commandItem('app.undo', state),
        commandItem('app.redo', state),
        commandItem('app.history', state),
        LINE,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        commandItem('app.back', state),
        commandItem('app.forward', state),
        LINE,
        { id: 'zoom.in', label: 'Larger', accelerator: 'CommandOrControl+Plus', click: () => zoom(1) },
        // On many layouts plus needs Shift, and nobody presses that.
        { ...HIDDEN, accelerator: 'CommandOrControl+=', click: () => zoom(1) },
        { id: 'zoom.out', label: 'Smaller', accelerator: 'CommandOrControl+-', click: () => zoom(-1) },
        { id: 'zoom.reset', label: 'Actual Size', accelerator: 'CommandOrControl+0', click: () => zoom(0) },
        LINE,
        { role: 'togglefullscreen' },
        LINE,
        ...THEMES.map((theme) => themeItem(theme, state)),
      ],
    },
    {
      label: '&Study',
      submenu: [commandItem('app.today', state), commandItem('app.study', state), commandItem('app.memory', state)],
    },
    { label: '&Tools', submenu: [commandItem('app.palette', state), ...(isMac ? [] : [settings])] },
    { role: 'windowMenu' },
    {
      label: '&Help',
      submenu: [
        commandItem('app.shortcuts', state),
        ...(isMac ? [] : [LINE, about]),
        ...(isDevelopment ? [LINE, { role: 'toggleDevTools' as const }] : []),
      ],
    },
  ];
}

function commandItem(id: CommandId, { keys, run }: MenuState): MenuItemConstructorOptions {
  const command = commandOf(id);
  const accelerator = keysOf(command, { keys }).map(acceleratorOf).find(Boolean);
  return {
    id,
    label: command.label,
    // Shown only: the page hears the key itself, and a menu that heard it too would do everything twice.
    ...(accelerator && { accelerator, registerAccelerator: false }),
    click: () => run(id),
  };
}

const themeItem = (theme: Theme, { theme: inForce, run }: MenuState): MenuItemConstructorOptions => ({
  id: `theme.${theme}`,
  label: THEME_LABELS[theme],
  type: 'radio',
  checked: theme === inForce,
  click: () => run(`theme.${theme}`),
});

/** A key of ours as Electron letters it; nothing for bare characters, which menus do not show. */
function acceleratorOf(key: string): string | undefined {
  if (key.startsWith('Ctrl+')) return key.replace('Ctrl+', 'CommandOrControl+');
  return /^(?:F\d+|Alt\+\w+)$/.test(key) ? key : undefined;
}
