// The exact words an answer stands on, in the order of the text, over all of its paragraphs.
import type { Passage, ReviewSource } from '../../../shared/contract/review';
import { passagesOf } from './paragraphWords';

export const quotesOf = (source: Passage & Pick<ReviewSource, 'others'>): readonly string[] =>
  passagesOf(source).flatMap(({ text, evidence }) => evidence.map(({ start, end }) => text.slice(start, end)));
