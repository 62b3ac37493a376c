// Role -> name: who held it, as of the article's date. Only of a role one person holds ("the head keeper", never "a
// keeper"), and only where no fact of the curator asks for that person already.
import { isOfOne, postIn } from '../../knowledge/rules/entities/roleWords';
import { PLAIN, type Proposal } from '../proposal';
import type { Telling } from '../telling';

export const proposeRoleHolders = ({ knowledge, month }: Telling): Proposal[] =>
  knowledge.entities.flatMap((entity) => {
    const { id, kind, name, aliases, role, evidence, originParagraphs, importance, roleTime } = entity;
    if (kind !== 'person' || role === null || /^(?:an?|one|some|another) /iu.test(role)) return [];
    if (knowledge.entities.some((other) => other.id !== id && other.role === role)) return [];
    if (knowledge.source === 'rules' && !isOfOne(role)) return [];
    const isAsked = knowledge.facts.some(
      (fact) => fact.type === 'person-role' && fact.asks !== null && [name, ...aliases].includes(fact.asks.answer),
    );
    if (isAsked) return [];
    // "Ann Lee’s father, a miller"
    const post = knowledge.source === 'rules' ? postIn(role) : role;
    const holder = needsArticle(post) ? `the ${post}` : post;
    return [
      {
        ...PLAIN,
        key: `${id}/name`,
        noteKey: id,
        kind: 'qa' as const,
        type: 'person-role' as const,
        front: askedAt(holder, roleTime, month),
        back: name,
        accepted: aliases,
        evidence,
        originParagraphs,
        from: [id],
        importance,
        modality: 'asserted' as const,
        holder: null,
        about: [id],
        after: [`${id}/role`],
        rule: 'role-holder',
      },
    ];
  });

/** "the Berlin music critic", "the head keeper"; but "Governor of Utah", "his teacher". */
function needsArticle(role: string): boolean {
  if (/^(?:the|his|her|their|its)(?!\p{L})/iu.test(role) || /^\p{L}[^,]*[’']s /u.test(role)) return false;
  const [noun = ''] = /[^ ]+$/u.exec(role.split(/ (?:of|for|at|in|to|from|on) |,/)[0] ?? '') ?? [];
  return /^\p{Ll}/u.test(noun);
}

/** At the time the role was held; else as of the article. */
function askedAt(holder: string, time: string | undefined, month: string | null): string {
  // "the governor of Alder from 1974 to 1982"
  if (time !== undefined && /\d{4}/.test(holder)) return `Who was ${holder}?`;
  if (time !== undefined) return `Who was ${[holder, time].join(' ').trim()}?`;
  return month === null ? `Who is ${holder}?` : `Who was ${holder}, as of ${month}?`;
}
