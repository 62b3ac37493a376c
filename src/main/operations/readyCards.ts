// Cards that were named, as they can be asked now: read one by one, since the queues of a day know nothing of them.
import type { LocalMoment, StudyDay } from '../../core/base/time';
import { type Readiness, readinessOf } from '../../core/scheduling/readiness';
import type { Queue } from '../../core/scheduling/queue';
import { findSchedule, type Schedule } from '../store/schedule';
import type { ReadableDb } from '../store/sql';

export interface When {
  readonly moment: LocalMoment;
  readonly day: StudyDay;
}

export type AskedSchedule = Schedule & { readonly queue: Queue };

const readiness = (schedule: Schedule, { moment, day }: When): Readiness =>
  readinessOf(schedule, { at: moment.at, day });

/** Whether a card is still to be asked on this study day, be it that its step runs. */
export function isLeft(schedule: Schedule, when: When): schedule is AskedSchedule {
  const now = readiness(schedule, when);
  return now !== 'later' && now !== 'aside';
}

/** Named cards that are part of the deck, in their order, with how they stand. */
export function* namedCards(
  db: ReadableDb,
  cards: readonly number[],
  when: When,
): Generator<{ readonly schedule: Schedule; readonly readiness: Readiness }> {
  for (const card of cards) {
    const schedule = findSchedule(db, card);
    if (schedule) yield { schedule, readiness: readiness(schedule, when) };
  }
}

/** Those that can be asked now: steps that are over, the longest waiting first, then the others in their order. */
export function readyCards(
  db: ReadableDb,
  cards: readonly number[],
  when: When,
): readonly { readonly queue: Queue; readonly schedule: Schedule }[] {
  const left = leftOf(db, cards, when);
  const steps = left.filter(({ queue, due }) => queue === 'learning' && (due?.at ?? 0) <= when.moment.at);
  const others = left.filter(({ queue }) => queue !== 'learning');
  return [...steps.sort(byDue), ...others].map((schedule) => ({ queue: schedule.queue, schedule }));
}

/** How many are left for this study day, by queue; steps count whether or not they are over. */
export function leftByQueue(db: ReadableDb, cards: readonly number[], when: When): Readonly<Record<Queue, number>> {
  const lengths: Record<Queue, number> = { learning: 0, review: 0, new: 0 };
  for (const { queue } of leftOf(db, cards, when)) lengths[queue] += 1;
  return lengths;
}

/** The step of one of them that ends first, if any. */
export function nextStepOf(db: ReadableDb, cards: readonly number[], when: When): AskedSchedule | null {
  return (
    leftOf(db, cards, when)
      .filter(({ queue }) => queue === 'learning')
      .sort(byDue)[0] ?? null
  );
}

const leftOf = (db: ReadableDb, cards: readonly number[], when: When): AskedSchedule[] =>
  [...namedCards(db, cards, when)].flatMap(({ schedule }) => (isLeft(schedule, when) ? [schedule] : []));

const byDue = (one: Schedule, other: Schedule): number => (one.due?.at ?? 0) - (other.due?.at ?? 0);
