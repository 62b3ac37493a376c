/** A message cut after its first sentence, which says what happened; the rest says what is safe and what to do. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const end = /[.!?](?=\s)/u.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1).trim()] : [text, ''];
}
