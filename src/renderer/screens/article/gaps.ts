// Which words of a passage are likely lost: masked until they are asked for.
import type { Span } from '../../../core/source/document';
import type { ArticlePassage } from '../../../shared/contract/article';

/** Chances of recall below which words are masked, to choose from. */
export const GAP_BORDERS = [0.5, 0.7, 0.85, 0.95] as const;

/** A stretch of the passage, and whether it is masked. */
export interface Gap extends Span {
  /** The notes it hides, by their place among those of the passage. */
  readonly notes: readonly number[];
}

/** The marked words of notes below the border, in order; what overlaps is one gap. */
export function gapsOf({ notes }: Pick<ArticlePassage, 'notes'>, border: number): Gap[] {
  const spans = notes
    .flatMap(({ marks, standing }, note) =>
      standing.state === 'learned' && standing.recall < border ? marks.map((mark) => ({ ...mark, note })) : [],
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps: { start: number; end: number; notes: number[] }[] = [];
  for (const { start, end, note } of spans) {
    const last = gaps.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      if (!last.notes.includes(note)) last.notes.push(note);
    } else gaps.push({ start, end, notes: [note] });
  }
  return gaps;
}
