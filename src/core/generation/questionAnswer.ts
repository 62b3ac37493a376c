// The curator's own question and answer of a fact, as a card.
import type { Knowledge } from '../knowledge/model';
import type { Proposal } from './proposal';

export const proposeQuestions = (knowledge: Knowledge): Proposal[] =>
  knowledge.facts.flatMap((fact) =>
    fact.asks === null
      ? []
      : [
          {
            key: `${fact.id}/qa`,
            noteKey: fact.id,
            kind: 'qa' as const,
            type: fact.type,
            front: fact.asks.question,
            back: fact.asks.answer,
            hint: null,
            items: null,
            accepted: fact.asks.accepted,
            choices: null,
            tolerance: null,
            evidence: fact.evidence,
            originParagraphs: fact.originParagraphs,
            from: [fact.id],
            rule: 'curated-question',
            importance: fact.importance,
            modality: fact.modality,
            holder: fact.holder,
            about: fact.about,
          },
        ],
  );
