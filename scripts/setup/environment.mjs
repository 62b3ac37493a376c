// Environment variables as a child process should see them.

/**
 * A copy without the named variables.
 * @param {NodeJS.ProcessEnv} env
 * @param {...string} names
 * @returns {NodeJS.ProcessEnv}
 */
export function without(env, ...names) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}
