// The one window: sandboxed, isolated, shown only when it has something to show.
import { BrowserWindow, nativeTheme } from 'electron';
import { PRELOAD } from '../files/appRoot';
import { developmentUrl, ORIGIN } from './origin';
import { offerReload } from './offerReload';

/** The paper of tokens.css, so that nothing flashes before the page is there. */
const PAPER = { light: '#fcfaf6', dark: '#15171c' } as const;

export function openMainWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // A dictionary would be fetched from the network.
      spellcheck: false,
      // The page has no business with files: opening and saving are asked of main.
      disableBlinkFeatures: 'FileSystemAccessLocal',
    },
  });
  window.once('ready-to-show', () => window.show());
  offerReload(window);
  void window.loadURL(developmentUrl() ?? `${ORIGIN}/`);
  return window;
}
