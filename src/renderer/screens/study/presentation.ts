// How a card is asked: recalled in the head, typed into fields, chosen from options, or put in place piece by piece.
import type { ReviewItem } from '../../../shared/contract/review';
import { isPlaced } from '../../ui/placing/board';

export type Asks = 'recall' | 'typed' | 'choices' | 'placing';

/** Longer answers are compared better by a person than by us. */
const LONGEST_TYPED_WORDS = 8;

/** Timelines and arguments are put in place. Numbers, gaps and lists are typed unless the person wants otherwise. */
export function asksOf(item: Pick<ReviewItem, 'kind' | 'items'>, typedAnswers: boolean): Asks {
  if (isPlaced(item)) return 'placing';
  return typedAnswers && (item.kind === 'number' || item.kind === 'cloze' || hasList(item)) ? 'typed' : 'recall';
}

/** Whether an answer could be typed at all and judged fairly. */
export const canBeTyped = (item: ReviewItem): boolean =>
  asksOf(item, true) === 'typed' || (item.kind === 'qa' && item.back.split(/\s+/u).length <= LONGEST_TYPED_WORDS);

const hasList = ({ kind, items }: Pick<ReviewItem, 'kind' | 'items'>): boolean =>
  kind === 'list' && items !== null && items.length > 0;

/** Empty fields: one for each part of a list, otherwise one. */
export const slotsOf = (item: Pick<ReviewItem, 'kind' | 'items'>): readonly string[] =>
  hasList(item) ? (item.items ?? []).map(() => '') : [''];

/** What the front of a cloze shows in place of the missing words. */
export const GAP = '[...]';
