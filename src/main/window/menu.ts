// The native menu. What it does in the page goes through the contract's commands.
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../shared/contract/index';
import { broadcast } from '../ipc/broadcast';

const command = (label: string, name: Events['app/command'], accelerator?: string): MenuItemConstructorOptions => ({
  label,
  ...(accelerator ? { accelerator } : {}),
  click: () => broadcast('app/command', name),
});

export function installMenu(): void {
  const isMac = process.platform === 'darwin';
  const about = command('About Commonplace', 'app.about');
  const template: MenuItemConstructorOptions[] = [
    ...(isMac
      ? [{ label: app.getName(), submenu: [about, { type: 'separator' as const }, { role: 'quit' as const }] }]
      : [{ label: '&File', submenu: [{ role: 'quit' as const }] }]),
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        command('Today', 'app.today', 'CmdOrCtrl+1'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    { label: '&Study', submenu: [command('Study what is due', 'app.study')] },
    { role: 'windowMenu' },
    ...(isMac ? [] : [{ label: '&Help', submenu: [about] }]),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
