// The words a card is held against: its quotations with a sentence to either side, and the names of those they are about.
import { textOf } from '../../source/document';
import type { Proposal } from '../proposal';
import type { Source } from './check';

/** Each quotation with its own sentences, the one before and the one after, inside one paragraph. */
export const quoteWindow = ({ evidence }: Proposal, { document, sentences }: Source): string[] =>
  evidence.map(({ start, end, paragraph }) => {
    const block = sentences.filter((sentence) => sentence.block.paragraph === paragraph);
    const first = block.findIndex((sentence) => sentence.end > start);
    const last = block.findLastIndex((sentence) => sentence.start < end);
    const [from, to] = [block[Math.max(0, first - 1)], block[Math.min(block.length - 1, last + 1)]];
    return from && to ? textOf(document, { start: from.start, end: to.end }) : textOf(document, { start, end });
  });

/** Whom and what a card is about, by all their names: an "it" in the text may stand for them. */
export const namesOfPeopleIn = ({ about }: Proposal, { entities }: Source): string[] =>
  about.flatMap((id) => {
    const entity = entities.get(id);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
