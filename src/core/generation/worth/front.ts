// A front without the words that only say who speaks, in which article and as of when.

const OPENING = /^(?:According to [^,:“]*(?:“[^”]*”)?[^,:]*|As of [^,:]*|In “[^”]*”[^,:]*)[,:] /u;

export const openingOf = (front: string): string => OPENING.exec(front)?.[0] ?? '';

export const withoutOpening = (front: string): string => front.slice(openingOf(front).length);
