// A folder for a smoke run, removed when the run is over: the browser writes into its profile until its very end, so
// the app cannot clear up after itself.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * What the app has to be told, and how to clear up. Nothing of either unless a smoke run was asked for.
 * @param {string[]} args
 * @returns {{ env: Record<string, string>, remove: () => void }}
 */
export function throwAwayFolder(args) {
  if (!args.includes('--smoke')) return { env: {}, remove: () => {} };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'commonplace-smoke-'));
  return {
    env: { COMMONPLACE_SMOKE_FOLDER: folder },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
