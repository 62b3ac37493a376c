// A small rotating log on this computer. It holds names, codes and counts; never card text.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const LARGEST_BYTES = 512 * 1024;

let file: string | null = null;

/** Starts logging into `<folder>/logs/app.log`; before this, and where the folder cannot be written, nothing is kept. */
export function startLog(folder: string): void {
  file = path.join(folder, 'logs', 'app.log');
}

export function logEvent(event: string, details: Readonly<Record<string, string | number | boolean>> = {}): void {
  if (!file) return;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    rotate(file);
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...details })}\n`);
  } catch {
    // A log that cannot be written must not stop a study session.
  }
}

function rotate(current: string): void {
  const size = statSync(current, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_BYTES) renameSync(current, `${current}.1`);
}
