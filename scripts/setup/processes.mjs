// Which process is which: a process id alone may have been given to somebody else since.
import { readFileSync } from 'node:fs';

/**
 * Names one life of a process: its id and, on Linux, when it was started.
 * @param {number} pid
 * @returns {string}
 */
export function processName(pid) {
  return `${pid}-${startTime(pid)}`;
}

/**
 * Whether the process named by `processName` is still the one running under its id.
 * @param {string} name
 */
export function isAlive(name) {
  const pid = Number.parseInt(name, 10);
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists but belongs to another user.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return processName(pid) === name;
}

/**
 * Clock ticks since boot; '0' where the system has no /proc.
 * @param {number} pid
 */
function startTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name may hold spaces and brackets, so count from its closing bracket.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}
