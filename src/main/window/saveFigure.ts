// Keeps a figure as a file where the person says: text as it was handed over, a picture as it stands in the window.
import path from 'node:path';
import { BrowserWindow, dialog } from 'electron';
import { type Result, succeed } from '../../core/base/result';
import type { FigureToSave } from '../../shared/contract/app';
import { writeWhole } from '../files/writeWhole';

const NAMES = { svg: 'Drawing', png: 'Picture', csv: 'Figures' } as const;

export async function saveFigure(figure: FigureToSave): Promise<Result<{ readonly file: string | null }>> {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return succeed({ file: null });
  // Before the dialog lies over it.
  const content = figure.kind === 'text' ? figure.text : (await window.webContents.capturePage(figure.area)).toPNG();
  const format = figure.kind === 'text' ? figure.format : 'png';
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${figure.name}.${format}`,
    filters: [{ name: NAMES[format], extensions: [format] }],
  });
  if (canceled || !filePath) return succeed({ file: null });
  const file = path.extname(filePath) === '' ? `${filePath}.${format}` : filePath;
  const written = writeWhole(file, content);
  return written.ok ? succeed({ file: path.basename(file) }) : written;
}
