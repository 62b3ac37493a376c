// Conclusion -> reasons: what the claim rests on. Reasons the article counts ("four obstacles") are also asked one by one.
import type { Proposal } from '../../proposal';
import { countWord, evidenceOf, type Telling } from '../../telling';
import { type Listed, overlappingGaps, wholeList } from '../lists';
import { type Argued, curatedIn, doesHold, ofArgument, reasonsKey } from './argued';

/** Fewer reasons are no list. */
const COUNTED_FROM = 3;

export const proposeReasons = (telling: Telling): Proposal[] =>
  curatedIn(telling).flatMap((argued) => {
    const { argument, premises, conclusion } = argued;
    if (argument.head !== null) {
      const list: Listed = { ...argument, head: argument.head, items: premises, conclusion };
      return [all(argued, wholeList(list, telling).front), ...overlappingGaps(list, reasonsKey(argued), telling)];
    }
    return premises.length < COUNTED_FROM ? [last(argued)] : [all(argued, frontOfAll(argued))];
  });

/** All reasons, as a list. */
function all(argued: Argued, front: string): Proposal {
  const { labels } = argued;
  return {
    ...ofReasons(argued),
    kind: 'list',
    front,
    back: labels.join('; '),
    items: labels,
    counted: labels.length,
    rule: 'reasons-of-a-claim',
  };
}

/** Of one or two reasons the last: where there are two, the rebuilding asks for both. */
function last(argued: Argued): Proposal {
  const { claim, labels } = argued;
  const [first = '', second] = labels;
  const besides = second === undefined ? 'On what ground' : `Besides ${first}, on what ground`;
  return {
    ...ofReasons(argued),
    // The words of the reason that is asked come first: they are what the card is said to stand on.
    evidence: evidenceOf([...argued.premises.toReversed(), argued.conclusion]),
    front: `${besides} ${doesHold(argued)} that ${claim}?`,
    back: second ?? first,
    rule: 'reason-of-a-claim',
  };
}

const ofReasons = (argued: Argued) => ({
  ...ofArgument(argued),
  key: reasonsKey(argued),
  type: 'argument-reasons' as const,
  evidence: evidenceOf([...argued.premises, argued.conclusion]),
  from: [argued.argument.id, ...argued.premises.map(({ id }) => id)],
  after: argued.premises.map(({ id }) => `${id}/qa`),
});

const frontOfAll = (argued: Argued): string =>
  `On which ${countWord(argued.labels.length)} grounds ${doesHold(argued)} that ${argued.claim}?`;
