// Solves the small symmetric systems of a fit.

/**
 * The step x with (A + damping diag A) x = b, over the free unknowns only (the others get 0). `a` is symmetric and
 * positive definite, row by row; Cholesky's decomposition.
 */
export function solveDamped(a: Float64Array, b: Float64Array, free: readonly boolean[], damping: number): Float64Array {
  const size = b.length;
  const kept = free.flatMap((isFree, index) => (isFree ? [index] : []));
  const n = kept.length;
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = a[(kept[i] ?? 0) * size + (kept[j] ?? 0)] ?? 0;
      if (i === j) sum *= 1 + damping;
      for (let k = 0; k < j; k += 1) sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0);
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, Number.MIN_VALUE)) : sum / (lower[j * n + j] ?? 1);
    }
  }
  const x = kept.map((index) => b[index] ?? 0);
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - (lower[i * n + k] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (lower[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i] = (x[i] ?? 0) - (lower[k * n + i] ?? 0) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / (lower[i * n + i] ?? 1);
  }
  const step = new Float64Array(size);
  kept.forEach((index, nth) => (step[index] = x[nth] ?? 0));
  return step;
}
