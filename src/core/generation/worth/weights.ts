// What speaks for and against keeping a card. The weights were fitted (logistic regression, held towards zero, one article left out at
// a time) to what two readers said of 158 cards on six articles, each card by itself, and rounded to tenths of a logit; what did not
// help on the article left out is not here. Both readers keep figures with what they measure, dates, reasons and sentences asked whole;
// neither keeps what somebody did to something, a role in passing, or a card that lost half of its sentence.
import type { Quantity } from '../../knowledge/values';
import { namesIn } from '../names';
import { claimedNumbers } from '../numberValues';
import type { Proposal } from '../proposal';
import { stemsOf } from '../words';
import { openingOf, withoutOpening } from './front';
import type { Weight } from './reason';
import { factOf } from './subject';

/** Up to here a bare count is said in passing: "three bad harvests". */
const SMALL = 12;
const MOST_NAMES = 3;
const MOST_LOST = 3;
const MOST_CENTRAL = 4;

/** "three", "12": a number that brings no unit along. */
const isSmallCount = ({ back }: Proposal, { low }: Quantity): boolean =>
  low <= SMALL && Number.isInteger(low) && /^(?:\p{L}+|\d+)$/u.test(back);

const figure: Weight = {
  name: 'asks-a-figure',
  weigh: (card, subject) => {
    const quantity = card.type === 'number' ? (factOf(card, subject)?.quantity ?? null) : null;
    if (quantity === null) return null;
    return isSmallCount(card, quantity)
      ? { points: -6, because: `“${card.back}” is a small count, said in passing.` }
      : { points: 8, because: `“${card.back}” is a figure with what it measures.` };
  },
};

/** One item of a list, its neighbours shown. */
const isItem = ({ type, kind }: Proposal): boolean => type === 'enumeration' && kind === 'cloze';

/** What a question of each sort is worth, whatever it says. Of quotations and items the readers saw few: those points are ours. */
const SORTS: readonly [sort: (card: Proposal) => boolean, points: number, because: string][] = [
  [({ type }) => type === 'date', 5, 'It asks when something happened.'],
  [({ rule }) => rule === 'circumstance', 0, 'It asks under what circumstances.'],
  [({ type }) => /^(?:cause|definition|argument-reasons)$/.test(type), 4, 'It asks why, or what something is.'],
  [({ rule }) => rule === 'claimed-words', 4, 'It asks what an author holds of the matter.'],
  [({ rule }) => rule === 'quoted-words', -4, 'Nobody recalls the very words of a quotation.'],
  [isItem, -3, 'It asks for one of several; the others are shown.'],
  [({ type }) => type === 'argument-supports', -5, 'Many claims could follow from the reason it names.'],
  [({ type }) => type === 'person-role', -7, 'It asks what somebody is called, not what they did.'],
  [({ rule }) => rule === 'what-was-done', -8, 'It asks what somebody did something to.'],
];

const sort: Weight = {
  name: 'sort-of-question',
  weigh: (card) => {
    const found = SORTS.find(([isOne]) => isOne(card));
    return found && found[1] !== 0 ? { points: found[1], because: found[2] } : null;
  },
};

/** "In which year did she predict that ...?": what was said matters, and when only beside it. */
const saying: Weight = {
  name: 'date-of-a-saying',
  weigh: (card, subject) => {
    const proposition = card.type === 'date' ? factOf(card, subject)?.found?.proposition : null;
    return proposition?.parts.some(({ role, opener }) => role === 'clause' && opener === 'that') === true
      ? { points: -8, because: 'It asks when something was said, not what.' }
      : null;
  },
};

const names: Weight = {
  name: 'names-something',
  weigh: ({ front }) => {
    const named = [...new Set(namesIn(withoutOpening(front)))].slice(0, MOST_NAMES);
    return named.length === 0 ? null : { points: 3 * named.length, because: `The front names ${named.join(', ')}.` };
  },
};

