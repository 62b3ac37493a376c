// What a desired retention costs: the reviews and minutes a day a deck asks for, from how strong its cards are now.
// A snapshot, not a forecast: stabilities stay as they are, and new cards are left out.
import type { Pace } from './budget';
import { intervalsAt, retrievability } from './fsrs';
import type { Preset } from './preset';

const MILLIS_PER_MINUTE = 60_000;

/** Cards of about the same stability. */
export interface EqualCards {
  /** Days. */
  readonly stability: number;
  readonly cards: number;
}

/** On average, a day. */
export interface Load {
  readonly reviews: number;
  /** With the steps that follow a forgotten card. */
  readonly minutes: number;
}

/** Each card comes back every interval; the share of it that is forgotten by then takes its relearning steps as well. */
export function expectedLoad(
  preset: Preset,
  deck: readonly EqualCards[],
  desiredRetention: number,
  pace: Pick<Pace, 'review' | 'lapse'>,
): Load {
  const intervalOf = intervalsAt(preset, desiredRetention);
  let reviews = 0;
  let millis = 0;
  for (const { stability, cards } of deck) {
    const interval = intervalOf(stability);
    const forgotten = 1 - retrievability(preset, stability, interval);
    reviews += cards / interval;
    millis += (cards / interval) * (pace.review + forgotten * pace.lapse);
  }
  return { reviews, minutes: millis / MILLIS_PER_MINUTE };
}
