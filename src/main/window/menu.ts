// The native menu. What it does in the page goes through the contract's commands.
import { Menu } from 'electron';
import { broadcast } from '../ipc/broadcast';
import { menuTemplate } from './menuTemplate';
import { developmentUrl } from './origin';
import { themeInForce } from './theme';
import { stepZoom } from './zoom';

/** Anew whenever the theme or the keys of commands are others. */
export function installMenu(keys: Readonly<Record<string, string>>): void {
  const template = menuTemplate({
    isMac: process.platform === 'darwin',
    isDevelopment: developmentUrl() !== null,
    theme: themeInForce(),
    keys,
    run: (id) => broadcast('app/command', id),
    zoom: stepZoom,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
