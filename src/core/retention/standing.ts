// How a thing stands that cards ask for: a fact, a passage. Coverage (is there a card?) and memory (is it remembered?) are
// told apart: only what was learned has a chance of recall.
import { type Band, bandOf } from './band';
import { type LikelyRecall, RecallSum } from './likelyRecall';

export interface CardStanding {
  /** Whether it was taken out of the Inbox. */
  readonly isAccepted: boolean;
  readonly isSuspended: boolean;
  /** Chance of recall now, 0..1; null for a card never answered. */
  readonly recall: number | null;
}

export type Standing =
  /** No card asks for it. */
  | { readonly state: 'none' }
  /** Its cards wait in the Inbox. */
  | { readonly state: 'waiting' }
  /** All its cards are suspended. */
  | { readonly state: 'suspended' }
  /** None of its cards was answered yet. */
  | { readonly state: 'new' }
  | {
      readonly state: 'learned';
      /** The mean chance of recall of its learned cards that are asked, 0..1. */
      readonly recall: number;
      readonly band: Band;
    };

export function standingOf(cards: readonly CardStanding[]): Standing {
  if (cards.length === 0) return { state: 'none' };
  const accepted = cards.filter(({ isAccepted }) => isAccepted);
  if (accepted.length === 0) return { state: 'waiting' };
  const asked = accepted.filter(({ isSuspended }) => !isSuspended);
  if (asked.length === 0) return { state: 'suspended' };
  const chances = asked.map(({ recall }) => recall).filter((recall) => recall !== null);
  if (chances.length === 0) return { state: 'new' };
  const recall = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  return { state: 'learned', recall, band: bandOf(recall) };
}

/** What is likely recalled of things that stand so: of those learned, with the standard deviation of the sum. */
export function recallOfStandings(
  standings: readonly Standing[],
): LikelyRecall & { readonly deviation: number | null } {
  const sum = new RecallSum();
  for (const standing of standings) if (standing.state === 'learned') sum.add(standing.recall);
  return { ...sum.total(), deviation: sum.deviation() };
}