const when: Weight = {
  name: 'tells-when',
  weigh: ({ front }) => {
    const year = /(?<![\d,.])(?:1\d|20)\d\d(?![\d,])/.exec(
      withoutOpening(front).replace(/, as of \p{Lu}\p{L}+ \d{4}/u, ''),
    )?.[0];
    return year === undefined ? null : { points: 5, because: `The front says when: ${year}.` };
  },
};

/** "on 2 June": nobody remembers the day without the year. */
const yearless: Weight = {
  name: 'day-without-year',
  weigh: ({ type, front, back }) =>
    type === 'date' && !/\d{3}/.test(back) && !/\d{3}/.test(withoutOpening(front))
      ? { points: -8, because: `Neither the front nor “${back}” says in which year.` }
      : null,
};

const article: Weight = {
  name: 'names-its-article',
  weigh: ({ front }) =>
    openingOf(front).includes('“') ? { points: 5, because: 'The front says which article it is about.' } : null,
};

const loose: Weight = {
  name: 'points-back',
  weigh: ({ loose = [] }) => {
    const [first] = loose;
    return first ? { points: -8, because: `Only the article says which is meant by “${first.phrase}”.` } : null;
  },
};

const emptyAnswer: Weight = {
  name: 'answer-says-little',
  weigh: ({ back, type }) =>
    /^(?:event|condition|attribution|definition)$/.test(type) &&
    back.split(' ').length <= 5 &&
    namesIn(`x ${back}`).length === 0 &&
    claimedNumbers(back).size === 0
      ? { points: -4, because: `“${back}” names nothing and nobody.` }
      : null,
};

/** A card of one sentence, which can be held against that sentence. */
const sentenceOf = ({ evidence, items, type }: Proposal): string | null =>
  items === null && type !== 'person-role' && evidence.length === 1 ? (evidence[0]?.exact ?? null) : null;

const whole: Weight = {
  name: 'holds-its-sentence',
  weigh: (card) => {
    const sentence = sentenceOf(card);
    if (sentence === null) return null;
    const words = new Set(stemsOf(sentence));
    const held = new Set(stemsOf(`${card.front} ${card.back}`));
    const share = [...words].filter((word) => held.has(word)).length / Math.max(1, words.size);
    const points = Math.round((share - 0.6) * 8);
    if (points === 0) return null;
    const percent = Math.round(share * 100);
    return { points, because: `It holds ${percent} % of the words of its sentence.` };
  },
};

const lost: Weight = {
  name: 'leaves-out',
  weigh: (card) => {
    const sentence = sentenceOf(card);
    if (sentence === null) return null;
    const said = `${card.front} ${card.back}`;
    const left = [...new Set(pointsIn(sentence))].filter((point) => !said.includes(point)).slice(0, MOST_LOST);
    return left.length === 0
      ? null
      : { points: -5 * left.length, because: `Its sentence also says ${left.join(', ')}.` };
  },
};

/** Names and figures. */
const pointsIn = (sentence: string): string[] => [...namesIn(sentence), ...(sentence.match(/\d[\d,.]*(?<=\d)/g) ?? [])];

const central: Weight = {
  name: 'is-about-the-subject',
  weigh: ({ front, back }, { centre }) => {
    const words = [...new Set(stemsOf(`${withoutOpening(front)} ${back}`))].filter((stem) => centre.has(stem));
    const count = Math.min(MOST_CENTRAL, words.length);
    return count === 0
      ? { points: -2, because: 'No word of it is one the article comes back to.' }
      : { points: 2 * count, because: `The article comes back to ${words.slice(0, MOST_CENTRAL).join(', ')}.` };
  },
};

const aside: Weight = {
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
    return before > 2 ? { points: -3, because: 'It stands in an aside or a later clause of its sentence.' } : null;
  },
};

export const WEIGHTS: readonly Weight[] = [
  figure,
  sort,
  saying,
  names,
  when,
  yearless,
  article,
  loose,
  emptyAnswer,
  whole,
  lost,
  central,
  aside,
];
