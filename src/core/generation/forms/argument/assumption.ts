// The missing premise: what has to be true for the reasons to carry the claim, though nobody says it.
import type { Proposal } from '../../proposal';
import { evidenceOf, type Telling } from '../../telling';
import { arguedIn, holds, ofArgument, reasonsKey, withRoom } from './argued';

export const proposeAssumptions = (telling: Telling): Proposal[] =>
  arguedIn(telling).flatMap((argued) => {
    const { argument, claim, conclusion, premises, labels } = argued;
    const { assumption } = argument;
    if (!assumption) return [];
    return [
      {
        ...ofArgument(argued),
        key: `${argument.id}/premise`,
        type: 'argument-premise' as const,
        front: withRoom(
          labels,
          (reasons) =>
            `Which unstated premise leads from ${reasons} to the conclusion that ${claim}, as ${holds(argued)}?`,
        ),
        back: assumption.says,
        accepted: assumption.accepted,
        evidence: assumption.evidence.length > 0 ? assumption.evidence : evidenceOf([...premises, conclusion]),
        from: [argument.id, ...premises.map(({ id }) => id), argument.conclusion],
        after: [reasonsKey(argued)],
        rule: 'missing-premise',
      },
    ];
  });
