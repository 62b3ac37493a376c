// How a card is named in a sentence: by its question, as much of it as tells it from others.

const MOST = 40;

/** A question short enough for a title, in quotation marks. */
export function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return `“${words.length <= MOST ? words : `${words.slice(0, MOST - 1).trimEnd()}…`}”`;
}
