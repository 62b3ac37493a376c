// The one window: sandboxed, isolated, shown only when it has something to show, and where it was left.
import { app, BrowserWindow } from 'electron';
import { PRELOAD } from '../files/appRoot';
import { keepWindowState, openingOf } from './keepWindowState';
import { developmentUrl, ORIGIN } from './origin';
import { offerReload } from './offerReload';
import { paperOfTheme } from './theme';

/** `profile` is the folder that remembers the window: the app's own unless told otherwise. */
export function openMainWindow(profile: string = app.getPath('userData')): BrowserWindow {
  const { bounds, isMaximised, zoom, place } = openingOf(profile);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: paperOfTheme(),
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      zoomFactor: zoom,
      // A dictionary would be fetched from the network.
      spellcheck: false,
      // The page has no business with files: opening and saving are asked of main.
      disableBlinkFeatures: 'FileSystemAccessLocal',
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize();
    window.show();
  });
  offerReload(window);
  keepWindowState(window, profile);
  void window.loadURL(`${developmentUrl() ?? `${ORIGIN}/`}${place && `#${place}`}`);
  return window;
}
