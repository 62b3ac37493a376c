// Whether something is meant by what was typed into a search field.

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word typed stands somewhere in the texts, at any place and in any order. Nothing typed finds all. */
export function isFound(query: string, ...texts: readonly string[]): boolean {
  const all = folded(texts.join(' '));
  return folded(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
