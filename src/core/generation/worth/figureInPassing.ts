// A figure blanked where its sentence only mentions it: in a parenthesis, as somebody's age, of a stretch nobody can place, or of what the
// sentence itself counts up.
import { GAP } from '../forms/gap';
import type { Proposal } from '../proposal';
import { withoutOpening } from './front';
import type { Weight } from './reason';

const PASSING: readonly [says: string, isSo: (before: string, after: string) => boolean][] = [
  ['It stands in a parenthesis.', (before) => before.lastIndexOf('(') > before.lastIndexOf(')')],
  ['It is an age beside a name.', (before, after) => /\p{L}, $/u.test(before) && after.startsWith(',')],
  // "In 24 games, Berg ...": of which season?
  [
    'It says only how many times or how long.',
    (before, after) => /^(?:In|For|After|Within|Over) $/.test(before) && /^ \p{Ll}+,/u.test(after),
  ],
  [
    'Its sentence counts up what it is a number of.',
    (_, after) => /^(?: \p{L}+){1,4}(?::| [-–—]) [^.]*,[^.]* (?:and|or) /u.test(after),
  ],
  // "5 feet 10 inches"
  ['It is half of a measure.', (before) => /\d \p{L}+ $/u.test(before)],
];

export const figureInPassing: Weight = {
  name: 'figure-in-passing',
  weigh: ({ type, kind, front }: Proposal) => {
    if (type !== 'number' || kind !== 'cloze') return null;
    const [before = '', after = ''] = withoutOpening(front).trim().split(GAP);
    const because = PASSING.find(([, isSo]) => isSo(before, after))?.[0];
    return because === undefined ? null : { points: -8, because };
  },
};
