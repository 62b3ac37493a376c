// Tells every window what happened.
import { BrowserWindow } from 'electron';
import type { EventName, Events } from '../../shared/contract/index';

export function broadcast<Name extends EventName>(event: Name, value: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(event, value);
}
