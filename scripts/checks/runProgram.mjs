// Runs one check as a shell command and gathers what it says, so that two may run side by side and stay readable.
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { without } from '../setup/environment.mjs';
import { inRepository, repository } from '../setup/repository.mjs';

/**
 * @typedef {object} Run
 * @property {number} code
 * @property {string} output stdout and stderr as they came; empty if it was shown at once
 * @property {number} millis
 */

/**
 * @param {string} command as it would stand in package.json's scripts
 * @param {{ env?: NodeJS.ProcessEnv, isShown?: boolean }} [options] `isShown` passes the output on as it comes
 * @returns {Promise<Run>}
 */
export function runProgram(command, { env = {}, isShown = false } = {}) {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      cwd: repository,
      env: { ...checkEnvironment(), ...env },
      shell: true,
      stdio: isShown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    const forget = endTogether(child);
    child.once('error', reject);
    child.once('close', (code) => {
      forget();
      resolve({ code: code ?? 1, output, millis: performance.now() - startedAt });
    });
  });
}

/** The tools of node_modules first on PATH, and nothing from outside that changes what tests see. */
function checkEnvironment() {
  const env = without(process.env, 'ELECTRON_RUN_AS_NODE');
  return {
    ...env,
    NODE_ENV: 'test',
    PATH: [inRepository('node_modules', '.bin'), path.dirname(process.execPath), env.PATH].join(path.delimiter),
    ...(process.stdout.isTTY && !env.NO_COLOR ? { FORCE_COLOR: '1' } : {}),
  };
}

/**
 * A signal ends the check and us: the remaining ones would be of no use.
 * @param {import('node:child_process').ChildProcess} child
 */
function endTogether(child) {
  const listeners = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']).map((signal) => {
    const end = () => {
      child.kill(signal);
      process.exit(128 + os.constants.signals[signal]);
    };
    process.on(signal, end);
    return () => process.off(signal, end);
  });
  return () => listeners.forEach((stop) => stop());
}
