// Does the front lead to its own place in the text, and to one answer? Gates 6 and 7.
import { mentions } from '../names';
import { entityNamed } from '../choices/answerKind';
import { contentWordsOf, stemsOf } from '../words';
import { type Check, warning } from './check';
import { isFrame } from './frame';
import { sentencesWith } from './sentenceIndex';
import { ALL_TYPES, allBut } from './types';

/** Scores this near to the best one are as good. */
const AS_GOOD = 0.9;
/** Share of the question another sentence must have to answer it too. */
const ANSWERS_TOO = 0.8;

export const leadsToItsPlace: Check = {
  name: 'leads-to-its-place',
  number: { gate: 6 },
  // Cards over the whole text have no one place.
  binds: allBut('timeline'),
  judge: (card, source) => {
    const { front, back, evidence } = card;
    const asked = contentWordsOf(front).filter((word) => !isFrame(word, card, source));
    const scores = source.paragraphs.search(asked.join(' '), new Set(stemsOf(back)));
    const best = Math.max(0, ...scores.values());
    // Title lines and headings are no paragraphs to search.
    const own = evidence.flatMap(({ paragraph }) => scores.get(paragraph) ?? []);
    if (own.length === 0 || Math.max(...own) >= best * AS_GOOD) return null;
    const other = [...scores].find(([, score]) => score === best)?.[0];
    return warning(
      `The question leads to paragraph ${other} rather than to its own.`,
      'Use words of its own paragraph in the question.',
    );
  },
};

export const hasOneAnswer: Check = {
  name: 'has-one-answer',
  number: { gate: 7 },
  binds: ALL_TYPES,
  judge: (card, source) => {
    if (card.kind !== 'qa') return null;
    const answer = entityNamed(card.back, source.knowledge);
    if (!answer) return null;
    const asked = contentWordsOf(card.front).filter((word) => !isFrame(word, card, source));
    if (asked.length === 0) return null;
    const own = new Set(card.evidence.map(({ start }) => start));
    for (const sentence of sentencesWith(asked, asked.length * ANSWERS_TOO, source)) {
      if ([...own].some((start) => sentence.start <= start && start < sentence.end)) continue;
      const rival = source.knowledge.entities.find(
        ({ id, kind, name, aliases }) =>
          id !== answer.id &&
          kind === answer.kind &&
          mentions(sentence.text, [name, ...aliases]) &&
          !mentions(card.front, [name, ...aliases]),
      );
      if (rival) return warning(`${rival.name} could be the answer too.`, 'Add what is true of the right one only.');
    }
    return null;
  },
};
