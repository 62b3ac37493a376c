// A fact's own sentence with a gap in it. What is missing is named in kind, so that only one thing fits.
import type { Entity, Fact, FactType, Knowledge } from '../../knowledge/model';
import { claimedNumbers } from '../numberValues';
import { type Proposal, standingOn } from '../proposal';
import type { Telling } from '../telling';

/** How a front shows its gap. */
export const GAP = '[...]';

export const proposeGaps = ({ knowledge }: Telling): Proposal[] =>
  knowledge.facts.flatMap((fact) => {
    const { gap, statement } = fact;
    // Gaps that rules found are written in phrasing, where who says so comes before.
    if (gap === null || fact.found) return [];
    const back = statement.slice(gap.start, gap.end);
    return [
      {
        ...standingOn(fact),
        key: `${fact.id}/cloze`,
        kind: 'cloze' as const,
        front: statement.slice(0, gap.start) + GAP + statement.slice(gap.end),
        back,
        accepted: gap.accepted,
        hint: gap.hint ?? kindOfMissing(back, fact, knowledge),
        rule: 'statement-with-gap',
      },
    ];
  });

const ENTITY_HINTS: Readonly<Record<Entity['kind'], string>> = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  group: 'a group of people',
  event: 'an event',
  thing: 'a name',
  concept: 'a term',
};

const TYPE_HINTS: Readonly<Record<FactType, string>> = {
  number: 'a figure',
  date: 'a date',
  'person-role': 'a role',
  event: 'what happened',
  definition: 'a meaning',
  claim: 'what is claimed',
  cause: 'a cause',
  enumeration: 'one of several',
  attribution: 'what was said',
  condition: 'a condition',
  contrast: 'the other side',
  prediction: 'what is expected',
};

function kindOfMissing(missing: string, fact: Fact, { entities }: Knowledge): string {
  const entity = entities.find(({ name, aliases }) => [name, ...aliases].includes(missing));
  if (entity) return ENTITY_HINTS[entity.kind];
  if (claimedNumbers(missing).size > 0) return fact.date ? TYPE_HINTS.date : TYPE_HINTS.number;
  return TYPE_HINTS[fact.type];
}
