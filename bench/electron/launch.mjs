// Starts the built app, or the bare one beside it, alike: the same switches, a profile of its own, the same debugger.
import path from 'node:path';
import { _electron } from '@playwright/test';
import { ensureRuntime } from '../../scripts/electron/runtime.mjs';
import { repository } from '../../scripts/setup/repository.mjs';
import { NOW } from '../makeDeck.mjs';

export const executable = async () => (await ensureRuntime()).executable;

/** Chromium refuses its sandbox to root on Linux. */
export const SWITCHES = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--log-level=3', '--lang=en-US'];

export const BARE = path.join(repository, 'bench/electron');

/** @param {Record<string, string>} more */
export function environment(more) {
  const env = /** @type {Record<string, string>} */ ({ ...process.env, TZ: 'UTC', ...more });
  for (const name of ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'INIT_CWD']) delete env[name];
  return env;
}

/** What ours has to be told to live on a generated deck. @param {string} profile */
export const ours = (profile) => ({
  args: [repository, `--profile=${profile}`],
  env: { COMMONPLACE_NOW: new Date(NOW).toISOString() },
});

/** @param {string} folder @param {string} [floor] the file of the bare answer */
export const bare = (folder, floor) => ({
  args: [BARE],
  env: { BENCH_FOLDER: folder, ...(floor && { BENCH_FLOOR: floor }) },
});

/** @param {{ args: string[], env: Record<string, string> }} what */
export async function launch({ args, env }) {
  const options = {
    executablePath: await executable(),
    args: [...SWITCHES, ...args],
    cwd: repository,
    env: environment(env),
    timeout: 10_000,
  };
  // Now and then Electron 33 loses its debugger, or itself, before the app has run at all: see e2e/app.ts.
  for (let attempt = 1; ; attempt += 1) {
    try {
      const app = await _electron.launch(options);
      const page = await app.firstWindow();
      return { app, page };
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}
