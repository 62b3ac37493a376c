// The curator's own question about a fact. A fact that states a figure is answered by typing that figure, any other in
// words; it never becomes both, because the two would ask the same.
import { toleranceFor } from '../../answering/toleranceFor';
import type { Fact, Quantity } from '../../knowledge/model';
import { type Proposal, standingOn } from '../proposal';
import type { Telling } from '../telling';

export const proposeQuestions = ({ knowledge }: Telling): Proposal[] =>
  knowledge.facts.flatMap((fact) => {
    if (fact.asks === null) return [];
    const { question, answer, accepted } = fact.asks;
    const figure = figureOf(fact);
    return [
      {
        ...standingOn(fact),
        key: `${fact.id}/${figure ? 'number' : 'qa'}`,
        kind: figure ? ('number' as const) : ('qa' as const),
        front: question,
        back: answer,
        accepted,
        tolerance: figure && toleranceFor({ ...figure, wording: answer }),
        // What rules found bears the name of its rule.
        rule: fact.found?.rule ?? (figure ? 'curated-figure' : 'curated-question'),
      },
    ];
  });

/** A quantity, or a calendar year: what can be typed as a number. */
function figureOf({ quantity, date, type }: Fact): Quantity | null {
  if (quantity) return quantity;
  if (type !== 'date' || date?.precision !== 'year' || date.end !== null) return null;
  const year = Number(date.start);
  return { low: year, high: year, unit: 'year', bound: 'eq', measures: 'calendar year' };
}
