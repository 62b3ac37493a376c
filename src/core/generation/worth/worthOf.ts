// What a card that rules made is worth a person's time: the sum of its reasons.
import type { Proposal } from '../proposal';
import type { WorthReason } from '../draft';
import type { Subject } from './subject';
import { WEIGHTS } from './weights';

export const worthOf = (card: Proposal, subject: Subject): readonly WorthReason[] =>
  WEIGHTS.flatMap(({ name, weigh }) => {
    const reason = weigh(card, subject);
    return reason ? [{ name, ...reason }] : [];
  });

export const sumOf = (reasons: readonly WorthReason[]): number => reasons.reduce((sum, { points }) => sum + points, 0);
