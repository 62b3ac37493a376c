// Times work and says it in numbers that can be compared: medians, and ratios of one run.

/**
 * Milliseconds a round, for `rounds` rounds after a warm-up.
 * @param {number} rounds
 * @param {(round: number) => void} work
 */
export function time(rounds, work) {
  const warmUp = Math.ceil(rounds / 10);
  for (let round = 0; round < warmUp; round += 1) work(round);
  const taken = [];
  for (let round = warmUp; round < warmUp + rounds; round += 1) {
    const start = performance.now();
    work(round);
    taken.push(performance.now() - start);
  }
  return summary(taken);
}

/** @param {number[]} millis */
function summary(millis) {
  const sorted = [...millis].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}

/**
 * @param {string} name
 * @param {{ p50: number, p99: number, most: number }} times
 */
export const show = (name, { p50, p99, most }) =>
  console.log(`${name.padEnd(44)} p50 ${p50.toFixed(3)} ms   p99 ${p99.toFixed(3)} ms   max ${most.toFixed(3)} ms`);
