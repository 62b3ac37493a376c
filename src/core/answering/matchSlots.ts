// Which typed part stands for which item of a list: as many items as possible, exact words before slips.

/** How well a typed part stands for an item: 0 not at all. */
export type Fit = 0 | 1 | 2;

/**
 * For each item the index of the part that stands for it, or null; each part stands for one item at most. As many items as
 * can be are matched (augmenting paths), and no good fit is given up for a worse one that adds nothing.
 */
export function matchSlots(
  items: number,
  parts: number,
  fit: (item: number, part: number) => Fit,
): readonly (number | null)[] {
  const partOf = new Array<number | null>(items).fill(null);
  const itemOf = new Array<number | null>(parts).fill(null);

  /** Finds a part for an item, moving other items to other parts where that helps. */
  const place = (item: number, least: Fit, tried: Set<number>): boolean => {
    for (let part = 0; part < parts; part++) {
      if (fit(item, part) < least || tried.has(part)) continue;
      tried.add(part);
      const holder = itemOf[part] ?? null;
      if (holder !== null && !place(holder, least, tried)) continue;
      partOf[item] = part;
      itemOf[part] = item;
      return true;
    }
    return false;
  };

  for (const least of [2, 1] as const) {
    for (let item = 0; item < items; item++) if (partOf[item] === null) place(item, least, new Set());
  }
  return partOf;
}
