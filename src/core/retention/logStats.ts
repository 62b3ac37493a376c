// `stats` over a log another program wrote, as of a moment: answers after it are not known yet.
import { addDays, type Instant, type StudyDay } from '../base/time';
import { paceOf, type Spent, type StepCounts } from '../scheduling/budget';
import { likelyRecall, RecallSum } from './likelyRecall';
import { forecastOf, heatmapOf, minutesFor, type Stats } from './stats';
import { countRecollections, type Recollection, trueRetention } from './trueRetention';

/** An answer of a log, with what was known of its card before. */
export interface PastAnswer extends Recollection {
  /** What the card was: decides which pace the answer speaks of. */
  readonly stage: 'new' | 'step' | 'review';
  readonly thinkingMillis: number | null;
}

/** A card as the log leaves it: what it is likely recalled with, and when it comes up. */
export interface KnownCard {
  /** 0..1, at the moment asked about. */
  readonly recall: number;
  readonly queue: 'learning' | 'review';
  readonly dueDay: StudyDay;
}

/** How far back a person's pace is looked for, study days. */
const PACE_DAYS = 30;

/** Figures of answers (in order of time, none after `now`) and of the cards they left. */
export function logStats(log: {
  readonly now: Instant;
  readonly today: StudyDay;
  readonly steps: StepCounts;
  readonly answers: readonly PastAnswer[];
  readonly cards: readonly KnownCard[];
}): Stats {
  const { now, today, steps, answers, cards } = log;
  const dueNow = cards.filter(({ dueDay }) => dueDay <= today);
  const due = {
    learning: dueNow.filter(({ queue }) => queue === 'learning').length,
    review: dueNow.filter(({ queue }) => queue === 'review').length,
    new: 0,
  };
  const dueRecall = likelyRecall(dueNow.filter(({ queue }) => queue === 'review').map(({ recall }) => recall));
  const forgotten = dueRecall.expected === null ? 0 : 1 - dueRecall.expected / dueRecall.of;
  const recall = new RecallSum();
  for (const card of cards) recall.add(card.recall);
  const reviews = new Map<StudyDay, number>();
  for (const { day } of answers) reviews.set(day, (reviews.get(day) ?? 0) + 1);
  return {
    now,
    due: dueNow.length,
    new: 0,
    minutes: minutesFor(due, paceOf(spentBefore(answers, today), steps), forgotten),
    recall: recall.total(),
    trueRetention: trueRetention(countRecollections(answers), today),
    forecast: forecastOf(
      cards.map(({ dueDay }) => ({ day: dueDay, cards: 1 })),
      today,
    ),
    heatmap: heatmapOf(reviews),
  };
}

/** Time given to each stage on the days before today; answers whose time is not known say nothing. */
function spentBefore(answers: readonly PastAnswer[], today: StudyDay) {
  const spent: Record<PastAnswer['stage'], { answers: number; millis: number }> = {
    new: { answers: 0, millis: 0 },
    step: { answers: 0, millis: 0 },
    review: { answers: 0, millis: 0 },
  };
  for (const { day, stage, thinkingMillis } of answers) {
    if (thinkingMillis === null || day < addDays(today, -PACE_DAYS) || day >= today) continue;
    spent[stage].answers += 1;
    spent[stage].millis += thinkingMillis;
  }
  return { reviews: spent.review, learning: spent.step, introduced: spent.new } satisfies Record<string, Spent>;
}
