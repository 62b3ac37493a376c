// What a learner should have met before a card is asked: what its form says (the reasons before what they assume), and
// everybody it speaks of.
import type { Importance, Knowledge } from '../knowledge/model';
import type { Proposal } from './proposal';

/** Whoever a card is about is introduced before: by a question of the
 * curator about their role, or else by "Who was X?". */
export function afterIntroductions(
  proposals: readonly Proposal[],
  { entities }: Knowledge,
): (card: Proposal) => Proposal {
  const introductions = new Map(
    entities.flatMap(({ id, kind }) => {
      if (kind !== 'person') return [];
      const introduction =
        proposals.find(
          ({ type, about, rule }) => type === 'person-role' && about[0] === id && rule !== 'person-role',
        ) ?? proposals.find(({ key }) => key === `${id}/role`);
      return introduction ? [[id, introduction.key] as const] : [];
    }),
  );
  return (card) => {
    if (card.type === 'person-role') return card;
    const people = card.about.flatMap((id) => introductions.get(id) ?? []);
    return people.length === 0 ? card : { ...card, after: [...card.after, ...people] };
  };
}

/** As important as the most important card that builds on it: nobody learns an argument before its terms. */
export function importanceByNeed(proposals: readonly Proposal[]): (card: Proposal) => Importance {
  const cards = new Map(proposals.map((card) => [card.key, card]));
  const needed = new Map<string, Importance>();
  const raise = (card: Proposal, importance: Importance): void => {
    if ((needed.get(card.key) ?? 0) >= importance) return;
    needed.set(card.key, importance);
    for (const key of card.after) {
      const before = cards.get(key);
      if (before) raise(before, importance);
    }
  };
  for (const card of proposals) raise(card, card.importance);
  return (card) => needed.get(card.key) ?? card.importance;
}
