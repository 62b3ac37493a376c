import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChild } from './runChild.mjs';

const run = (/** @type {string} */ script, /** @type {() => void} */ onSpawn = () => {}) =>
  runChild(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'], onSpawn });

describe('a program we run', () => {
  it('gives us its exit code', async () => {
    expect(await run('process.exit(7)')).toBe(7);
  });

  it('gives 128 and the signal that ended it', async () => {
    expect(await run('process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 9999)')).toBe(143);
  });

  it('gets the signals we get, once', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'signals-'));
    const listening = path.join(folder, 'listening');
    const script = `let n = 0; process.on('SIGTERM', () => { n++; setTimeout(() => process.exit(40 + n), 300); });
      require('fs').writeFileSync(${JSON.stringify(listening)}, ''); setTimeout(() => {}, 9999)`;
    const code = await run(script, () => {
      const wait = setInterval(() => {
        if (!existsSync(listening)) return;
        clearInterval(wait);
        process.emit('SIGTERM');
        // Apart, because the system itself merges two signals that arrive together.
        setTimeout(() => process.emit('SIGTERM'), 100);
      }, 20);
    });
    rmSync(folder, { recursive: true });
    expect(code).toBe(41);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });
});
