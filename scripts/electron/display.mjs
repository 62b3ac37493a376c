// A screen for the app: the desktop's own if there is one, else a private Xvfb that ends with us.
import { spawn } from 'node:child_process';
import { boundToUs } from '../launch/boundToUs.mjs';
import { Problem } from '../setup/problem.mjs';
import { say } from '../setup/say.mjs';
import { findOnPath } from '../system/findOnPath.mjs';

/**
 * @typedef {object} Display
 * @property {Record<string, string>} env what the app's environment needs
 * @property {() => void} stop
 */

/**
 * Whether the app needs a screen of its own.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function needsPrivateDisplay(env = process.env) {
  if (process.platform !== 'linux') return false;
  return env.FORCE_XVFB === '1' || !(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The screen to run on; says so when it is not the person's own.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (!needsPrivateDisplay()) return { env: {}, stop() {} };
  const program = findOnPath('Xvfb');
  if (!program)
    throw new Problem(
      'There is no screen (DISPLAY is not set) and no Xvfb to make one. Nothing was changed. On Debian: sudo apt-get install -y xvfb',
    );
  // -displayfd lets the server pick a free number itself, so two runs never race for one.
  const screen = ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp', '-noreset'];
  const [command, args] = boundToUs(program, screen, 'TERM');
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const stop = () => void server.kill('SIGTERM');
  process.once('exit', stop);
  const number = await readNumber(server);
  server.unref();
  say('display', `the app runs on a private screen (Xvfb :${number})`);
  return { env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' }, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function readNumber(server) {
  return new Promise((resolve, reject) => {
    let number = '';
    let complaint = '';
    const fail = (/** @type {string} */ why) =>
      reject(
        new Problem(
          `The private screen could not be made: Xvfb ${why}. Nothing was changed. Set DISPLAY, or reinstall xvfb.`,
        ),
      );
    server.stderr?.on('data', (text) => (complaint += text));
    server.stdio[3]?.on('data', (text) => {
      number += text;
      if (!number.includes('\n')) return;
      // Keep neither pipe: they would hold this process open.
      for (const pipe of [server.stderr, server.stdio[3]]) /** @type {import('node:net').Socket} */ (pipe).unref();
      resolve(number.trim());
    });
    server.once('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`ended with ${code} (${complaint.trim().split('\n')[0]})`));
  });
}
