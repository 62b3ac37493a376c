// What a card that rules made is worth a person's time: the sum of its reasons.
import type { Proposal } from '../proposal';
import type { WorthReason } from '../draft';
import type { Subject } from './subject';
import { WEIGHTS } from './weights';

/** Asked of a card several times over: by the checks, and by whoever orders the deck. */
const weighed = new WeakMap<Proposal, { readonly subject: Subject; readonly reasons: readonly WorthReason[] }>();

export function worthOf(card: Proposal, subject: Subject): readonly WorthReason[] {
  const known = weighed.get(card);
  if (known?.subject === subject) return known.reasons;
  const reasons = WEIGHTS.flatMap(({ name, weigh }) => {
    const reason = weigh(card, subject);
    return reason ? [{ name, ...reason }] : [];
  });
  weighed.set(card, { subject, reasons });
  return reasons;
}

export const sumOf = (reasons: readonly WorthReason[]): number => reasons.reduce((sum, { points }) => sum + points, 0);
