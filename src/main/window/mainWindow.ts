// The one window: sandboxed, isolated, shown only when it has something to show, and where it was left.
import { BrowserWindow } from 'electron';
import { PRELOAD } from '../files/appRoot';
import { keepWindowState, openingOf } from './keepWindowState';
import { developmentUrl, ORIGIN } from './origin';
import { offerReload } from './offerReload';
import { paperOfTheme, themeInForce } from './theme';

/** `folder` remembers how the window stands. */
export function openMainWindow(folder: string): BrowserWindow {
  const { bounds, isMaximised, zoom, place } = openingOf(folder);
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
  keepWindowState(window, folder);
  void window.loadURL(addressOf(place));
  return window;
}

/** The page at a place. The theme goes with it: the page needs it before it can ask. */
function addressOf(place: string): string {
  const address = new URL(developmentUrl() ?? `${ORIGIN}/`);
  address.searchParams.set('theme', themeInForce());
  address.hash = place;
  return address.href;
}
