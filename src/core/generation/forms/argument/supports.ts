// Reasons -> conclusion: what they are given for.
import type { Proposal } from '../../proposal';
import { evidenceOf, type Telling } from '../../telling';
import { type Argued, curatedIn, ofArgument, reasonsKey, withRoom } from './argued';

export const proposeSupports = (telling: Telling): Proposal[] =>
  curatedIn(telling).map((argued) => {
    const { argument, claim, conclusion, premises } = argued;
    return {
      ...ofArgument(argued),
      key: `${argument.id}/supports`,
      type: 'argument-supports' as const,
      front: front(argued),
      back: `that ${claim}`,
      accepted: [claim],
      evidence: evidenceOf([conclusion, ...premises]),
      from: [argument.id, argument.conclusion],
      after: [reasonsKey(argued)],
      rule: 'claim-of-reasons',
    };
  });

function front({ labels, speaker, when }: Argued): string {
  const draws = [speaker === null ? 'is drawn' : `does ${speaker} draw`, when].filter(Boolean).join(' ');
  return withRoom(labels, (reasons) => `Which conclusion ${draws} from ${reasons}?`);
}
