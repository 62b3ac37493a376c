// Does the card stand on the source? Failing one of the first three drops a card, always.
import { textOf } from '../../source/document';
import { isKnownName, mentions, namesIn } from '../names';
import { claimedNumbers, supportedNumbers } from '../numberValues';
import { contentWordsOf, wordsAmong } from '../words';
import { type Check, gate, warning } from './check';

/** Share of the answer's content words that must occur in the evidence. */
const SUPPORTED_SHARE = 0.6;

export const quoteIsExact: Check = {
  name: 'quote-is-exact',
  judge: (card, { document }) => {
    const fix = 'Quote the text word for word.';
    if (card.evidence.length === 0) return gate('The card has no evidence.', fix);
    for (const { exact, start, end, paragraph } of card.evidence) {
      const inBlock = document.blocks.some(
        (block) => block.paragraph === paragraph && block.start <= start && end <= block.end,
      );
      if (exact === '' || !inBlock || textOf(document, { start, end }) !== exact) {
        return gate(`The quotation "${exact}" does not stand in paragraph ${paragraph}.`, fix);
      }
    }
    return null;
  },
};

export const numbersAreInSource: Check = {
  name: 'numbers-are-in-source',
  judge: (card, { numbers }) => {
    const said = [card.front, card.back, ...(card.items ?? []), ...card.accepted];
    const strange = said
      .flatMap((text) => [...claimedNumbers(text)])
      .filter((value) => !numbers.has(value) && value !== card.counted);
    if (strange.length === 0) return null;
    return gate(`The source does not have the number ${strange.join(', ')}.`, 'Use the numbers of the text.');
  },
};

export const namesAreInSource: Check = {
  name: 'names-are-in-source',
  judge: (card, { names }) => {
    // Accepted answers may spell a name as the source does not; that is what they are for.
    const said = [card.front, card.back, ...(card.items ?? [])];
    const strange = said.flatMap(namesIn).filter((name) => !isKnownName(name, names));
    if (strange.length === 0) return null;
    return gate(`The source does not have the name ${strange.join(', ')}.`, 'Use names the text uses.');
  },
};

export const answerIsSupported: Check = {
  name: 'answer-is-supported',
  judge: (card, { entities }) => {
    const wanted = contentWordsOf(card.back);
    const quote = card.evidence.map(({ exact }) => exact).join(' ');
    // A surname in the evidence supports the full name in the answer.
    const namesQuoted = card.about.flatMap((id) => {
      const entity = entities.get(id);
      return entity && mentions(quote, [entity.name, ...entity.aliases]) ? entity.name : [];
    });
    const quoted = contentWordsOf([quote, ...namesQuoted].join(' '));
    const fix = 'Quote the sentence that holds the answer, or answer in its words.';
    const stated = supportedNumbers(quote);
    const strange = [...claimedNumbers(card.back)].filter((value) => !stated.has(value));
    if (strange.length > 0) return warning(`The evidence does not have the number ${strange.join(', ')}.`, fix);
    if (wanted.length === 0 || wordsAmong(wanted, quoted).length >= wanted.length * SUPPORTED_SHARE) return null;
    const missing = wanted.filter((word) => wordsAmong([word], quoted).length === 0);
    return warning(`The evidence does not say: ${missing.join(', ')}.`, fix);
  },
};
