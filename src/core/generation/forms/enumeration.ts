// A list the article gives as one, without arguing for anything.
import type { Proposal } from '../proposal';
import { labelOf, type Telling } from '../telling';
import { isAskable, type Listed, overlappingGaps, wholeList } from './lists';

/** Words the items may have together for a front to show all but one of them. */
const MOST_SHOWN = 32;

/** What rules found is said in whole clauses, which are soon too long to stand side by side. */
const hasRoom = ({ items }: Listed): boolean =>
  items.every(({ found }) => found === undefined) || items.map(labelOf).join(' ').split(' ').length <= MOST_SHOWN;

export const proposeEnumerations = (telling: Telling): Proposal[] =>
  telling.knowledge.enumerations.flatMap((enumeration) => {
    const list: Listed = { ...enumeration, items: enumeration.items.map((id) => telling.fact(id)), conclusion: null };
    if (!isAskable(list, telling)) return [];
    const whole = wholeList(list, telling);
    return [whole, ...(hasRoom(list) ? overlappingGaps(list, whole.key, telling) : [])];
  });
