// The order in which pieces are laid out to be placed: the same for the same seed, so that a card that is asked again after
// a crash lies as it lay, and never the order that is asked for.

/** FNV-1a, stirred: near texts get far numbers. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** A permutation of 0 to `count` - 1 that is not the identity, unless nothing else is possible. */
export function seededOrder(count: number, seed: string): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => numberOf(`${seed}/${a}`) - numberOf(`${seed}/${b}`) || a - b,
  );
  const isIdentity = order.every((value, index) => value === index);
  return isIdentity ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
