// What a desired retention takes and is worth, in words: the same wherever it is said.
import type { KnownFacts, SimulationBasis, WorkloadPoint } from '../../../shared/contract/simulation';
import { roundedOf } from '../../../core/base/rounding';
import { count, NO_BREAK_SPACE } from './count';

/** Fewer reviews than this say little about how somebody answers: what is usual stands in for them. */
export const FEW_FOR_HABITS = 100;

/** `12 min`, `2.5 min`, `under 1 min` */
export function minutesWords(minutes: number): string {
  if (minutes < 1) return `under 1${NO_BREAK_SPACE}min`;
  const rounded = minutes < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes);
  return `${rounded.toLocaleString('en')}${NO_BREAK_SPACE}min`;
}

/** `214 of 240 facts` */
export const factsWords = ({ expected }: KnownFacts, facts: number): string =>
  `${roundedOf(expected, Math.round(facts)).toLocaleString('en')} of ${count(Math.round(facts), 'fact')}`;

/** The point of a whole percent; undefined while it is not simulated. */
export const pointAt = (points: readonly WorkloadPoint[], retention: number): WorkloadPoint | undefined =>
  points.find((point) => Math.abs(point.retention - retention) < 0.005);

/** What it rests on: how many cards, how many notes they are made of (an article has more facts), whose times and ratings. */
export function basisWords({ learned, coming, drawn, reviews }: SimulationBasis, facts: number): string {
  const cards = [
    learned > 0 && count(learned, 'learned card'),
    coming > 0 && `${learned > 0 ? coming.toLocaleString('en') : count(coming, 'card')} to come`,
  ].filter(Boolean);
  const sample = drawn < learned + coming ? `, of which ${drawn.toLocaleString('en')} were drawn` : '';
  const asked = `${learned + coming === 1 ? 'It asks' : 'They ask'} for ${count(Math.round(facts), 'fact')}, where a list, timeline or argument counts as one; what has no card in study is not counted.`;
  return `Simulated with ${cards.join(' and ')}${sample}. ${asked} ${habitsWords(reviews)}`;
}

/** Today's answers do not move the year ahead: it says so, because other figures count them already. */
function habitsWords(reviews: number): string {
  if (reviews === 0) return 'Before today you had no reviews, so usual times and ratings are assumed.';
  if (reviews < FEW_FOR_HABITS) {
    return `Before today you had only ${count(reviews, 'review')}, so usual times and ratings are mixed in.`;
  }
  return `Times and ratings are those of your ${count(reviews, 'review')} before today.`;
}
