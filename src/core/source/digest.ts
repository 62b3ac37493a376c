// A short name for a text, made of the text alone: for ids that survive whatever happens elsewhere in the document.
// Two 32-bit FNV-1a sums with different seeds; no secret hangs on it, and a collision costs a suffix.

const fnv = (text: string, seed: number): number => {
  let sum = seed;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return sum;
};

/** Ten characters of base 36, the same on every machine. */
export const digest = (text: string): string =>
  (fnv(text, 0x811c9dc5) * 0x200000 + (fnv(text, 0x1b873593) >>> 11)).toString(36).padStart(11, '0').slice(-10);
