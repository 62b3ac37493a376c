// The least an app like ours can be: one sandboxed window on its own scheme, and, where a file is named, one handler that
// keeps an answer and brings back the next card. What ours costs more than this is ours to answer for.
import path from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';
import { openFloor } from '../floor.mjs';

const folder = process.env['BENCH_FOLDER'] ?? '';
app.setPath('userData', folder);
app.setPath('sessionData', path.join(folder, 'browser'));
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
for (const name of ['disable-background-networking', 'disable-component-update', 'no-proxy-server']) {
  app.commandLine.appendSwitch(name);
}
protocol.registerSchemesAsPrivileged([{ scheme: 'bare', privileges: { standard: true, secure: true } }]);
app.on('window-all-closed', () => app.quit());

// The page paints a word, so that there is a first contentful paint to wait for.
const PAGE = '<!doctype html><meta charset="utf-8"><title>bare</title><p id="card">ready</p>';

app.whenReady().then(() => {
  protocol.handle('bare', () => new Response(PAGE, { headers: { 'content-type': 'text/html' } }));
  const file = process.env['BENCH_FLOOR'];
  if (file) {
    const floor = openFloor(file);
    ipcMain.handle('answer', () => floor.answer());
  }
  const window = new BrowserWindow({
    ...{ width: 1200, height: 800, show: false },
    webPreferences: {
      preload: path.join(import.meta.dirname, 'barePreload.cjs'),
      sandbox: true,
      contextIsolation: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('bare://page/');
});
