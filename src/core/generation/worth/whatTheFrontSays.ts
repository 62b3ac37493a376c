// What the words of a front say by themselves: whom and when they name, and whether they say enough and no more.
import { unquoted } from '../checks/text';
import { namesIn } from '../names';
import { openingOf, withoutOpening } from './front';
import type { Weight } from './reason';
import { isOfTerm } from './subject';

const MOST_NAMES = 3;
/** Words of a front, from which on it takes two readings. */
const LONG_FRONT = 23;

export const names: Weight = {
  name: 'names-something',
  weigh: ({ front, type }) => {
    const named = [...new Set(namesIn(withoutOpening(front)))].slice(0, MOST_NAMES);
    // Who somebody was is asked by the name or answered with it.
    return named.length === 0 || type === 'person-role'
      ? null
      : { points: 2 * named.length, because: `The front names ${named.join(', ')}.` };
  },
};

export const when: Weight = {
  name: 'tells-when',
  weigh: ({ front }) => {
    const year = /(?<![\d,.])(?:1\d|20)\d\d(?![\d,])/.exec(
      withoutOpening(front).replace(/, as of \p{Lu}\p{L}+ \d{4}/u, ''),
    )?.[0];
    return year === undefined ? null : { points: 1, because: `The front says when: ${year}.` };
  },
};

/** "on 2 June": nobody remembers the day without the year. */
export const yearless: Weight = {
  name: 'day-without-year',
  weigh: ({ type, front, back }) =>
    type === 'date' && !/\d{3}/.test(back) && !/\d{3}/.test(withoutOpening(front))
      ? { points: -8, because: `Neither the front nor “${back}” says in which year.` }
      : null,
};

export const article: Weight = {
  name: 'names-its-article',
  weigh: ({ front }) =>
    openingOf(front).includes('“') ? { points: 1, because: 'The front says which article it is about.' } : null,
};

export const loose: Weight = {
  name: 'points-back',
  weigh: ({ loose = [] }) => {
    const [first] = loose;
    return first ? { points: -5, because: `Only the article says which is meant by “${first.phrase}”.` } : null;
  },
};

export const long: Weight = {
  name: 'long-front',
  weigh: (card) => {
    const words = withoutOpening(card.front).trim().split(/\s+/).length;
    // What a term means takes as many words as it takes.
    return words < LONG_FRONT || isOfTerm(card) ? null : { points: -4, because: `The front has ${words} words.` };
  },
};

/** What a form knows of the question it wrote. */
export const open: Weight = {
  name: 'asks-too-little',
  weigh: ({ missing = 0 }) =>
    missing === 0 ? null : { points: -5, because: 'The front says too little for one answer.' },
};

/** "What do we conclude?": in five years nobody knows who "we" were. */
export const ownVoice: Weight = {
  name: 'speaks-as-we',
  weigh: ({ front, back, rule }) => {
    // Words of a named author, left as they were: "we" are theirs.
    if (rule === 'claimed-words') return null;
    const word = /(?<![\p{L}.])(?:we|us|our|ours|I|me|my|mine)(?![\p{L}.])/u.exec(unquoted(`${front} ${back}`))?.[0];
    return word === undefined ? null : { points: -6, because: `“${word}” does not say who is speaking.` };
  },
};
