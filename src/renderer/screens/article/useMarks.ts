// Marks the words of the notes in the text, with the CSS Custom Highlight API: the text stays plain text, and a mark costs
// no element. What the marks look like stands in styles/reader.css.
import { type RefObject, useLayoutEffect } from 'react';
import type { Span } from '../../../core/source/document';
import type { ArticlePassage } from '../../../shared/contract/article';
import { lengthOf } from './GapShown';
import { bandOf } from '../../ui/strip/standingWords';

/** Later ones lie over earlier ones: what is likely lost is seen even inside a longer passage that stands well. */
const MARKS = ['none', 'waiting', 'suspended', 'new', 'strong', 'steady', 'fading', 'weak', 'lost'] as const;
const nameOf = (mark: (typeof MARKS)[number]): string => `memory-${mark}`;

export interface Looked {
  readonly paragraph: number;
  readonly note: number;
}

export function useMarks(
  root: RefObject<HTMLElement | null>,
  passages: readonly ArticlePassage[],
  looked: Looked | null,
  /** Words that are masked: marks are laid anew when they change. */
  gaps: unknown,
): void {
  useLayoutEffect(() => {
    const ranges = new Map<string, Range[]>();
    for (const { paragraph, notes } of passages) {
      const words = wordsOf(root.current, paragraph);
      if (!words) continue;
      for (const note of notes) {
        const name = nameOf(bandOf(note.standing));
        const own = note.marks.flatMap((mark) => rangeOf(words, mark) ?? []);
        ranges.set(name, [...(ranges.get(name) ?? []), ...own]);
      }
    }
    for (const [priority, mark] of MARKS.entries()) show(nameOf(mark), ranges.get(nameOf(mark)) ?? [], priority);
    return () => MARKS.forEach((mark) => CSS.highlights.delete(nameOf(mark)));
  }, [root, passages, gaps]);

  useLayoutEffect(() => {
    const passage = passages.find(({ paragraph }) => paragraph === looked?.paragraph);
    const words = passage && wordsOf(root.current, passage.paragraph);
    const evidence = passage?.notes[looked?.note ?? -1]?.evidence ?? [];
    show('memory-looked', words ? evidence.flatMap((span) => rangeOf(words, span) ?? []) : [], MARKS.length);
    return () => void CSS.highlights.delete('memory-looked');
  }, [root, passages, looked, gaps]);
}

function show(name: string, ranges: readonly Range[], priority: number): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

const wordsOf = (root: HTMLElement | null, paragraph: number): Element | null =>
  root?.querySelector(`[data-passage="${paragraph}"] [data-words]`) ?? null;

/** The range of a span of the passage's text: letters between the words are no part of it. */
export function rangeOf(words: Element, { start, end }: Span): Range | null {
  const range = document.createRange();
  let before = 0;
  let hasStart = false;
  for (const node of words.childNodes) {
    const after = before + lengthOf(node);
    // What is masked cannot be marked; a range may run over it.
    if (node.nodeType !== Node.TEXT_NODE) {
      before = after;
      continue;
    }
    if (!hasStart && start >= before && start < after) {
      range.setStart(node, start - before);
      hasStart = true;
    }
    if (hasStart && end <= after) {
      range.setEnd(node, end - before);
      return range;
    }
    before = after;
  }
  return null;
}
