// What the window understands on its command line.
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, type Result, succeed } from '../core/base/result';
import { defaultProfileFolder } from './files/profileFolder';

export interface LaunchOptions {
  readonly profile: string;
  /** Study three cards by key presses, print one line of JSON, leave. The profile is thrown away. */
  readonly smoke: boolean;
  /** Make a new profile without the bundled deck. */
  readonly empty: boolean;
}

export const USAGE = 'Usage: npm start -- [--profile <folder>] [--empty] [--smoke]';

/**
 * Reads the app's own arguments (Electron's and Chromium's switches stand before the app's path and are theirs).
 * Problem `usage/unknown`: an option nobody knows, or a value that is missing.
 */
export function readLaunchOptions(args: readonly string[], workingFolder: string): Result<LaunchOptions> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        profile: { type: 'string' },
        smoke: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
      },
    });
    const profile = values.smoke
      ? mkdtempSync(path.join(process.env['COMMONPLACE_SMOKE_FOLDER'] ?? os.tmpdir(), 'commonplace-smoke-'))
      : path.resolve(workingFolder, values.profile ?? defaultProfileFolder());
    return succeed({ profile, smoke: values.smoke, empty: values.empty });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('usage/unknown', `${reason}\n${USAGE}`);
  }
}

/** Switches of Electron and Chromium that tools put behind the app's path, where they stand among our own. */
const RUNTIME_SWITCH = /^--(no-sandbox|inspect(-brk)?|remote-debugging-port)(=.*)?$/;

/** The app's own arguments among all of the process. In development the app's path stands before them. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const rest = argv.slice(1);
  const appPath = isPackaged ? -1 : rest.findIndex((argument) => !argument.startsWith('-'));
  const own = isPackaged ? rest : appPath < 0 ? [] : rest.slice(appPath + 1);
  return own.filter((argument) => !RUNTIME_SWITCH.test(argument));
}
