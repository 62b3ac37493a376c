// Name -> role: who a person was, or what part an organisation plays, as of the article's date. Places, groups and
// events have no such card; the way back, role -> name, is a question for the curator to word.
import type { Entity, Fact } from '../../knowledge/model';
import { mentions } from '../names';
import { withItsArticle } from '../../knowledge/rules/entities/roleWords';
import { PLAIN, type Proposal } from '../proposal';
import type { Telling } from '../telling';
import { contentWordsOf, wordsAmong } from '../words';

/** Share of the role's words an answer must have to ask the same thing. */
const SAME_ANSWER = 0.6;

export const proposeRoles = (telling: Telling): Proposal[] => {
  const { knowledge } = telling;
  return knowledge.entities.flatMap((entity) => {
    const { role } = entity;
    if (role === null || !(entity.kind === 'person' || isActing(entity, knowledge.facts))) return [];
    if (knowledge.facts.some((fact) => asksRole(fact, entity, role))) return [];
    if (knowledge.source === 'rules' && saysLittle(role)) return [];
    return [
      {
        ...PLAIN,
        key: `${entity.id}/role`,
        noteKey: entity.id,
        kind: 'qa' as const,
        type: 'person-role' as const,
        front: frontFor(entity, telling),
        back: knowledge.source === 'rules' ? withItsArticle(role) : role,
        evidence: entity.evidence,
        originParagraphs: entity.originParagraphs,
        from: [entity.id],
        rule: 'person-role',
        importance: entity.importance,
        modality: 'asserted' as const,
        holder: null,
        about: [entity.id],
      },
    ];
  });
};

/** "an economist", "an American physicist": one of many, and nothing to know him by. */
const saysLittle = (role: string): boolean =>
  /^an? \S+$/i.test(role) && !/ (?:of|for|from|at|in|on|to|with|who|behind) /.test(role);

const namesOf = (entity: Entity): readonly string[] => [entity.name, ...entity.aliases];

/** An organisation that does or says something in the article, rather than being mentioned. */
const isActing = (entity: Entity, facts: readonly Fact[]): boolean =>
  entity.kind === 'organisation' && facts.some((fact) => fact.holder === entity.id || fact.about.includes(entity.id));

function asksRole(fact: Fact, entity: Entity, role: string): boolean {
  if (fact.asks === null || !fact.about.includes(entity.id) || !mentions(fact.asks.question, namesOf(entity)))
    return false;
  const words = contentWordsOf(role);
  return wordsAmong(words, contentWordsOf(fact.asks.answer)).length >= words.length * SAME_ANSWER;
}

/**
 * "Who was X, as of May 2022?" A person's role is a plain fact; an organisation's is the part an account gives it ("the
 * interviewer of ..."), so its question names whose account.
 */
function frontFor({ kind, name, role, roleTime: time }: Entity, { month, author }: Telling): string {
  // "the governor of Alder from 1974 to 1982" says when.
  const roleTime = time !== undefined && /\d{4}/.test(role ?? '') ? '' : time;
  if (kind === 'person' && roleTime !== undefined) return `Who was ${[name, roleTime].join(' ').trim()}?`;
  if (kind === 'person') return month ? `Who was ${name}, as of ${month}?` : `Who is ${name}?`;
  if (author && month) return `What part did ${name} play in ${author}’s account of ${month}?`;
  return month ? `What was ${name}, as of ${month}?` : `What is ${name}?`;
}
