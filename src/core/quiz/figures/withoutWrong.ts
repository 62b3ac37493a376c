// What a person turned down as wrong is neither asked nor listed. A fact is wrong when a draft that asks for it alone was turned
// down as wrong and none is left: neither one that was accepted nor one that waits.
import { isSameText } from '../../generation/choices/answerKind';
import type { Entity, Fact, Knowledge } from '../../knowledge/model';

type Draft = Pick<{ readonly from: readonly string[]; readonly acceptedAt: number | null }, 'from' | 'acceptedAt'>;

/** `left`: the drafts and cards that were not turned down. */
export function withoutWrong(
  knowledge: Knowledge,
  turnedDown: readonly (readonly string[])[],
  left: readonly Draft[],
): Knowledge {
  // A list that holds the fact asks for other things, too; accepted, it was read with the fact in it.
  const kept = new Set(left.flatMap(({ from, acceptedAt }) => (acceptedAt !== null || from.length === 1 ? from : [])));
  const wrong = new Set(turnedDown.flatMap((from) => (from.length === 1 ? from : [])).filter((id) => !kept.has(id)));
  if (wrong.size === 0) return knowledge;
  const statements = knowledge.facts.filter(({ id }) => wrong.has(id)).map(({ statement }) => statement);
  // The same sentence may stand there as another fact, of which no card was made.
  const isWrong = ({ id, statement }: Fact): boolean =>
    wrong.has(id) || (!kept.has(id) && statements.some((one) => isSameText(one, statement)));
  const facts = knowledge.facts.filter((fact) => !isWrong(fact));
  const roles = knowledge.facts.filter((fact) => fact.type === 'person-role' && isWrong(fact));
  const isTold = ({ id }: Entity): boolean => facts.some(({ about, holder }) => holder === id || about.includes(id));
  const entities = knowledge.entities.flatMap((entity) => {
    const hasWrongRole = wrong.has(entity.id) || roles.some(({ about }) => about.includes(entity.id));
    if (!hasWrongRole) return [entity];
    return isTold(entity) ? [{ ...entity, role: null }] : [];
  });
  return { ...knowledge, facts, entities };
}
