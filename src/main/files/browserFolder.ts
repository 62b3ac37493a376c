// Where the browser inside the app keeps its own files.
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The folder the browser may treat as its own: the profile, or a throw-away one where the profile cannot be written to,
 * so that there is a window at all to say so.
 */
export function browserHome(profile: string): string {
  try {
    // What a person studies is nobody else's business on this computer.
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    accessSync(profile, constants.W_OK);
    return profile;
  } catch {
    const throwAway = mkdtempSync(path.join(os.tmpdir(), 'commonplace-browser-'));
    process.on('exit', () => rmSync(throwAway, { recursive: true, force: true, maxRetries: 3 }));
    return throwAway;
  }
}
