// The text of a passage with the letters of its notes where their words end.
import type { ArticleNote } from '../../../shared/contract/article';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `a` to `z`, then `aa`, `ab`. */
export const letterOf = (index: number): string => {
  const last = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? last : letterOf(Math.floor(index / LETTERS.length) - 1) + last;
};

/** A stretch of the text, and the notes whose letters follow it. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly notes: readonly number[];
}

/** The stretches together are the text. */
export function lettered(text: string, notes: readonly Pick<ArticleNote, 'marks'>[]): Stretch[] {
  const ends = notes
    .flatMap(({ marks }, note) => marks.map(({ end }) => ({ end, note })))
    .sort((a, b) => a.end - b.end || a.note - b.note);
  const stretches: Stretch[] = [];
  let start = 0;
  for (const end of new Set(ends.map((each) => each.end))) {
    stretches.push({
      start,
      text: text.slice(start, end),
      notes: ends.filter((each) => each.end === end).map(({ note }) => note),
    });
    start = end;
  }
  if (start < text.length || stretches.length === 0) stretches.push({ start, text: text.slice(start), notes: [] });
  return stretches;
}

/** The note whose words hold an offset: of several the one with the fewest words. -1 where there is none. */
export function noteAt(notes: readonly Pick<ArticleNote, 'marks'>[], offset: number): number {
  let best = -1;
  let shortest = Infinity;
  for (const [index, { marks }] of notes.entries()) {
    for (const { start, end } of marks) {
      if (offset < start || offset > end || end - start >= shortest) continue;
      best = index;
      shortest = end - start;
    }
  }
  return best;
}
