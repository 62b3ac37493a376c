// "The lamp went out, so [...]", and half of what somebody said aloud: a reader who has forgotten the sentence can end it in many ways.
// Of 17 such cards a careful reader kept none. Nor did readers keep what somebody tells of an occasion of their own life, a second reason
// without the first, or an ending longer than anybody can recall.
import type { Proposal } from '../proposal';
import { withoutOpening } from './front';
import type { Weight } from './reason';

const POINTS = -20;
const LONG_ENDING = 15;
/** A whole deed for an end: "To keep it dry, [the town mends the dam every year]". */
const WHOLE_DEED = 7;

export const openEnding: Weight = {
  name: 'ends-open',
  weigh: (card) => {
    const { rule } = card;
    if (rule === 'result-in-its-sentence') return { points: POINTS, because: 'What follows may be put in many ways.' };
    if (rule.endsWith('-in-speech')) return { points: POINTS, because: 'Words said aloud may end in many ways.' };
    if (!/^(?:reason|condition|contrast|means|turn|when)-/.test(rule)) return null;
    return ofAnother(card) ?? ofOneself(card) ?? ofLength(card);
  },
};

type Found = ReturnType<Weight['weigh']>;

const ofAnother = ({ front }: Proposal): Found =>
  /(?<!\p{L})(?:other|another|second) reason(?!\p{L})/iu.test(front)
    ? { points: -10, because: 'It asks for one reason beside another that it does not tell.' }
    : null;

const ofOneself = ({ rule, front }: Proposal): Found =>
  /^(?:condition|when)-/.test(rule) && /“[^”]*(?<!\p{L})(?:I|me|my|we|us|our)(?!\p{L})/u.test(withoutOpening(front))
    ? { points: -8, because: 'It asks how a tale of one’s own goes on.' }
    : null;

/** Of somebody's views; what a textbook sets against something may take its words, and so may a reason. */
function ofLength({ rule, front, back, holder }: Proposal): Found {
  if (holder === null && !rule.startsWith('means-')) return null;
  if (rule.startsWith('reason-')) return null;
  const words = back.split(/\s+/).length;
  const isWholeDeed = rule.startsWith('means-') && /, \[\.\.\.\][.”]*$/u.test(front) && words >= WHOLE_DEED;
  return words >= LONG_ENDING || isWholeDeed
    ? { points: -6, because: `Nobody recalls an ending of ${words} words.` }
    : null;
}
