// Figure -> what it measures, for the figures an article turns on. Only shares and bare numbers: a figure with a unit of
// its own ("battalions") already says what it is of.
import type { Fact } from '../../knowledge/model';
import { type Proposal, standingOn } from '../proposal';
import type { Telling } from '../telling';
import { contentWordsOf, wordsAmong } from '../words';

const CORE = 3;

export const proposeMeasured = ({ knowledge, month, author }: Telling): Proposal[] =>
  knowledge.facts.flatMap((fact) => {
    if (!isWorthIt(fact) || fact.quantity === null || fact.asks === null) return [];
    const { quantity, asks } = fact;
    const account = author === null ? 'stand for' : `stand for in ${author}’s account`;
    const when = month === null ? '' : author === null ? `, as of ${month}` : ` of ${month}`;
    return [
      {
        ...standingOn(fact),
        key: `${fact.id}/measures`,
        kind: 'qa' as const,
        front: `What ${quantity.low === quantity.high ? 'does' : 'do'} ${asks.answer} ${account}${when}?`,
        back: quantity.measures,
        after: [`${fact.id}/number`],
        rule: 'figure-measures',
      },
    ];
  });

function isWorthIt({ quantity, asks, importance }: Fact): boolean {
  if (quantity === null || asks === null || importance < CORE || !/^(?:percent|%|people)$/u.test(quantity.unit))
    return false;
  return wordsAmong(contentWordsOf(quantity.measures), contentWordsOf(asks.answer)).length === 0;
}
