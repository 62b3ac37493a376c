// The order of a deck: core facts first, in the order their author put them, but never the same kind of question many
// times in a row, never two questions about one thing side by side, and nothing before what it builds on.
import { importanceByNeed } from './prerequisites';
import type { Proposal } from './proposal';

/** How far a card may be pulled forward. It bounds both the work and how much of the author's order is given up. */
const LOOK_AHEAD = 24;
const LOOK_BACK = 8;
/** New cards of one day, about. */
const A_DAY = 20;

/** Costs are in places of the author's order that variety is worth. */
const SAME_TYPE_AS_LAST = 6;
const SAME_TYPE_LATELY = 2;
const SIBLING_LATELY = 40;
const SAME_ANSWER_LATELY = 12;
const SAME_PERSON_AS_LAST = 4;

/** Best first. `proposals` come in the order of the knowledge, one list per form. */
export function rank(...proposals: readonly (readonly Proposal[])[]): Proposal[] {
  const importanceOf = importanceByNeed(proposals.flat());
  return inTurns(
    [3, 2, 1].map((importance) =>
      interleave(proposals.map((form) => form.filter((card) => importanceOf(card) === importance))),
    ),
  );
}

/**
 * Tier after tier, each in its order but for the turns that variety takes. Cards of which `givesAway` says that one tells the answer of
 * the other are kept a day of new cards apart, where there is room.
 */
export function inTurns(
  tiers: readonly (readonly Proposal[])[],
  givesAway: (one: Proposal, other: Proposal) => boolean = () => false,
): Proposal[] {
  const ranked: Proposal[] = [];
  const met = new Set<string>();
  for (const tier of tiers) {
    const waiting = [...tier];
    // What comes only in a later tier may never be asked: nothing waits for that.
    const own = new Set(tier.map(({ key }) => key));
    const isReady = ({ after }: Proposal): boolean => after.every((key) => met.has(key) || !own.has(key));
    while (waiting.length > 0) {
      const today = ranked.slice(-A_DAY);
      const isToldToday = (card: Proposal): boolean => today.some((other) => givesAway(card, other));
      const best = waiting.splice(bestOf(waiting, ranked.slice(-LOOK_BACK), isReady, isToldToday), 1);
      ranked.push(...best);
      for (const { key } of best) met.add(key);
    }
  }
  return ranked;
}

/** Place of the card to ask next. */
function bestOf(
  waiting: readonly Proposal[],
  lately: readonly Proposal[],
  isReady: (card: Proposal) => boolean,
  isToldToday: (card: Proposal) => boolean,
): number {
  let best: number | null = null;
  let bestCost = Infinity;
  const passed = new Set<string>();
  for (const [place, card] of waiting.entries()) {
    if (place >= LOOK_AHEAD && best !== null) break;
    // Cards of one type keep their author's order: "the first reason" comes before "the second reason".
    if (!isReady(card) || passed.has(card.type)) continue;
    const isTold = isToldToday(card);
    if (!isTold) passed.add(card.type);
    const cost = place + costOf(card, lately) + (isTold ? SIBLING_LATELY : 0);
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  return best ?? 0;
}

function costOf(card: Proposal, lately: readonly Proposal[]): number {
  const last = lately.at(-1);
  let cost = 0;
  if (last?.type === card.type) cost += SAME_TYPE_AS_LAST;
  if (last?.about.some((id) => card.about[0] === id) === true) cost += SAME_PERSON_AS_LAST;
  for (const other of lately) {
    if (other.type === card.type) cost += SAME_TYPE_LATELY;
    if (other.noteKey === card.noteKey || tells(other, card) || tells(card, other)) cost += SIBLING_LATELY;
    if (other.back === card.back) cost += SAME_ANSWER_LATELY;
  }
  return cost;
}

/** "Who was X?" and "who was president?" give each other away when asked side by side. */
const tells = (one: Proposal, other: Proposal): boolean =>
  one.rule === 'person-role' && other.type === 'person-role' && other.about.includes(one.noteKey);

/** Merges lists so that each runs evenly through the whole, keeping every list's own order. */
function interleave(lists: readonly (readonly Proposal[])[]): Proposal[] {
  return lists
    .flatMap((list, form) => list.map((card, index) => ({ card, form, place: (index + 0.5) / list.length })))
    .sort((a, b) => a.place - b.place || a.form - b.form)
    .map(({ card }) => card);
}
