// How much memory an app takes: the proportional set size of all of its processes, from Linux's own books.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const canTell = existsSync('/proc/self/smaps_rollup');

/** Megabytes of a process and all that came of it. @param {number} root */
export function megabytesOf(root) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let kilobytes = 0;
  const all = [root];
  for (const process of all) {
    all.push(...(children.get(process) ?? []));
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${process}/smaps_rollup`))?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** A process may end while it is looked at. @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
