// Programs that must not outlive us: an orphaned npm would fill the folder the next run is installing into.
import { findOnPath } from '../system/findOnPath.mjs';

/**
 * Where the system can, a command that the kernel ends when this process ends, even by SIGKILL.
 * @param {string} program
 * @param {string[]} args
 * @param {'TERM' | 'KILL'} signal TERM leaves it time to save; KILL is for what another run may start at once
 * @returns {[string, string[]]}
 */
export function boundToUs(program, args, signal) {
  const setpriv = process.platform === 'linux' && findOnPath('setpriv');
  return setpriv ? [setpriv, ['--pdeathsig', signal, program, ...args]] : [program, args];
}
