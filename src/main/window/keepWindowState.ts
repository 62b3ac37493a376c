// Writes down how the window stands, a little after it was moved and when it closes.
import { type BrowserWindow, screen } from 'electron';
import { readWindowState, type WindowState, writeWindowState } from '../files/windowState';
import { type Box, fitBounds } from './fitBounds';

const SETTLES_AFTER_MILLIS = 500;
const DEFAULT_SIZE = { width: 1280, height: 860 } as const;

export interface Opening {
  readonly bounds: Partial<Box>;
  readonly isMaximised: boolean;
  readonly zoom: number;
  readonly place: string;
}

/** How the window should open: as it was left, on a screen that is there. */
export function openingOf(profile: string): Opening {
  const left = readWindowState(profile);
  if (!left) return { bounds: DEFAULT_SIZE, isMaximised: false, zoom: 1, place: '' };
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return {
    ...left,
    bounds: fitBounds(
      left.bounds,
      [main, ...others].map(({ workArea }) => workArea),
    ),
  };
}

export function keepWindowState(window: BrowserWindow, profile: string): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (!window.isDestroyed()) writeWindowState(profile, stateOf(window));
  };
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLES_AFTER_MILLIS);
  };
  for (const moved of ['resize', 'move', 'maximize', 'unmaximize', 'blur'] as const) {
    // One overload for each name: the union needs a name of its own.
    window.on(moved as 'resize', settle);
  }
  window.webContents.on('did-navigate-in-page', settle);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));
}

const stateOf = (window: BrowserWindow): WindowState => ({
  bounds: window.getNormalBounds(),
  isMaximised: window.isMaximized(),
  zoom: window.webContents.getZoomFactor(),
  place: placeOf(window.webContents.getURL()),
});

/** What follows `#` in an address; nothing for an address that is none. */
const placeOf = (address: string): string => (URL.canParse(address) ? new URL(address).hash.slice(1) : '');
