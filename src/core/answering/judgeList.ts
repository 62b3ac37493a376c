// The parts of a list, typed into its slots in any order, or in order where the order is what is asked.
import { matchSlots } from './matchSlots';
import { judgeText } from './judgeText';
import { orderVerdict, type PlacedEvent } from './orderVerdict';
import { judged, type ListVerdict, type TextVerdict } from './verdict';

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

/** Whether an item is named by its meaning: only a misspelled word, or a figure that is not quite it, is less. */
const isMeant = ({ outcome, finding, matched }: TextVerdict): boolean =>
  outcome === 'right' || (finding !== 'slip' && !/\d/.test(matched));

/** `typed`: what stands in the slots, in their order. */
export function judgeList(typed: readonly string[], question: ListQuestion, languages: readonly string[]): ListVerdict {
  const { items, isOrdered } = question;
  const synonyms = synonymsOf(question, languages);
  const fits = (parts: readonly string[]): readonly (readonly TextVerdict[])[] =>
    items.map((back, item) =>
      parts.map((part) => judgeText(part, { back, accepted: synonyms[item] ?? [] }, languages)),
    );
  const parts = split(typed, items.length, (part) => fits([part]).some(([fit]) => fit?.outcome === 'right'));
  const verdicts = fits(parts);
  const matched = matchSlots(
    items.length,
    parts.length,
    (item, part) => FIT[verdicts[item]?.[part]?.outcome ?? 'wrong'],
  );

  const hits = items.flatMap((item, index) => {
    const part = matched[index] ?? null;
    const verdict = part === null ? undefined : verdicts[index]?.[part];
    if (part === null || !verdict || verdict.outcome === 'wrong') return [];
    return [{ item, typed: parts[part] ?? '', outcome: isMeant(verdict) ? ('right' as const) : verdict.outcome }];
  });
  const missing = items.filter((_, index) => (matched[index] ?? null) === null);
  const extra = parts.filter((_, part) => !matched.includes(part));
  const order = orderVerdict(items.length, itemAt(matched, parts.length)).events;
  const isMisplaced = ({ given, isInOrder }: PlacedEvent): boolean => isOrdered && given !== null && !isInOrder;
  const misplaced = items.filter((_, index) => order.some((event) => event.event === index && isMisplaced(event)));

  const isWhole = missing.length === 0 && extra.length === 0 && misplaced.length === 0;
  const isRight = isWhole && hits.every(({ outcome }) => outcome === 'right');
  const isNear = (hits.length - misplaced.length) * 2 > items.length;
  const outcome = isRight ? 'right' : isNear ? 'near' : 'wrong';
  return {
    kind: 'list',
    outcome,
    suggested: outcome === 'wrong' && extra.length > 0 ? null : judged(outcome).suggested,
    hits,
    missing,
    extra,
    misplaced,
  };
}

/** What else each item may be called. */
function synonymsOf({ items, accepted }: ListQuestion, languages: readonly string[]): readonly (readonly string[])[] {
  const ofOne = accepted.map((wording) => {
    const fits = items.map((back) => FIT[judgeText(wording, { back, accepted: [] }, languages).outcome]);
    const best = Math.max(...fits);
    return fits.map((fit) => fit > 0 && fit === best);
  });
  return items.map((_, index) =>
    accepted.flatMap((wording, at) => {
      const parts = wording.split(/\s*;\s*/u);
      if (parts.length === items.length && parts.length > 1) return parts[index] ?? [];
      return parts.length === 1 && ofOne[at]?.[index] === true ? [wording] : [];
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
