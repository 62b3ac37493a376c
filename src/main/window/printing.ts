// Puts the page that is shown into a PDF or on paper. The person says where; nothing goes through a network.
import { BrowserWindow, dialog } from 'electron';
import { fail, type Result, succeed } from '../../core/base/result';
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

/**
 * Opens the system's own dialog for printing: the printer's part is told as `printer`, null where the dialog was closed.
 * Problems: `print/no-printer`, `print/failed`.
 */
export async function printPage(): Promise<Result<string | null>> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) return succeed(null);
  const { webContents } = window;
  if ((await webContents.getPrintersAsync()).length === 0) {
    return fail('print/no-printer', 'No printer is set up on this computer, so nothing was printed. Save it as a PDF.');
  }
  return new Promise((resolve) => {
    webContents.print({ printBackground: false }, (isPrinted, reason) => {
      if (isPrinted) resolve(succeed('printer'));
      else if (/cancel/i.test(reason)) resolve(succeed(null));
      else resolve(fail('print/failed', `The page was not printed (${reason}). Try again, or save it as a PDF.`));
    });
  });
}
