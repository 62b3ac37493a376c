// The way back of a question, as the curator worded it: from the condition to what follows, from the date to the event.
import { type Proposal, standingOn } from '../proposal';
import type { Telling } from '../telling';

export const proposeReverses = ({ knowledge }: Telling): Proposal[] =>
  knowledge.facts.flatMap((fact) =>
    fact.reverse === null
      ? []
      : [
          {
            ...standingOn(fact),
            key: `${fact.id}/reverse`,
            kind: 'qa' as const,
            front: fact.reverse.question,
            back: fact.reverse.answer,
            accepted: fact.reverse.accepted,
            after: [`${fact.id}/qa`, `${fact.id}/number`],
            rule: 'curated-way-back',
          },
        ],
  );
