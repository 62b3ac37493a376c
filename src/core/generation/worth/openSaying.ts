// "What did Ann Lee point out?": of all that somebody says nothing tells which part is asked for.
import { namesIn } from '../names';
import { contentWordsOf } from '../words';
import type { Weight } from './reason';
import { factOf } from './subject';
import { withoutOpening } from './front';

export const openSaying: Weight = {
  name: 'says-not-of-what',
  weigh: (card, subject) => {
    if (card.kind !== 'qa' || !/^(?:who-says-what|spoken|held-that)$/.test(card.rule)) return null;
    const proposition = factOf(card, subject)?.found?.proposition;
    if (!proposition || typeof proposition.focus === 'string') return null;
    const topic = topicOf(card.front);
    if (topic !== '') return isBare(topic) ? { points: -6, because: `Many things may be said about ${topic}.` } : null;
    const { parts, focus } = proposition;
    const tells = parts.some((part, at) => at !== focus && part.role !== 'adverb' && part.date === null);
    const isLong = withoutOpening(card.front).split(' ').length > LONG_FRONT;
    return tells || isLong ? null : { points: -7, because: 'The front does not say of what it was said.' };
  },
};

/** So long a front names a study or an occasion by what it is. */
const LONG_FRONT = 12;

/** What a question says that it was said about; empty where it does not. */
export const topicOf = (front: string): string => / about (.+)\?$/u.exec(front)?.[1] ?? '';

/** "iodine", "the Conservative Party", "Ann Lee": of eleven such questions readers kept none. */
export const isBare = (topic: string): boolean => {
  const bare = topic.replace(/^(?:the|an?) /iu, '');
  return contentWordsOf(topic).length < 2 || namesIn(`x ${bare}`).join(' ') === bare;
};
