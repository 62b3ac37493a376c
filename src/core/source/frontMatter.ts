// Title, author and date from the front matter some tools put on top of Markdown. Simple `key: value` lines only; any
// other key is passed over, because it is addressed to that tool and not to a reader.
import { NOTHING_STATED, type StatedMetadata } from './buildDocument';
import { readDateLine } from './dateLine';

/** Front matter is a handful of lines; a rule further down is a rule. */
const MAXIMUM_LINES = 200;

export function takeFrontMatter(text: string): { readonly stated: StatedMetadata; readonly body: string } {
  const none = { stated: NOTHING_STATED, body: text };
  const lines = text.split('\n', MAXIMUM_LINES);
  if (lines[0]?.trimEnd() !== '---') return none;
  const closing = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inside = lines.slice(1, closing);
  // Between two rules may also stand ordinary text: front matter is keys, their continuations and comments.
  if (
    closing < 2 ||
    !inside.every((line) => /^(?:[\w-]+:|\s|- |#|$)/.test(line)) ||
    !/^[\w-]+:/.test(inside[0] ?? '')
  ) {
    return none;
  }
  const valueOf = (key: string): string | null => {
    const line = inside.find((candidate) => candidate.toLowerCase().startsWith(`${key}:`));
    const value = line?.slice(key.length + 1).trim() ?? '';
    return value === '' ? null : value.replace(/^(["'])(.*)\1$/, '$2');
  };
  const date = readDateLine(valueOf('date') ?? valueOf('published') ?? '');
  return {
    stated: { title: valueOf('title'), author: valueOf('author'), published: date?.date ?? null },
    body: text
      .split('\n')
      .slice(closing + 1)
      .join('\n'),
  };
}
