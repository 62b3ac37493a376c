// What Enter does in a field of an answer. Nobody has to type: with nothing entered it turns the card. In a list it goes on
// to the next empty field, and checks in the last one, so that a field is never checked away by a second press.

export type EnterDoes = 'turn' | 'next' | 'check';

const isEmpty = (word: string | undefined): boolean => word === undefined || word.trim() === '';

export const nothingEntered = (words: readonly string[]): boolean => words.every(isEmpty);

/** The next empty field after one; null where there is none. */
export function nextEmptyField(words: readonly string[], field: number): number | null {
  const next = words.findIndex((word, index) => index > field && isEmpty(word));
  return next < 0 ? null : next;
}

export function enterDoes(words: readonly string[], field: number): EnterDoes {
  if (nothingEntered(words)) return 'turn';
  return nextEmptyField(words, field) === null ? 'check' : 'next';
}
