// What speaks against a claim, as whoever makes it admits: the strongest point, which is the first the knowledge names.
import type { Counter } from '../../../knowledge/model';
import type { Proposal } from '../../proposal';
import { evidenceOf, labelOf, type Telling } from '../../telling';
import { type Argued, curatedIn, ofArgument, reasonsKey } from './argued';

export const proposeCounters = (telling: Telling): Proposal[] =>
  curatedIn(telling).flatMap((argued) => {
    const { argument, conclusion } = argued;
    const [strongest, ...others] = argument.counters;
    if (!strongest) return [];
    const fact = telling.fact(strongest.fact);
    return [
      {
        ...ofArgument(argued),
        key: `${argument.id}/counter`,
        type: 'argument-counter' as const,
        front: front(strongest.role, argued),
        back: labelOf(fact),
        accepted: others
          .filter(({ role }) => role === strongest.role)
          .map((other) => labelOf(telling.fact(other.fact))),
        evidence: evidenceOf([fact, conclusion]),
        originParagraphs: [...new Set([...fact.originParagraphs, ...argument.originParagraphs])],
        from: [argument.id, fact.id],
        after: [reasonsKey(argued)],
        rule: 'strongest-counter',
      },
    ];
  });

function front(role: Counter['role'], { claim, speaker, when }: Argued): string {
  const says = (verb: string, passive: string): string =>
    [speaker === null ? `is ${passive}` : `does ${speaker} ${verb}`, when].filter(Boolean).join(' ');
  switch (role) {
    case 'concession':
      return `Which point against the claim that ${claim} ${says('concede', 'conceded')}?`;
    case 'rebuttal':
      return `Which rebuttal of the claim that ${claim} ${says('discuss', 'discussed')}?`;
    case 'exception':
      return `Which exception to the claim that ${claim} ${says('allow', 'allowed')}?`;
  }
}
