// "What did Ann Lee point out?": of all that somebody says nothing tells which part is asked for.
import type { Weight } from './reason';
import { factOf } from './subject';
import { withoutOpening } from './front';

export const openSaying: Weight = {
  name: 'says-not-of-what',
  weigh: (card, subject) => {
    if (card.kind !== 'qa' || !/^(?:who-says-what|spoken|held-that)$/.test(card.rule)) return null;
    const proposition = factOf(card, subject)?.found?.proposition;
    if (!proposition || typeof proposition.focus === 'string' || card.front.includes(' about ')) return null;
    const { parts, focus } = proposition;
    const tells = parts.some((part, at) => at !== focus && part.role !== 'adverb' && part.date === null);
    const isLong = withoutOpening(card.front).split(' ').length > LONG_FRONT;
    return tells || isLong ? null : { points: -7, because: 'The front does not say of what it was said.' };
  },
};

/** So long a front names a study or an occasion by what it is. */
const LONG_FRONT = 12;
