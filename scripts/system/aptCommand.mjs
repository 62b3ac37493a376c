// The one command that installs what is missing, and who may run it.

/**
 * The command as one line for a shell.
 * @param {string[]} packages
 * @param {{ sudo: boolean }} options
 */
export function aptCommand(packages, { sudo }) {
  const become = sudo ? 'sudo ' : '';
  const names = packages.join(' ');
  return `${become}apt-get update && ${become}apt-get install -y --no-install-recommends ${names}`;
}

/**
 * @typedef {object} AptPlan
 * @property {string} command
 * @property {boolean} mayRun whether we run it ourselves
 */

/**
 * @param {string[]} packages
 * @param {{ uid: number | undefined, env: NodeJS.ProcessEnv }} who
 * @returns {AptPlan}
 */
export function planApt(packages, { uid, env }) {
  const isRoot = uid === 0;
  return { command: aptCommand(packages, { sudo: !isRoot }), mayRun: isRoot && !env.COMMONPLACE_NO_APT };
}
