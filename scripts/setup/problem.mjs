// An expected failure, told to the person at the terminal: what happened, what is safe, what to do.

/** Thrown for failures we understand; its message is the whole text shown, never a stack trace. */
export class Problem extends Error {}

/**
 * The sentence worth showing of anything thrown.
 * @param {unknown} thrown
 * @returns {string}
 */
export function sentenceOf(thrown) {
  if (thrown instanceof Problem) return thrown.message;
  const cause = thrown instanceof Error ? thrown.message : String(thrown);
  const { code } = /** @type {{ code?: unknown }} */ (thrown ?? {});
  if (code === 'ENOSPC')
    return `The disk is full (${cause}). Nothing was lost: free some space and run the command again.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `A file could not be written (${cause}). Your study data was not touched: check who owns that folder, then run the command again.`;
  return `Something unexpected happened: ${cause}. Your study data was not touched; run the command again with COMMONPLACE_TRACE=1 to see where.`;
}
