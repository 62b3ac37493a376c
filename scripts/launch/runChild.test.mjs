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
    const script = `let n = 0; process.on('SIGTERM', () => { n++; setTimeout(() => process.exit(40 + n), 300); });
      setTimeout(() => {}, 9999)`;
    const code = await run(script, () => {
      // Apart, because the system itself merges two signals that arrive together.
      for (const millis of [400, 500]) setTimeout(() => process.emit('SIGTERM'), millis);
    });
    expect(code).toBe(41);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });
});
