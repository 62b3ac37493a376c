// The parts of a list, typed into its slots in any order, or in order where the order is what is asked.
import { matchSlots } from './matchSlots';
import { judgeText } from './judgeText';
import { orderVerdict, type PlacedEvent } from './orderVerdict';
import { judged, type ListVerdict, type Outcome } from './verdict';

export interface ListQuestion {
  readonly items: readonly string[];
  /** Other wordings of the whole list, its parts joined by `; ` as in `items`; or of one item, any that shares its words. */
  readonly accepted: readonly string[];
  readonly isOrdered: boolean;
}

/** Much more than any item and any list; a pasted page would only take long to compare. */
const LONGEST_PART = 400;
const MOST_PARTS = 50;
const MARKS = /\s*[,;\n]\s*/u;
const AND = /\s+(?:and|und|et|&)\s+/iu;
const FIT = { right: 2, near: 1, wrong: 0 } as const;

/** `typed`: what stands in the slots, in their order. */
export function judgeList(typed: readonly string[], question: ListQuestion, languages: readonly string[]): ListVerdict {
  const { items, isOrdered } = question;
  const synonyms = synonymsOf(question, languages);
  const fits = (parts: readonly string[]): readonly (readonly Outcome[])[] =>
    items.map((back, item) =>
      parts.map((part) => judgeText(part, { back, accepted: synonyms[item] ?? [] }, languages).outcome),
    );
  const parts = split(typed, items.length, (part) => fits([part]).some(([outcome]) => outcome === 'right'));
  const outcomes = fits(parts);
  const matched = matchSlots(items.length, parts.length, (item, part) => FIT[outcomes[item]?.[part] ?? 'wrong']);

  const hits = items.flatMap((item, index) => {
    const part = matched[index] ?? null;
    const outcome = part === null ? 'wrong' : (outcomes[index]?.[part] ?? 'wrong');
    return part === null || outcome === 'wrong' ? [] : [{ item, typed: parts[part] ?? '', outcome }];
  });
  const missing = items.filter((_, index) => (matched[index] ?? null) === null);
  const extra = parts.filter((_, part) => !matched.includes(part));
  const order = orderVerdict(items.length, itemAt(matched, parts.length)).events;
  const isMisplaced = ({ given, isInOrder }: PlacedEvent): boolean => isOrdered && given !== null && !isInOrder;
  const misplaced = items.filter((_, index) => order.some((event) => event.event === index && isMisplaced(event)));

  const isWhole = missing.length === 0 && extra.length === 0 && misplaced.length === 0;
  const isRight = isWhole && hits.every(({ outcome }) => outcome === 'right');
  const isNear = (hits.length - misplaced.length) * 2 > items.length;
  return {
    kind: 'list',
    ...judged(isRight ? 'right' : isNear ? 'near' : 'wrong'),
    hits,
    missing,
    extra,
    misplaced,
  };
}

/** What else each item may be called. */
function synonymsOf({ items, accepted }: ListQuestion, languages: readonly string[]): readonly (readonly string[])[] {
  return items.map((item, index) =>
    accepted.flatMap((wording) => {
      const parts = wording.split(/\s*;\s*/u);
      if (parts.length === items.length && parts.length > 1) return parts[index] ?? [];
      const isOfThis = judgeText(wording, { back: item, accepted: [] }, languages).outcome !== 'wrong';
      return parts.length === 1 && isOfThis ? [wording] : [];
    }),
  );
}

/** Several items in one slot, as some people type a list: parted at commas, then at "and", as long as slots stay empty. */
function split(typed: readonly string[], slots: number, isItem: (part: string) => boolean): readonly string[] {
  const whole = typed.map((part) => part.slice(0, LONGEST_PART));
  const byMarks = (parts: readonly string[], marks: RegExp): readonly string[] =>
    parts.length >= slots
      ? parts
      : parts
          .flatMap((part) => (isItem(part) ? [part] : part.split(marks).filter(Boolean)))
          .slice(0, Math.max(slots, MOST_PARTS));
  return byMarks(byMarks(whole, MARKS), AND)
    .map((part) => part.replace(/^(?:and|und|et)\s+/iu, '').trim())
    .filter(Boolean);
}

/** For each part the item it stands for, or null. */
const itemAt = (matched: readonly (number | null)[], parts: number): (number | null)[] =>
  Array.from({ length: parts }, (_, part) => {
    const item = matched.indexOf(part);
    return item < 0 ? null : item;
  });
