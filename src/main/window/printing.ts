// Puts the page that is shown into a PDF or on paper. The person says where; nothing goes through a network.
import { BrowserWindow, dialog } from 'electron';
import { type Result, succeed } from '../../core/base/result';
import { writeWhole } from '../files/writeWhole';

/** No file system takes these in a name. */
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]+/gu;
const LONGEST_NAME = 120;

/** Where the file is; null where the person thought better of it. `name` is what the file would be called. */
export async function savePage(name: string): Promise<Result<string | null>> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) return succeed(null);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${name.replace(FORBIDDEN, ' ').trim().slice(0, LONGEST_NAME)}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || !filePath) return succeed(null);
  const pdf = await window.webContents.printToPDF({ pageSize: 'A4', printBackground: false, preferCSSPageSize: true });
  const written = writeWhole(filePath, pdf);
  return written.ok ? succeed(filePath) : written;
}

/** Opens the system's own dialog for printing; what becomes of it is between the person and their printer. */
export function printPage(): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  window?.webContents.print({ printBackground: false });
}
