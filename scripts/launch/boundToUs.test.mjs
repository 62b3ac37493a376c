import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findOnPath } from '../system/findOnPath.mjs';
import { boundToUs } from './boundToUs.mjs';

it.runIf(process.platform === 'linux' && findOnPath('setpriv'))(
  'a bound program ends with us, even by SIGKILL',
  async () => {
    const [command, args] = boundToUs('sleep', ['60'], 'KILL');
    // A process in our place: it starts the program, says its id, and is killed.
    const script = `const { spawn } = require('child_process');
    console.log(spawn(${JSON.stringify(command)}, ${JSON.stringify(args)}).pid); setTimeout(() => {}, 60000)`;
    const us = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [said] = await once(us.stdout, 'data');
    const pid = Number(String(said));
    expect(isRunning(pid)).toBe(true);
    us.kill('SIGKILL');
    await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
  },
);

/** @param {number} pid */
function isRunning(pid) {
  try {
    // A killed process nobody has collected yet still has a name, but no program.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}
