/** A mark a person puts on a card for later; 0 = none. */
export const FLAGS = [0, 1, 2, 3, 4] as const;
export type Flag = (typeof FLAGS)[number];
