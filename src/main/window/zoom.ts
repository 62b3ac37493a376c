// How large everything is drawn, in steps up to twice. Chosen by keys, in the menu or in the settings; kept with the window.
import { BrowserWindow } from 'electron';
import type { Zoom } from '../../shared/contract/app';
import { stepFrom } from './zoomSteps';

const contents = () => BrowserWindow.getAllWindows()[0]?.webContents;

export function zoomInForce(): Zoom {
  const factor = contents()?.getZoomFactor() ?? 1;
  return { factor, isSmallest: stepFrom(factor, -1) === factor, isLargest: stepFrom(factor, 1) === factor };
}

/** The next step up or down; 0 is the size it came in. */
export function stepZoom(by: -1 | 0 | 1): Zoom {
  contents()?.setZoomFactor(stepFrom(zoomInForce().factor, by));
  return zoomInForce();
}
