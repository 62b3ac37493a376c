// Runs a program to its end, passing on the signals we get.
import { spawn } from 'node:child_process';
import os from 'node:os';

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const repeatMillis = 1000;

/**
 * The exit code of the program; 128 + signal number if a signal ended it, as shells count.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onSpawn?: () => void }} options
 * @returns {Promise<number>}
 */
export function runChild(command, args, { onSpawn, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    let forwardedAt = -Infinity;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      // A Ctrl-C comes from the terminal and again from npm; a second signal would end Chromium without saving.
      if (performance.now() - forwardedAt < repeatMillis) return;
      forwardedAt = performance.now();
      // A program in our own group got the terminal's Ctrl-C already.
      const isTold = signal === 'SIGINT' && !options.detached && process.stdin.isTTY;
      if (!isTold) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const forget = () => forwarded.forEach((signal) => process.off(signal, forward));
    child.once('spawn', () => onSpawn?.());
    child.once('error', (error) => {
      forget();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      forget();
      resolve(code ?? 128 + (signal ? os.constants.signals[signal] : 0));
    });
  });
}
