// Starts the built app on a prepared runtime and stays until it ends.
import { without } from '../setup/environment.mjs';
import { repository } from '../setup/repository.mjs';
import { inWords, say } from '../setup/say.mjs';
import { boundToUs } from './boundToUs.mjs';
import { runChild } from './runChild.mjs';

/**
 * The app's exit code.
 * @param {import('../electron/runtime.mjs').Runtime} runtime
 * @param {string[]} args
 * @param {Record<string, string>} moreEnv the display's, and what else the app has to be told
 */
export function launchApp(runtime, args, moreEnv) {
  const [command, bound] = boundToUs(runtime.executable, [...sandboxFlags(), '.', ...args], 'TERM');
  // Set in terminals inside other Electron apps, where it would turn ours into plain Node.
  const env = without(process.env, 'ELECTRON_RUN_AS_NODE');
  return runChild(command, bound, {
    cwd: repository,
    env: { ...env, ...moreEnv },
    // In a group of its own the terminal's Ctrl-C reaches the app through us, once: it then has time to save.
    detached: process.platform !== 'win32',
    onSpawn: () => say('start', `Electron started after ${inWords(performance.now())}`),
  });
}

/** Chromium refuses its sandbox to root on Linux. */
export const sandboxFlags = () => (process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []);
