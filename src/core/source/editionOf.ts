// Whether a text is another edition of one that is known: a correction, a longer version, a page saved again. Told by the
// title and by how much of the shorter text stands word for word in the other.
import type { Document } from './document';

type Text = Pick<Document, 'title' | 'text'>;

/** Words in a row that hardly come twice by chance. */
const RUN = 5;
/** Of the runs of the shorter text, so many have to stand in the other. */
const SHARED = 0.4;

export const sameTitle = (one: Pick<Document, 'title'>, other: Pick<Document, 'title'>): boolean =>
  folded(one.title) === folded(other.title);

export function isEditionOf(one: Text, other: Text): boolean {
  if (!sameTitle(one, other)) return false;
  const [some, others] = [runsOf(one.text), runsOf(other.text)];
  const [short, long] = some.size <= others.size ? [some, others] : [others, some];
  if (short.size === 0) return folded(one.text) === folded(other.text);
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared / short.size >= SHARED;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function runsOf(text: string): ReadonlySet<string> {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}
