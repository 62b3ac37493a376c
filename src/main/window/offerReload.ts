// When the page dies or hangs, the deck does not: offer to load the page again.
import { app, type BrowserWindow, dialog } from 'electron';
import { logEvent } from '../files/log';

const SAFE = 'Every answer you gave is on disk; nothing is lost.';

export function offerReload(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    logEvent('page-gone', { reason, exitCode });
    void ask(window, 'The page of Commonplace stopped working', ['Load it again', 'Quit']).then((choice) => {
      if (choice === 0) window.webContents.reload();
      else app.quit();
    });
  });
  window.on('unresponsive', () => {
    logEvent('page-unresponsive');
    void ask(window, 'Commonplace does not respond', ['Load the page again', 'Wait']).then((choice) => {
      if (choice === 0) {
        window.webContents.forcefullyCrashRenderer();
        window.webContents.reload();
      }
    });
  });
}

async function ask(window: BrowserWindow, message: string, buttons: string[]): Promise<number> {
  if (window.isDestroyed()) return -1;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail: SAFE,
    buttons,
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return window.isDestroyed() ? -1 : response;
}
