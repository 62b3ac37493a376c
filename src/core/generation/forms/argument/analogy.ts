// An analogy part by part: what in the one case stands for what in the other, and what has to hold for it to carry over.
import type { Analogy } from '../../../knowledge/model';
import type { Proposal } from '../../proposal';
import { evidenceOf, labelOf, type Telling } from '../../telling';
import { type Argued, arguedIn, ofArgument, reasonsKey } from './argued';

export const proposeAnalogies = (telling: Telling): Proposal[] =>
  arguedIn(telling).flatMap((argued) => {
    const { analogy } = argued.argument;
    return analogy ? [...mapping(analogy, argued), ...proviso(analogy, argued)] : [];
  });

const mapping = (analogy: Analogy, argued: Argued): Proposal[] =>
  analogy.pairs.map(({ id, from, to }) => ({
    ...ofAnalogy(argued),
    key: `${argued.argument.id}/analogy-${id}`,
    front: `${inAnalogy(argued)} between ${analogy.source} and ${analogy.target}, what corresponds to ${from}?`,
    back: to,
    evidence: evidenceOf([argued.conclusion, ...argued.premises]),
    rule: 'analogy-pair',
  }));

function proviso(analogy: Analogy, argued: Argued): Proposal[] {
  if (analogy.proviso === null) return [];
  const fact = argued.telling.fact(analogy.proviso);
  return [
    {
      ...ofAnalogy(argued),
      key: `${argued.argument.id}/proviso`,
      front: `${inAnalogy(argued)} between ${analogy.source} and ${analogy.target}, which proviso limits the conclusion?`,
      back: labelOf(fact),
      evidence: evidenceOf([fact, argued.conclusion]),
      from: [argued.argument.id, fact.id],
      originParagraphs: [...new Set([...fact.originParagraphs, ...argued.argument.originParagraphs])],
      rule: 'analogy-proviso',
    },
  ];
}

const ofAnalogy = (argued: Argued) => ({
  ...ofArgument(argued),
  type: 'argument-analogy' as const,
  from: [argued.argument.id, argued.argument.conclusion],
  after: [reasonsKey(argued)],
});

const inAnalogy = ({ speaker, telling: { month } }: Argued): string =>
  `In ${speaker === null ? 'the' : `${speaker}’s`} analogy${month === null ? '' : ` of ${month}`}`;
