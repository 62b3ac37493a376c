import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeStamp } from '../setup/stampFile.mjs';
import { isAttemptDue, officialVersion, runWithPatience } from './officialRuntime.mjs';

/** @type {string} */
let folder;
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'official-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the official download', () => {
  const run = (/** @type {string} */ script, patienceMillis = 2000) =>
    runWithPatience(['-e', script], {
      env: { ...process.env, FOLDER: folder },
      watched: [folder, path.join(folder, 'not there yet')],
      patienceMillis,
      pollMillis: 20,
    });

  it('is ended when nothing arrives any more', async () => {
    expect(await run('setTimeout(() => {}, 60000)', 400)).toBe('no progress for 0.4 s');
  });

  it('may take as long as it likes while something arrives', async () => {
    // Longer than the patience in all, with pauses far below it: a busy machine must not change the verdict.
    const script = `let n = 0; const t = setInterval(() => {
      require('fs').appendFileSync(process.env.FOLDER + '/part', 'x'); if (++n === 12) clearInterval(t); }, 200);`;
    expect(await run(script)).toBeUndefined();
  });

  it('says why it failed', async () => {
    expect(await run('console.error("\\nTypeError: fetch failed\\n  at x"); process.exit(1)')).toBe(
      'TypeError: fetch failed',
    );
  });

  it('is tried again after a day', () => {
    const now = Date.UTC(2031, 0, 2);
    const hour = 3_600_000;
    expect(isAttemptDue(folder, now)).toBe(true);
    writeStamp(path.join(folder, `official-${officialVersion()}-tried.json`), { at: now });
    expect(isAttemptDue(folder, now + 23 * hour)).toBe(false);
    expect(isAttemptDue(folder, now + 25 * hour)).toBe(true);
    // A clock that was wrong for a while must not put it off for years.
    expect(isAttemptDue(folder, now - hour)).toBe(true);
  });
});
