// The paragraphs a card stands on, as they are named and in which order they are shown.
import type { Passage, ReviewSource } from '../../../shared/contract/review';
import { NO_BREAK_SPACE } from './count';

const LIST = new Intl.ListFormat('en');

/** `paragraph 3`, `paragraphs 3, 5, and 6` */
export const paragraphWords = (paragraphs: readonly number[]): string =>
  paragraphs.length === 1
    ? `paragraph${NO_BREAK_SPACE}${paragraphs[0]}`
    : `paragraphs${NO_BREAK_SPACE}${LIST.format(paragraphs.map(String))}`;

type Grounded = Passage & Pick<ReviewSource, 'others'>;

/** All of them, in the order of the text. */
export const passagesOf = ({ paragraph, text, evidence, others }: Grounded): readonly Passage[] =>
  [{ paragraph, text, evidence }, ...others].sort((a, b) => a.paragraph - b.paragraph);

/** `¶ 3`, `¶ 3, 5, 6` */
export const pilcrows = (source: Grounded): string =>
  `¶${NO_BREAK_SPACE}${passagesOf(source)
    .map((passage) => passage.paragraph)
    .join(', ')}`;
