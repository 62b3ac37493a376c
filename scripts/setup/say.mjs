// What set-up tells the person at the terminal. Always stderr: stdout belongs to the app and to test totals.

/**
 * One line on stderr.
 * @param {string} topic
 * @param {string} text
 */
export function say(topic, text) {
  process.stderr.write(`[${topic}] ${text}\n`);
}

/**
 * A duration as a person reads it.
 * @param {number} millis
 */
export const inWords = (millis) => (millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`);

/**
 * Announces an action, runs it and says how long it took.
 * @template T
 * @param {string} topic
 * @param {string} what what is being done, as in "installing the packages"
 * @param {() => T | Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(topic, what, action) {
  say(topic, `${what} ...`);
  const startedAt = performance.now();
  const value = await action();
  say(topic, `done in ${inWords(performance.now() - startedAt)}`);
  return value;
}
