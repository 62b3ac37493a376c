// A card cited in a list: by its question as it is written, never by its answer, which would give it away.

const GAP = /\[\.\.\.\]/gu;

/** One line; where there is no room for it the style cuts it at its end, with an ellipsis. */
export const questionLine = (front: string): string => front.replace(GAP, '…').replace(/\s+/gu, ' ').trim();
