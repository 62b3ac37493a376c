// Chance by key: the same lot for the same seed, card and answer, whatever was drawn before. So one card meets the same luck
// under every setting, and settings differ by what they are, not by luck.

/** An even number in [0, 1). All keys are whole numbers; each step mixes as murmur3 ends. */
export function lot(seed: number, card: number, answer: number): number {
  let mixed = mix(seed ^ 0x9e3779b9);
  mixed = mix(mixed ^ Math.imul(card + 1, 0x85ebca6b));
  mixed = mix(mixed ^ Math.imul(answer + 1, 0xc2b2ae35));
  return (mixed >>> 0) / 2 ** 32;
}

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
