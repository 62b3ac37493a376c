// Looking at the words of a card.

/** Quoted words are somebody else's: "now" or a question mark inside them is not the card's. */
export const unquoted = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '“”');

/**
 * The last sentence of a front without an opening phrase up to its first comma: "As of May 2022, did ..." begins with
 * "did". Where the question itself comes first, everything.
 */
export function questionCore(front: string): string {
  const question =
    unquoted(front)
      .split(/[.!:]\s+/)
      .at(-1)
      ?.trim() ?? '';
  return (
    /^(?:as of|in|on|at|by|since|during|after|before|for|from|according to|given|under|besides|with)\s[^,]*,\s*(.*)$/iu.exec(
      question,
    )?.[1] ?? question
  );
}
