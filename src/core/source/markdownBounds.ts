// What keeps a hostile Markdown file from holding the app up: the parser's time grows steeply with the nesting of
// containers and with emphasis marks that may pair up across one paragraph. Real articles are far below both limits.

const MAXIMUM_NESTING = 100;
const MAXIMUM_MARKS = 3000;

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;

/** Why this Markdown should not be parsed, or null. */
export function markdownBoundsProblem(text: string): string | null {
  const indentations: number[] = [];
  let marks = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      marks = 0;
      continue;
    }
    for (const character of line) if (character === '*' || character === '_') marks += 1;
    if (marks > MAXIMUM_MARKS)
      return 'A paragraph of this Markdown has thousands of * or _ marks; it is not an article.';

    const markers = CONTAINERS.exec(line)?.[0] ?? '';
    if (markers === '') continue;
    const indentation = line.search(/\S/);
    while ((indentations.at(-1) ?? -1) >= indentation) indentations.pop();
    indentations.push(indentation);
    const nesting = Math.max(indentations.length, markers.replace(/\s/g, '').replace(/\d+/g, '').length);
    if (nesting > MAXIMUM_NESTING) return 'This Markdown nests lists or quotations too deeply to be an article.';
  }
  return null;
}
