// Where a window may open: never off the screens that are there now, whichever were there before.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const overlapOf = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

/**
 * The wished box moved, and if need be shrunk, into the work area it covers most; the first area (the main screen) when it
 * covers none. `areas` leave out task bars. No area at all leaves the wish as it is.
 */
export function fitBounds(wished: Box, areas: readonly Box[]): Box {
  const [main] = areas;
  if (!main) return wished;
  const area = areas.reduce((best, other) => (overlapOf(wished, other) > overlapOf(wished, best) ? other : best), main);
  const width = Math.min(wished.width, area.width);
  const height = Math.min(wished.height, area.height);
  const isGone = overlapOf(wished, area) === 0;
  const within = (at: number, size: number, from: number, room: number): number =>
    isGone ? from + Math.floor((room - size) / 2) : Math.min(Math.max(at, from), from + room - size);
  return {
    x: within(wished.x, width, area.x, area.width),
    y: within(wished.y, height, area.y, area.height),
    width,
    height,
  };
}
