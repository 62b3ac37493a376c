// An order that looks like chance and is the same on every machine.

/** The items in an order that `seed` decides. */
export const seededOrder = <Item>(items: readonly Item[], seed: string): Item[] => {
  const left = [...items];
  let state = hash(seed);
  return items.map(() => {
    state = next(state);
    return left.splice(state % left.length, 1)[0] as Item;
  });
};

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/** One step of mulberry32: neighbouring states come out far apart. */
function next(state: number): number {
  let mixed = (state + 0x6d2b79f5) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
