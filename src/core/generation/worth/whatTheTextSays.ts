// A card held against its sentence and its article: what it took over, what it left out, whether that is what the article is about.
import { namesIn } from '../names';
import type { Proposal } from '../proposal';
import { stemsOf } from '../words';
import { withoutOpening } from './front';
import type { Weight } from './reason';
import { factOf, isOfDoing, isOfTerm } from './subject';

const MOST_LOST = 3;
/** Words the article turns on, from which on a card is about its subject. */
const CENTRAL = 3;
const MOST_SHOWN = 4;

/** A card of one sentence, which can be held against that sentence; a term's meaning and the dates of a life say all they have to. */
const sentenceOf = (card: Proposal): string | null => {
  const { evidence, items, type, rule } = card;
  const isHeld =
    items === null &&
    !isOfTerm(card) &&
    !isOfDoing(card) &&
    rule !== 'life' &&
    type !== 'person-role' &&
    evidence.length === 1;
  return isHeld ? (evidence[0]?.exact ?? null) : null;
};

export const whole: Weight = {
  name: 'holds-its-sentence',
  weigh: (card) => {
    const sentence = sentenceOf(card);
    if (sentence === null) return null;
    const words = new Set(stemsOf(sentence));
    const held = new Set(stemsOf(`${card.front} ${card.back}`));
    const share = [...words].filter((word) => held.has(word)).length / Math.max(1, words.size);
    const points = Math.round((share - 0.6) * 12);
    if (points === 0) return null;
    const percent = Math.round(share * 100);
    return { points, because: `It holds ${percent} % of the words of its sentence.` };
  },
};

export const lost: Weight = {
  name: 'leaves-out',
  weigh: (card) => {
    const sentence = sentenceOf(card);
    if (sentence === null) return null;
    const said = `${card.front} ${card.back}`;
    const left = [...new Set(pointsIn(sentence))].filter((point) => !said.includes(point)).slice(0, MOST_LOST);
    return left.length === 0 ? null : { points: -left.length, because: `Its sentence also says ${left.join(', ')}.` };
  },
};

/** Names and figures. */
const pointsIn = (sentence: string): string[] => [...namesIn(sentence), ...(sentence.match(/\d[\d,.]*(?<=\d)/g) ?? [])];

export const central: Weight = {
  name: 'is-about-the-subject',
  weigh: ({ front, back }, { centre }) => {
    const words = [...new Set(stemsOf(`${withoutOpening(front)} ${back}`))].filter((stem) => centre.has(stem));
    if (words.length === 0) return { points: -4, because: 'No word of it is one the article comes back to.' };
    return words.length < CENTRAL
      ? null
      : { points: 2, because: `The article comes back to ${words.slice(0, MOST_SHOWN).join(', ')}.` };
  },
};

export const aside: Weight = {
  name: 'is-an-aside',
  weigh: (card, about) => {
    const [evidence] = card.evidence;
    const proposition = factOf(card, about)?.found?.proposition;
    if (!evidence || !proposition) return null;
    const { subject, parts } = proposition;
    const start = Math.min(subject.span.start, ...parts.flatMap((part) => (part.isFronted ? [part.span.start] : [])));
    const before = evidence.exact
      .slice(0, Math.max(0, start - evidence.start))
      .split(/\s+/)
      .filter(Boolean).length;
    return before > 2 ? { points: -2, because: 'It stands in an aside or a later clause of its sentence.' } : null;
  },
};
