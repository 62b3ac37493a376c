// npm run bench [-- part of a name]: the measurements in bench/, one after the other on an otherwise idle machine. Each
// prints a table and writes the same as JSON into .cache/bench.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { needsPrivateDisplay, openDisplay } from './electron/display.mjs';
import { announceRuntime } from './electron/runtime.mjs';
import { runChild } from './launch/runChild.mjs';
import { runCommand } from './launch/runCommand.mjs';
import { prepare } from './setup/prepare.mjs';
import { inRepository, repository } from './setup/repository.mjs';
import { say } from './setup/say.mjs';

await runCommand(async ([wanted = '']) => {
  const folder = inRepository('bench');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const benches = names.filter((name) => name.endsWith('.bench.mjs') && name.includes(wanted));
  if (benches.length === 0) {
    say('bench', `nothing to measure: bench/ holds no *.bench.mjs file${wanted && ` with "${wanted}" in its name`}`);
    return wanted ? 1 : 0;
  }
  announceRuntime(await prepare({ display: needsPrivateDisplay(), build: true, retry: 'now' }));
  const display = await openDisplay();
  // Generated decks are shared by the benchmarks of a run, and go with it.
  const decks = mkdtempSync(path.join(os.tmpdir(), 'commonplace-bench-'));
  /** @type {string[]} */
  const failed = [];
  try {
    for (const bench of benches) {
      say('bench', bench);
      const env = { ...process.env, ...display.env, COMMONPLACE_BENCH_FOLDER: decks };
      const code = await runChild(process.execPath, [inRepository('bench', bench)], { cwd: repository, env });
      if (code !== 0) failed.push(bench);
    }
  } finally {
    display.stop();
    rmSync(decks, { recursive: true, force: true, maxRetries: 3 });
  }
  if (failed.length > 0) say('bench', `a goal was missed, or a measurement failed: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
});
