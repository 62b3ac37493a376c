// A list as cards ask for it: whole, and, from three items on, item by item among its siblings, so that no part hangs on
// recalling the whole.
import type { Fact, FoundReasoning, Importance } from '../../knowledge/model';
import { PLAIN, type Proposal } from '../proposal';
import { countWord, evidenceOf, inWords, labelOf, ordinalWord, originOf, type Telling } from '../telling';
import { GAP } from './gap';

/** Lists shorter than this are asked whole only. */
const OVERLAPPING_FROM = 3;

export interface Listed {
  /** Of the enumeration or argument the items belong to. */
  readonly id: string;
  /** What the items are, in the plural. */
  readonly head: string;
  readonly holder: string | null;
  readonly importance: Importance;
  readonly items: readonly Fact[];
  /** What the list is given for; null for a list that is only a list. */
  readonly conclusion: Fact | null;
  readonly originParagraphs: readonly number[];
  readonly found?: FoundReasoning;
}

/** What every card of a list has in common. */
export const ofList = ({ id, importance, holder, items }: Listed) => ({
  ...PLAIN,
  counted: items.length,
  noteKey: id,
  type: 'enumeration' as const,
  importance,
  modality: 'asserted' as const,
  holder,
  about: [...new Set(items.flatMap(({ about }) => about))],
});

/** Asks for all items. */
export function wholeList(list: Listed, telling: Telling): Proposal {
  const labels = list.items.map(labelOf);
  return {
    ...ofList(list),
    key: `${list.id}/overview`,
    kind: 'list',
    front: whichQuestion(list, telling),
    back: labels.join('; '),
    items: labels,
    evidence: evidenceOf(list.items),
    originParagraphs: originOf([list, ...list.items]),
    from: [list.id, ...list.items.map(({ id }) => id)],
    rule: 'whole-list',
  };
}

/** Asks for each item, all others shown; none for a list that is short enough to be asked whole. */
export function overlappingGaps(list: Listed, after: string, telling: Telling): Proposal[] {
  const { items, conclusion } = list;
  if (items.length < OVERLAPPING_FROM) return [];
  return items.map((item, index) => ({
    ...ofList(list),
    key: `${list.id}/${item.id}`,
    kind: 'cloze' as const,
    front: `${opening(list, telling)} ${list.found?.isPast === true ? 'were' : 'are'} ${inWords(items.map((other) => inSentence(list, other === item ? GAP : labelOf(other))))}.`,
    back: labelOf(item),
    hint: `the ${ordinalWord(index + 1)} of ${countWord(items.length)}`,
    // Its own words first: the others are shown.
    evidence: evidenceOf([item, ...items, ...(conclusion ? [conclusion] : [])]),
    originParagraphs: originOf([item, ...items]),
    from: [list.id, item.id],
    after: [after],
    rule: 'overlapping-gap',
  }));
}

/** A whole clause needs its "that" inside a sentence. */
const inSentence = ({ found }: Listed, label: string): string =>
  found?.premisesAre === 'clause' ? `that ${label}` : label;

/** "problems", "objections that opponents raise": of what, only the article tells. */
const isOpen = ({ head, found }: Listed): boolean =>
  found !== undefined &&
  (!head.includes(' ') ||
    /(?<!\p{L})(?:opponents|critics|sceptics|skeptics|supporters|defenders)(?! of)(?!\p{L})/u.test(head));

/** The title of the article, where the list is nothing without it. */
export const titleFor = (list: Listed, { knowledge: { article } }: Telling): string | null =>
  isOpen(list) && article.title !== '' && !/[?…"“”]/u.test(article.title) ? article.title : null;

/** Whether a question can say what is listed. */
export const isAskable = (list: Listed, telling: Telling): boolean => !isOpen(list) || titleFor(list, telling) !== null;

function whichQuestion(list: Listed, telling: Telling): string {
  const { head, holder, items, found } = list;
  const { month, speaker } = telling;
  const counted = `${countWord(items.length)} ${head}`;
  const title = titleFor(list, telling);
  if (title !== null) {
    const dated = `“${title}”${month === null ? '' : ` (${month})`}`;
    if (holder !== null) return `Which ${counted} does ${speaker(holder)} name in ${dated}?`;
    return `In ${dated}, what ${found?.isPast === true ? 'were' : 'are'} the ${counted}?`;
  }
  if (holder === null && found?.isPast === true) return `What were the ${counted}?`;
  if (holder === null) return `What are the ${counted}${month === null ? '' : `, as of ${month}`}?`;
  return `Which ${counted} does ${speaker(holder)} name${month === null ? '' : ` in ${month}`}?`;
}

function opening(list: Listed, telling: Telling): string {
  const { head, holder, items, found } = list;
  const { month, speaker } = telling;
  const counted = `${countWord(items.length)} ${head}`;
  const title = titleFor(list, telling);
  if (title !== null) {
    const dated = `“${title}”${month === null ? '' : ` (${month})`}`;
    return holder === null ? `In ${dated}, the ${counted}` : `The ${counted} that ${speaker(holder)} names in ${dated}`;
  }
  if (holder === null) return `${month === null || found?.isPast === true ? 'The' : `As of ${month}, the`} ${counted}`;
  return `The ${counted} that ${speaker(holder)} names${month === null ? '' : ` in ${month}`}`;
}
