// A list the article gives as one, without arguing for anything.
import type { Proposal } from '../proposal';
import type { Telling } from '../telling';
import { type Listed, overlappingGaps, wholeList } from './lists';

export const proposeEnumerations = (telling: Telling): Proposal[] =>
  telling.knowledge.enumerations.flatMap((enumeration) => {
    const list: Listed = { ...enumeration, items: enumeration.items.map((id) => telling.fact(id)), conclusion: null };
    const whole = wholeList(list, telling);
    return [whole, ...overlappingGaps(list, whole.key, telling)];
  });
