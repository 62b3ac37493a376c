// Does the card stand on the source? Gates 1 to 4; failing one drops a card, always.
import { textOf } from '../../source/document';
import { writeDate } from '../months';
import { isKnownName, mentions, namesIn } from '../names';
import { claimedNumbers, supportedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';
import { contentWordsOf, wordsAmong } from '../words';
import { type Check, gate, type Source, warning } from './check';
import { ALL_TYPES, allBut } from './types';
import { quoteWindow } from './window';

/** Share of the answer's content words without which a card is dropped; what else is missing is a warning. */
const SUPPORTED_SHARE = 0.6;

export const quoteIsExact: Check = {
  name: 'quote-is-exact',
  number: { gate: 1 },
  binds: ALL_TYPES,
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
  number: { gate: 3 },
  binds: ALL_TYPES,
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
  number: { gate: 4 },
  binds: ALL_TYPES,
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
  number: { gate: 2 },
  // What goes without saying is not said.
  binds: allBut('argument-premise'),
  judge: (card, source) => {
    const fix = 'Quote the sentence that holds the answer, or answer in its words.';
    const window = [...quoteWindow(card, source), ...daysMeant(card, source)].join(' ');
    const stated = supportedNumbers(window);
    const strange = [...claimedNumbers(card.back)].filter(
      (value) => !stated.has(value) && value !== card.counted && value !== yearMeant(card, source),
    );
    if (strange.length > 0) return gate(`The evidence does not have the number ${strange.join(', ')}.`, fix);
    // Any name of somebody in the evidence supports any other name of theirs in the answer.
    const quoted = contentWordsOf([window, ...namesQuoted(card, window, source)].join(' '));
    const wanted = contentWordsOf(card.back).filter((word) => word !== String(yearMeant(card, source)));
    const missing = wanted.filter((word) => wordsAmong([word], quoted).length === 0);
    if (missing.length === 0) return null;
    const isUnsupported = missing.length > wanted.length * (1 - SUPPORTED_SHARE);
    return (isUnsupported ? gate : warning)(`The evidence does not say: ${missing.join(', ')}.`, fix);
  },
};

/** "In January" means one of a year that an earlier sentence, or the article's date, tells. */
const yearMeant = ({ from, type }: Proposal, { knowledge }: Source): number | null => {
  const date = type === 'date' ? knowledge.facts.find(({ id }) => id === from[0])?.date : null;
  return date ? Number(date.start.slice(0, 4)) : null;
};

/** "Yesterday" says which day it was, to whoever knows when the text was written. */
const daysMeant = ({ from }: Proposal, { knowledge }: Source): string[] =>
  knowledge.facts
    .filter(({ id }) => from.includes(id))
    .flatMap(({ found }) => found?.meant ?? [])
    .map(writeDate);

const namesQuoted = ({ about }: Proposal, window: string, { entities }: Source): string[] =>
  about.flatMap((id) => {
    const entity = entities.get(id);
    const names = entity ? [entity.name, ...entity.aliases] : [];
    return mentions(window, names) ? names : [];
  });
