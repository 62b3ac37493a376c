// "The lamp went out, so [...]", and half of what somebody said aloud: a reader who has forgotten the sentence can end it in many ways.
// Of 17 such cards a careful reader kept none.
import type { Weight } from './reason';

const POINTS = -20;

export const openEnding: Weight = {
  name: 'ends-open',
  weigh: ({ rule }) => {
    if (rule === 'result-in-its-sentence') return { points: POINTS, because: 'What follows may be put in many ways.' };
    if (rule.endsWith('-in-speech')) return { points: POINTS, because: 'Words said aloud may end in many ways.' };
    return null;
  },
};
