// A paragraph with the words a card stands on underlined.
import type { Passage } from '../../shared/contract/review';
import { markParts } from './markParts';

export const MarkedText = ({ text, evidence }: Pick<Passage, 'text' | 'evidence'>) =>
  markParts(text, evidence).map((part) =>
    part.isMarked ? (
      <mark key={part.start} className="evidence">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
