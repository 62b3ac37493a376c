// A front without the words that only say who speaks, in which article and as of when.

/** "Ann Lee", "J. de Vries" */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|de|van|von|der|la|al|bin)){0,4}`;
const WHEN = String.raw`(?: in “[^”]*”)?(?: in \p{Lu}\p{Ll}+ \d{4}| \((?:\p{Lu}\p{Ll}+ )?\d{4}\))?`;
/** "In a report,", "In a report that the mill has sold 1,200 wheels,", "According to Ann Lee, in a report that the mill has been sold:" */
const REPORT = String.raw`(?:In|According to [^,:“]*, in) a report(?: called “[^”]*”| (?:that|after) (?:[^,:]|,(?=\d))*)?[,:]`;
const OPENING = new RegExp(
  `^(?:${REPORT}|According to [^,:“]*(?:“[^”]*”)?[^,:]*[,:]|As of [^,:]*[,:]|In “[^”]*”[^,:]*[,:]|${NAME}${WHEN}:) `,
  'u',
);

/** The front without what the report is on. */
export const withoutReport = (front: string): string => front.replace(new RegExp(`^${REPORT} `, 'u'), '');

export const openingOf = (front: string): string => OPENING.exec(front)?.[0] ?? '';

export const withoutOpening = (front: string): string => front.slice(openingOf(front).length);
