// A list the article gives as one: an overview that asks for all of it, and, from three items on, a gap for each item
// among its siblings, so that no part hangs on recalling the whole.
import type { Enumeration, Fact } from '../../knowledge/model';
import { PLAIN, type Proposal } from '../proposal';
import { countWord, evidenceOf, inWords, ordinalWord, originOf, type Telling } from '../telling';
import { GAP } from './gap';

/** Lists shorter than this are asked whole only. */
const OVERLAPPING_FROM = 3;

export const proposeEnumerations = (telling: Telling): Proposal[] =>
  telling.knowledge.enumerations.flatMap((enumeration) => {
    const items = enumeration.items.map((id) => telling.fact(id));
    return [overview(enumeration, items, telling), ...overlapping(enumeration, items, telling)];
  });

function overview(enumeration: Enumeration, items: readonly Fact[], telling: Telling): Proposal {
  const labels = items.map(labelOf);
  return {
    ...shared(enumeration),
    key: `${enumeration.id}/overview`,
    kind: 'list',
    front: overviewFront(enumeration, items.length, telling),
    back: labels.join('; '),
    items: labels,
    evidence: evidenceOf(items),
    originParagraphs: originOf([enumeration, ...items]),
    from: [enumeration.id, ...enumeration.items],
    rule: 'enumeration-overview',
  };
}

function overlapping(enumeration: Enumeration, items: readonly Fact[], telling: Telling): Proposal[] {
  if (items.length < OVERLAPPING_FROM) return [];
  return items.map((item, index) => ({
    ...shared(enumeration),
    key: `${enumeration.id}/${item.id}`,
    kind: 'cloze' as const,
    front: `${opening(enumeration, items.length, telling)} are ${inWords(items.map((other) => (other === item ? GAP : labelOf(other))))}.`,
    back: labelOf(item),
    hint: `the ${ordinalWord(index + 1)} of ${countWord(items.length)}`,
    evidence: item.evidence,
    originParagraphs: item.originParagraphs,
    from: [enumeration.id, item.id],
    rule: 'overlapping-gap',
  }));
}

const shared = ({ id, importance, holder, items }: Enumeration) => ({
  ...PLAIN,
  counted: items.length,
  noteKey: id,
  type: 'enumeration' as const,
  importance,
  modality: 'asserted' as const,
  holder,
  about: [],
});

function overviewFront({ head, holder }: Enumeration, count: number, { month, speaker }: Telling): string {
  if (holder === null) return `What are the ${countWord(count)} ${head}${month === null ? '' : `, as of ${month}`}?`;
  return `Which ${countWord(count)} ${head} does ${speaker(holder)} name${month === null ? '' : ` in ${month}`}?`;
}

function opening({ head, holder }: Enumeration, count: number, { month, speaker }: Telling): string {
  if (holder === null) return `${month === null ? 'The' : `As of ${month}, the`} ${countWord(count)} ${head}`;
  return `The ${countWord(count)} ${head} that ${speaker(holder)} names${month === null ? '' : ` in ${month}`}`;
}

function labelOf({ id, label }: Fact): string {
  if (label === null) throw new Error(`The fact ${id} stands in a list and has no label.`);
  return label;
}
