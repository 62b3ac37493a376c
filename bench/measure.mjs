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

/**
 * Times two pieces of work in turns, so that whatever else the machine does falls on both.
 * @param {number} rounds
 * @param {() => unknown} one
 * @param {() => unknown} other
 */
export function timeInTurns(rounds, one, other) {
  const both = [one, other].map((work) => ({ work, taken: /** @type {number[]} */ ([]) }));
  const warmUp = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const { work, taken } of both) {
      const start = performance.now();
      work();
      if (round >= warmUp) taken.push(performance.now() - start);
    }
  }
  return both.map(({ taken }) => summary(taken));
}

/** @param {readonly number[]} millis */
export function summary(millis) {
  const sorted = [...millis].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/**
 * @param {string} name
 * @param {{ p50: number, p99: number, most: number }} times
 */
export const show = (name, { p50, p99, most }) =>
  console.log(`${name.padEnd(44)} p50 ${p50.toFixed(3)} ms   p99 ${p99.toFixed(3)} ms   max ${most.toFixed(3)} ms`);
