// "Sales this year are lower than last year" of a report nobody dated: told on its occasion, "In a report that ...: sales that year are
// lower than the year before". Yesterday and now stay what they are, and what says them has no card.
const UNITS = '(week|month|year|decade)';
const RELATIVE = new RegExp(`(?<!\\p{L})(this|last|next) ${UNITS}(?!\\p{L})`, 'giu');
const COUNTED: Readonly<Record<string, (unit: string) => string>> = {
  this: (unit) => `that ${unit}`,
  last: (unit) => `the ${unit} before`,
  next: (unit) => `the ${unit} after`,
};

/** The words as they are said later, of the time of the report. */
export const reportedTimes = (text: string): string =>
  text.replace(RELATIVE, (words, which: string, unit: string) => COUNTED[which.toLowerCase()]?.(unit) ?? words);
