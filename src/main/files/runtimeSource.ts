// Which Electron this is: the official one, or the substitute that set-up prepares where only packages can be fetched.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** `official`, or what the substitute is, in a phrase for the About window. */
export function runtimeSource(executable: string = process.execPath): string {
  try {
    const stamp = JSON.parse(readFileSync(path.join(path.dirname(executable), '.runtime.json'), 'utf8')) as {
      package?: string;
      electron?: string;
    };
    return `Unofficial repackaging (${stamp.package ?? 'unknown package'}), out of support: for development and tests`;
  } catch {
    return 'official';
  }
}
