// The paragraphs of an article as a search finds them, each with the heading it stands under (Okapi BM25).
import { type Document, textOf } from '../source/document';
import { stemsOf } from './words';

/** How soon a word that comes often in one paragraph stops counting for more, and how much long paragraphs are held back. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

export interface ParagraphIndex {
  /** Scores by paragraph number; `without` are stems that count as if the article did not have them. */
  readonly search: (query: string, without: ReadonlySet<string>) => ReadonlyMap<number, number>;
  /** How telling a stem is: the fewer paragraphs have it, the more. */
  readonly rarity: (stem: string) => number;
}

interface Indexed {
  readonly paragraph: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

export function paragraphIndex(document: Document): ParagraphIndex {
  const paragraphs = indexed(document);
  const meanLength = paragraphs.reduce((sum, { length }) => sum + length, 0) / Math.max(1, paragraphs.length);
  const spread = new Map<string, number>();
  for (const { counts } of paragraphs) {
    for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string): number => {
    const having = spread.get(stem) ?? 0;
    return Math.log(1 + (paragraphs.length - having + 0.5) / (having + 0.5));
  };
  const scoreOf = ({ counts, length }: Indexed, stems: readonly string[]): number =>
    stems.reduce((sum, stem) => {
      const count = counts.get(stem) ?? 0;
      const held = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / meanLength);
      return sum + (rarity(stem) * count * (SATURATION + 1)) / (count + held);
    }, 0);
  return {
    rarity,
    search: (query, without) => {
      const stems = [...new Set(stemsOf(query))].filter((stem) => !without.has(stem));
      return new Map(paragraphs.map((paragraph) => [paragraph.paragraph, scoreOf(paragraph, stems)]));
    },
  };
}

function indexed(document: Document): Indexed[] {
  let heading = '';
  return document.blocks.flatMap((block) => {
    const text = textOf(document, block);
    if (block.kind === 'heading') heading = text;
    if (block.kind !== 'paragraph') return [];
    const counts = new Map<string, number>();
    const stems = stemsOf(`${heading} ${text}`);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return [{ paragraph: block.paragraph, counts, length: stems.length }];
  });
}
