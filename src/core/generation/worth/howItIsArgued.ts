// How an argument was found, where that says how often its card is kept: a case for a general claim is one of several, what would change
// nothing is seldom worth asking, and a point conceded by nobody in particular, or in a sentence of its own, is often paired wrongly.
import type { Weight } from './reason';

const POINTS: readonly (readonly [rule: string, isCounter: boolean | null, points: number, because: string])[] = [
  ['example', null, -7, 'Other examples would be as right.'],
  ['even-if', null, -9, 'What would change nothing is seldom worth asking for.'],
  ['conclusion-of-a-sentence', null, -5, 'Claim and reason stand in two sentences: the one may not be for the other.'],
  ['announced-reasons', true, -9, 'What is conceded stands in another sentence than the claim.'],
];

export const argued: Weight = {
  name: 'how-it-is-argued',
  weigh: ({ type, from: [id = ''], holder }, { knowledge }) => {
    if (!/^(?:argument-|cause$)/.test(type)) return null;
    const rule = knowledge.arguments.find((argument) => argument.id === id)?.found?.rule;
    const isCounter = type === 'argument-counter';
    if (rule === 'although' && isCounter && holder === null)
      return { points: -7, because: 'Nobody in particular concedes it.' };
    const found = POINTS.find(([name, counter]) => name === rule && (counter === null || counter === isCounter));
    return found ? { points: found[2], because: found[3] } : null;
  },
};
