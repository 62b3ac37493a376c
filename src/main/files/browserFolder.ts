// Where the browser inside the app keeps its own files.
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The folder the browser may treat as its own: the profile, or a throw-away one where the profile cannot be written to,
 * so that there is a window at all to say so.
 */
export function browserHome(profile: string): string {
  try {
    mkdirSync(profile, { recursive: true });
    accessSync(profile, constants.W_OK);
    return profile;
  } catch {
    return mkdtempSync(path.join(os.tmpdir(), 'commonplace-browser-'));
  }
}
