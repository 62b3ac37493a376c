// Which shared libraries a program uses and which of them this machine lacks, as ldd tells it.
import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} Libraries
 * @property {string[]} missing sonames, such as libgtk-3.so.0
 * @property {string[]} present absolute paths
 */

/**
 * @param {string} report what ldd printed
 * @returns {Libraries}
 */
export function parseLdd(report) {
  const missing = new Set();
  const present = new Set();
  for (const line of report.split('\n')) {
    const [, soname, target] = /^\s*(\S+) => (not found|\/.*?)(?: \(0x[0-9a-f]+\))?\s*$/.exec(line) ?? [];
    if (target === 'not found') missing.add(soname);
    else if (target) present.add(target);
  }
  return { missing: [...missing].sort(), present: [...present].sort() };
}

/**
 * The libraries of a program; none where there is no ldd to ask (macOS, Windows).
 * @param {string} executable
 * @returns {Libraries}
 */
export function librariesOf(executable) {
  if (process.platform !== 'linux') return { missing: [], present: [] };
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return parseLdd(stdout ?? '');
}
