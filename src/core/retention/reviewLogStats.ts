// `stats` over a plain review log: what was known of each card, and when it comes up, is what replaying it gives.
import { type LocalMoment, studyDayOf } from '../base/time';
import { recallAt } from '../scheduling/fsrs';
import type { Preset } from '../scheduling/preset';
import { type LoggedAnswer, replay, type ReplayedReview } from '../scheduling/replay';
import { logStats, type PastAnswer } from './logStats';
import type { Stats } from './stats';
import { maturityAt } from './trueRetention';

export interface TimedAnswer extends LoggedAnswer {
  readonly thinkingMillis?: number;
}

/** As of `now`; answers in order of time. */
export function reviewLogStats(preset: Preset, log: readonly TimedAnswer[], now: LocalMoment): Stats {
  const known = log.filter(({ at }) => at <= now.at);
  const lastRows = new Map<string, ReplayedReview>();
  const answers = replay(preset, known).map((row, index): PastAnswer => {
    const before = lastRows.get(row.cardId);
    lastRows.set(row.cardId, row);
    const answer = known[index];
    const isReview = before !== undefined && (before.state === 'review' || before.intervalDays >= 1);
    return {
      cardId: row.cardId,
      day: studyDayOf({ at: row.reviewedAt, offsetMinutes: answer?.offsetMinutes ?? 0 }, preset.dayStartHour),
      recalled: row.grade > 1,
      stage: before === undefined ? 'new' : isReview ? 'review' : 'step',
      maturity: isReview ? maturityAt(before.intervalDays) : null,
      thinkingMillis: answer?.thinkingMillis ?? null,
    };
  });
  return logStats({
    now: now.at,
    today: studyDayOf(now, preset.dayStartHour),
    steps: preset,
    answers,
    cards: [...lastRows.values()].map(({ stability, reviewedAt, state, dueDay }) => ({
      recall: recallAt(preset, { stability, lastReviewedAt: reviewedAt }, now.at),
      queue: state === 'review' ? 'review' : 'learning',
      dueDay,
    })),
  });
}
