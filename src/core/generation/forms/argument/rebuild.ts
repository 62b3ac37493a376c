// The whole of an argument, rebuilt from memory: its reasons, in the author's order, under the claim.
import type { Proposal } from '../../proposal';
import { evidenceOf, type Telling } from '../../telling';
import { arguedIn, ofArgument, reasonsKey } from './argued';
import { isRebuilt } from './found';

/** One reason is no structure to rebuild. */
const FEWEST_REASONS = 2;
export const proposeRebuilds = (telling: Telling): Proposal[] =>
  arguedIn(telling).flatMap((argued) => {
    const { argument, claim, conclusion, premises, labels, speaker } = argued;
    const isFound = argument.found !== undefined;
    if (isFound ? !isRebuilt(argued) : labels.length < FEWEST_REASONS) return [];
    const whose = speaker === null ? 'the case' : `${speaker}’s case`;
    const when = telling.month === null ? '' : ` of ${telling.month}`;
    return [
      {
        ...ofArgument(argued),
        key: `${argument.id}/rebuild`,
        kind: 'argument' as const,
        type: 'argument-rebuild' as const,
        front: `Which reasons make up ${whose}${when} that ${claim}?`,
        back: labels.join('; '),
        items: labels,
        evidence: evidenceOf([...premises, conclusion]),
        from: [argument.id, argument.conclusion, ...premises.map(({ id }) => id)],
        after: [reasonsKey(argued), `${argument.id}/supports`],
        rule: 'argument-rebuilt',
      },
    ];
  });
