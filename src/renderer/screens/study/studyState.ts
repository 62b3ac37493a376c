// A study session as the screen sees it: which card stands there, which side, what was answered. Pure; the times come in
// as milliseconds of any one steady clock. Asking main and drawing happen elsewhere.
import type { Problem } from '../../../core/base/result';
import type { Instant } from '../../../core/base/time';
import type { Grade } from '../../../core/scheduling/grade';
import type { Graded, NextReview, Remaining, ReviewItem } from '../../../shared/contract/review';

/** A grade sooner than this after the answer appeared was meant for the question. */
const UNSEEN_MILLIS = 150;
/** A double click on "Show answer" ends on a grade; as long as a system takes two clicks for one. */
const DOUBLE_CLICK_MILLIS = 500;
/** Problems of a card that is no longer as it was shown: answering it again cannot help, the next card can. */
const OUTDATED: readonly string[] = ['review/stale', 'card/unknown', 'card/not-accepted'];
const LONGEST_THINKING_MILLIS = 24 * 60 * 60 * 1000;

interface Shown {
  readonly item: ReviewItem;
  /** Main's clock when it handed the card out. */
  readonly now: Instant;
  readonly shownAt: number;
}
interface Revealed extends Shown {
  readonly revealedAt: number;
}

export type Stage =
  | { readonly name: 'asking'; readonly ahead: boolean }
  | ({ readonly name: 'front' } & Shown)
  | ({ readonly name: 'back' } & Revealed)
  | ({ readonly name: 'saving'; readonly grade: Grade } & Revealed)
  | { readonly name: 'waiting'; readonly nextAt: Instant; readonly now: Instant }
  | { readonly name: 'done' }
  | { readonly name: 'failed'; readonly problem: Problem };

/** One answer of this session that main has kept. */
export interface Answered {
  readonly item: ReviewItem;
  readonly grade: Grade;
  readonly graded: Pick<Graded, 'intervalDays' | 'dueAt'>;
  readonly now: Instant;
}

export interface Session {
  readonly stage: Stage;
  readonly remaining: Remaining;
  readonly answered: readonly Answered[];
  /** What the person should know: an answer that was not kept, or a card that was answered elsewhere. */
  readonly notice: { readonly tone: 'caution' | 'error'; readonly text: string } | null;
}

export type Act =
  | { readonly type: 'ask'; readonly ahead: boolean }
  | { readonly type: 'handed'; readonly next: NextReview; readonly at: number }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'reveal'; readonly at: number }
  | { readonly type: 'grade'; readonly grade: Grade; readonly at: number; readonly byPointer: boolean }
  | { readonly type: 'kept'; readonly graded: Graded; readonly at: number }
  | { readonly type: 'notKept'; readonly problem: Problem };

export const startOfSession: Session = {
  stage: { name: 'asking', ahead: false },
  remaining: { learning: 0, review: 0, new: 0 },
  answered: [],
  notice: null,
};

function stageOf(next: NextReview, at: number): Stage {
  switch (next.kind) {
    case 'item':
      return { name: 'front', item: next.item, now: next.now, shownAt: at };
    case 'waiting':
      return { name: 'waiting', nextAt: next.nextAt, now: next.now };
    case 'done':
      return { name: 'done' };
  }
}

/** Anything that does not fit the stage is ignored: a late key changes nothing. */
export function study(session: Session, act: Act): Session {
  const { stage } = session;
  switch (act.type) {
    case 'ask':
      return stage.name === 'waiting' || stage.name === 'failed'
        ? { ...session, stage: { name: 'asking', ahead: act.ahead } }
        : session;
    case 'handed':
      return stage.name === 'asking'
        ? { ...session, stage: stageOf(act.next, act.at), remaining: act.next.remaining }
        : session;
    case 'refused':
      return stage.name === 'asking' ? { ...session, stage: { name: 'failed', problem: act.problem } } : session;
    case 'reveal':
      return stage.name === 'front' ? { ...session, stage: { ...stage, name: 'back', revealedAt: act.at } } : session;
    case 'grade':
      return stage.name === 'back' && act.at - stage.revealedAt >= (act.byPointer ? DOUBLE_CLICK_MILLIS : UNSEEN_MILLIS)
        ? { ...session, stage: { ...stage, name: 'saving', grade: act.grade }, notice: null }
        : session;
    case 'kept':
      return stage.name === 'saving' ? afterKept(session, stage, act.graded, act.at) : session;
    case 'notKept':
      return stage.name === 'saving' ? afterNotKept(session, stage, act.problem) : session;
  }
}

type Saving = Extract<Stage, { name: 'saving' }>;

const afterKept = (session: Session, stage: Saving, graded: Graded, at: number): Session => ({
  stage: stageOf(graded.next, at),
  remaining: graded.next.remaining,
  answered: [...session.answered, { item: stage.item, grade: stage.grade, graded, now: stage.now }],
  notice: null,
});

function afterNotKept(session: Session, stage: Saving, problem: Problem): Session {
  if (OUTDATED.includes(problem.code)) {
    const notice = { tone: 'caution', text: problem.message } as const;
    return { ...session, stage: { name: 'asking', ahead: false }, notice };
  }
  const { item, now, shownAt, revealedAt } = stage;
  return {
    ...session,
    stage: { name: 'back', item, now, shownAt, revealedAt },
    notice: { tone: 'error', text: problem.message },
  };
}

/** From seeing the question to asking for the answer, as the log keeps it. */
export const thinkingMillis = (stage: Revealed): number =>
  Math.min(LONGEST_THINKING_MILLIS, Math.max(0, Math.round(stage.revealedAt - stage.shownAt)));

/** Where the session stands: `4 of 18`. A forgotten card comes back, so the end can move. */
export function placeOf(session: Session): { readonly card: number; readonly of: number } {
  const { learning, review, new: unseen } = session.remaining;
  const answered = session.answered.length;
  const of = answered + learning + review + unseen;
  return { card: Math.min(answered + 1, Math.max(of, 1)), of: Math.max(of, 1) };
}
