// A study session as the screen sees it: which card stands there, which side, what was typed. Pure; the times come in as
// milliseconds of any one steady clock. Asking main, judging answers and drawing happen elsewhere.
import type { Problem } from '../../../core/base/result';
import { type Instant, MILLIS_PER_MINUTE } from '../../../core/base/time';
import type { Grade } from '../../../core/scheduling/grade';
import type {
  Graded,
  NextReview,
  Progress,
  Remaining,
  ReviewItem,
  SessionSummary,
} from '../../../shared/contract/review';
import { type Board, move, type Move, orderBoard } from '../../ui/placing/board';
import type { Given } from '../../ui/verdict/given';
import { type Asks, asksOf, slotsOf } from './presentation';

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
  readonly asks: Asks;
  /** What stands in the fields: one for each part of a list, otherwise one. */
  readonly words: readonly string[];
  /** Which of the fields has the focus. */
  readonly field: number;
  /** Something was done on this screen before it: a key meant for that may still be pressed. */
  readonly follows: boolean;
  /** Offered answers, while they are shown. */
  readonly choices: readonly string[] | null;
  /** Pieces to be put in place; null until they are known, and for other ways of asking. */
  readonly board: Board | null;
  readonly isHinted: boolean;
}
interface Revealed extends Shown {
  readonly revealedAt: number;
  /** Null for an answer recalled in the head. */
  readonly given: Given | null;
  /** The grade Space gives: the suggestion, or what the person made of it; the usual one where nothing is suggested. */
  readonly lean: Grade;
  /** The person has said whether the answer counts. */
  readonly isCounted: boolean;
}

export type Stage =
  | { readonly name: 'asking'; readonly ahead: boolean }
  | ({ readonly name: 'front' } & Shown)
  | ({ readonly name: 'back' } & Revealed)
  | ({ readonly name: 'saving'; readonly grade: Grade } & Revealed)
  /** The minutes are used: whether to stop is asked before the next card is seen. */
  | { readonly name: 'offer'; readonly next: NextReview }
  | { readonly name: 'waiting'; readonly nextAt: Instant; readonly now: Instant }
  | { readonly name: 'ending'; readonly isComplete: boolean }
  /** `isComplete`: nothing is left for today. */
  | { readonly name: 'done'; readonly summary: SessionSummary; readonly isComplete: boolean }
  | { readonly name: 'left' }
  | { readonly name: 'failed'; readonly problem: Problem };

export interface Notice {
  readonly tone: 'plain' | 'caution' | 'error';
  readonly text: string;
}

export interface Session {
  readonly stage: Stage;
  readonly remaining: Remaining;
  /** Null until the first card was handed out. */
  readonly progress: Progress | null;
  /** Answers kept while this screen stood, never fewer than before. */
  readonly answers: number;
  readonly last: {
    readonly cardId: string;
    /** Answers of the card before this one. */
    readonly reps: number;
    readonly grade: Grade;
    readonly graded: Pick<Graded, 'intervalDays' | 'dueAt'>;
    /** Main's clock when it was kept. */
    readonly now: Instant;
  } | null;
  /** After how many minutes of its own this session offers to stop; null for what is left of the day's. */
  readonly minutes: number | null;
  /** What was given to answers today before this session; null until the first card was handed out. */
  readonly spentBefore: number | null;
  /** Whether not all that is due is asked: at its end more may be. */
  readonly isPart: boolean;
  /** Stopping is offered once, and not to someone who began with the minutes used. */
  readonly hasOffered: boolean;
  readonly typedAnswers: boolean;
  /** What the person should know: an answer that was not kept, or a card that was answered elsewhere. */
  readonly notice: Notice | null;
}

/** What an edit or a flag changes about the card on the table. */
export type Amendment = Partial<
  Pick<ReviewItem, 'front' | 'back' | 'hint' | 'accepted' | 'flag' | 'kind' | 'items' | 'tolerance'>
>;

export type Act =
  | { readonly type: 'settings'; readonly typedAnswers: boolean }
  | { readonly type: 'ask'; readonly ahead: boolean }
  /** Something was undone, or a card put away: what is on the table is asked anew. */
  | { readonly type: 'lookAgain'; readonly notice: Notice | null }
  | { readonly type: 'handed'; readonly next: NextReview; readonly at: number }
  /**
   * What is on the table by now. A question gives way if an answer was taken back elsewhere; the card that stands there
   * keeps its place and learns where its answers would lead by now.
   */
  | { readonly type: 'replace'; readonly next: NextReview; readonly at: number }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'write'; readonly slot: number; readonly text: string }
  /** A field takes the focus. */
  | { readonly type: 'goTo'; readonly field: number }
  /** The pieces of an argument are known; null where there are none, and the card is turned over like any other. */
  | { readonly type: 'lay'; readonly board: Board | null }
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'hint' }
  | { readonly type: 'present'; readonly asks: Asks; readonly choices?: readonly string[] }
  | { readonly type: 'reveal'; readonly at: number; readonly given?: Given | null }
  | { readonly type: 'count'; readonly isRight: boolean }
  | { readonly type: 'grade'; readonly grade: Grade; readonly at: number; readonly byPointer: boolean }
  | { readonly type: 'kept'; readonly graded: Graded; readonly at: number }
  | { readonly type: 'notKept'; readonly problem: Problem }
  | { readonly type: 'amend'; readonly cardId: string; readonly amendment: Amendment }
  | { readonly type: 'tell'; readonly notice: Notice }
  | { readonly type: 'goOn'; readonly at: number }
  | { readonly type: 'end' }
  | { readonly type: 'summed'; readonly summary: SessionSummary }
  | { readonly type: 'leave' };

export const startOfSession: Session = {
  stage: { name: 'asking', ahead: false },
  remaining: { learning: 0, review: 0, new: 0 },
  progress: null,
  answers: 0,
  last: null,
  minutes: null,
  spentBefore: null,
  isPart: false,
  hasOffered: false,
  typedAnswers: true,
  notice: null,
};

/** A session with minutes of its own counts those. */
function withinMinutes(session: Session, next: NextReview): NextReview {
  if (session.minutes === null) return next;
  const { progress } = next;
  const budgetMillis = session.minutes * MILLIS_PER_MINUTE;
  // After midnight the day counts from nothing.
  const spentMillis = Math.max(0, progress.spentMillis - (session.spentBefore ?? progress.spentMillis));
  return { ...next, progress: { ...progress, spentMillis, budgetMillis } };
}

/** Whether the minutes of the day are given. */
const isUsed = ({ spentMillis, budgetMillis }: Progress): boolean => spentMillis >= budgetMillis;

function stageOf(next: NextReview, at: number, { typedAnswers, isPart, last, notice }: Session): Stage {
  switch (next.kind) {
    case 'item': {
      const { item, now } = next;
      const asks = asksOf(item, typedAnswers);
      const follows = last !== null || notice !== null;
      const shown = { item, now, shownAt: at, asks, follows, choices: null, isHinted: false };
      return { name: 'front', ...shown, words: slotsOf(item), field: 0, board: boardOf(item, asks) };
    }
    case 'waiting':
      return { name: 'waiting', nextAt: next.nextAt, now: next.now };
    case 'done':
      return { name: 'ending', isComplete: !isPart };
  }
}

/**
 * A card that is of another kind now, or has other parts or another answer among its options, is asked in its new way; what was
 * typed stays where it can.
 */
function amended<On extends Extract<Stage, Shown>>(stage: On, amendment: Amendment, { typedAnswers }: Session): On {
  const item = { ...stage.item, ...amendment };
  const asksOtherwise =
    item.kind !== stage.item.kind ||
    item.items?.length !== stage.item.items?.length ||
    (stage.choices !== null && item.back !== stage.item.back);
  if (stage.name !== 'front' || !asksOtherwise) return { ...stage, item };
  const asks = asksOf(item, typedAnswers);
  const words = slotsOf(item).map((slot, index) => stage.words[index] ?? slot);
  return { ...stage, item, asks, words, field: 0, choices: null, board: boardOf(item, asks) };
}

/** A timeline needs nothing but its own events; an argument waits for reasons of others. */
const boardOf = (item: ReviewItem, asks: Asks): Board | null =>
  asks === 'placing' && item.kind === 'timeline' ? orderBoard(item) : null;

/** What main handed out comes on the table, unless stopping is to be offered first. */
function dealt(session: Session, handed: NextReview, at: number): Session {
  const next = withinMinutes(session, handed);
  const { remaining, progress } = next;
  const isFirst = session.progress === null;
  const isOver = isUsed(progress);
  const spentBefore = session.spentBefore ?? handed.progress.spentMillis;
  const after = { ...session, remaining, progress, spentBefore, hasOffered: session.hasOffered || (isFirst && isOver) };
  if (isOver && !after.hasOffered && next.kind === 'item') {
    return { ...after, hasOffered: true, stage: { name: 'offer', next } };
  }
  return { ...after, stage: stageOf(next, at, session) };
}

/** Whether the card answered last is asked as if it had not been. */
const isTakenBack = ({ last }: Session, next: NextReview): boolean =>
  next.kind === 'item' && next.item.cardId === last?.cardId && next.item.reps === last.reps;

/** Anything that does not fit the stage is ignored: a late key changes nothing. */
export function study(session: Session, act: Act): Session {
  const { stage } = session;
  switch (act.type) {
    case 'settings':
      return { ...session, typedAnswers: act.typedAnswers };
    case 'ask':
      return stage.name === 'waiting' || stage.name === 'failed'
        ? { ...session, stage: { name: 'asking', ahead: act.ahead } }
        : session;
    case 'lookAgain':
      return stage.name === 'saving' || stage.name === 'left'
        ? session
        : { ...session, stage: { name: 'asking', ahead: false }, notice: act.notice };
    case 'handed':
      return stage.name === 'asking' ? dealt(session, act.next, act.at) : session;
    case 'replace':
      return afterReplaced(session, act.next, act.at);
    case 'refused':
      return afterRefused(session, act.problem);
    case 'write':
      return stage.name === 'front'
        ? { ...session, stage: { ...stage, words: stage.words.with(act.slot, act.text) } }
        : session;
    case 'goTo':
      return stage.name === 'front' ? { ...session, stage: { ...stage, field: act.field } } : session;
    case 'lay':
      return stage.name === 'front' && stage.asks === 'placing'
        ? { ...session, stage: { ...stage, board: act.board, asks: act.board ? 'placing' : 'recall' } }
        : session;
    case 'move':
      return stage.name === 'front' && stage.board
        ? { ...session, stage: { ...stage, board: move(stage.board, act.move) } }
        : session;
    case 'hint':
      return stage.name === 'front' ? { ...session, stage: { ...stage, isHinted: true } } : session;
    case 'present':
      return stage.name === 'front'
        ? {
            ...session,
            stage: {
              ...stage,
              asks: act.asks,
              choices: act.choices ?? null,
              board: act.asks === 'placing' ? (stage.board ?? boardOf(stage.item, act.asks)) : stage.board,
            },
          }
        : session;
    case 'reveal': {
      if (stage.name !== 'front') return session;
      const given = act.given ?? null;
      // Where nothing is suggested the app has no say against the answer: Space gives what it gives to any card.
      const lean = given?.suggested ?? 'good';
      const revealed = { ...stage, name: 'back', revealedAt: act.at, given, lean, isCounted: false } as const;
      return { ...session, stage: revealed, notice: null };
    }
    case 'count':
      return stage.name === 'back' && stage.given
        ? { ...session, stage: { ...stage, lean: act.isRight ? 'good' : 'again', isCounted: true } }
        : session;
    case 'grade':
      return isSeen(stage, act)
        ? { ...session, stage: { ...stage, name: 'saving', grade: act.grade }, notice: null }
        : session;
    case 'kept':
      return stage.name === 'saving' ? afterKept(session, stage, act.graded, act.at) : session;
    case 'notKept':
      return stage.name === 'saving' ? afterNotKept(session, stage, act.problem) : session;
    case 'amend':
      return 'item' in stage && stage.item.cardId === act.cardId
        ? { ...session, stage: amended(stage, act.amendment, session) }
        : session;
    case 'tell':
      return { ...session, notice: act.notice };
    case 'goOn':
      return stage.name === 'offer' ? { ...session, stage: stageOf(stage.next, act.at, session) } : session;
    case 'end':
      return stage.name === 'saving' || stage.name === 'ending' || stage.name === 'done' || stage.name === 'left'
        ? session
        : { ...session, stage: { name: 'ending', isComplete: false } };
    case 'summed':
      return stage.name === 'ending' ? afterSummed(session, stage.isComplete, act.summary) : session;
    case 'leave':
      return stage.name === 'done' || stage.name === 'failed' ? { ...session, stage: { name: 'left' } } : session;
  }
}

function afterReplaced(session: Session, next: NextReview, at: number): Session {
  const { stage } = session;
  if (stage.name === 'front' && isTakenBack(session, next)) return dealt(session, next, at);
  if (next.kind !== 'item' || (stage.name !== 'front' && stage.name !== 'back')) return session;
  const { cardId, reps, previews, memory } = next.item;
  if (stage.item.cardId !== cardId || stage.item.reps !== reps) return session;
  return { ...session, stage: { ...stage, item: { ...stage.item, previews, memory }, now: next.now } };
}

type Saving = Extract<Stage, { name: 'saving' }>;
type Grading = Extract<Act, { type: 'grade' }>;

/** Whether the grade can be meant for the answer, and fits how it was given. */
function isSeen(stage: Stage, { grade, at, byPointer }: Grading): stage is Extract<Stage, { name: 'back' }> {
  if (stage.name !== 'back') return false;
  if (grade === 'easy' && isRecognised(stage.given)) return false;
  return at - stage.revealedAt >= (byPointer ? DOUBLE_CLICK_MILLIS : UNSEEN_MILLIS);
}

/** Recognising is easier than recalling: an answer that was chosen never counts as instant. */
export const isRecognised = (given: Given | null): boolean => given?.mode === 'chosen';

const afterKept = (session: Session, stage: Saving, graded: Graded, at: number): Session => {
  const { item, grade } = stage;
  // By the clock of the answer, not of the question: thinking is no part of the interval.
  const last = { cardId: item.cardId, reps: item.reps, grade, graded, now: graded.next.now };
  return dealt({ ...session, answers: session.answers + 1, last, notice: null }, graded.next, at);
};

function afterNotKept(session: Session, { grade: _grade, ...stage }: Saving, problem: Problem): Session {
  if (OUTDATED.includes(problem.code)) {
    const notice = { tone: 'caution', text: problem.message } as const;
    return { ...session, stage: { name: 'asking', ahead: false }, notice };
  }
  return { ...session, stage: { ...stage, name: 'back' }, notice: { tone: 'error', text: problem.message } };
}

/** Whoever wants to go is let go, whether or not there is something to tell. */
function afterRefused(session: Session, problem: Problem): Session {
  const { stage } = session;
  if (stage.name === 'ending' && !stage.isComplete) return { ...session, stage: { name: 'left' } };
  return stage.name === 'asking' || stage.name === 'ending'
    ? { ...session, stage: { name: 'failed', problem } }
    : session;
}

/** A session without an answer has nothing to tell, unless that is the news: nothing was due. */
const afterSummed = (session: Session, isComplete: boolean, summary: SessionSummary): Session => ({
  ...session,
  stage: summary.answers === 0 && !isComplete ? { name: 'left' } : { name: 'done', summary, isComplete },
});

/** From seeing the question to asking for the answer, as the log keeps it. */
export const thinkingMillis = (stage: Pick<Revealed, 'shownAt' | 'revealedAt'>): number =>
  Math.min(LONGEST_THINKING_MILLIS, Math.max(0, Math.round(stage.revealedAt - stage.shownAt)));

export interface Place {
  /** Answers of this session. */
  readonly answered: number;
  /** Cards still to come today, the one on the table among them. */
  readonly toCome: number;
  /** Of those, the ones in learning steps: they were asked before and come again. */
  readonly again: number;
}

/** How far the session is. Each answer counts, also one after which its card comes again. */
export function placeOf({ progress, remaining: { learning, review, new: fresh } }: Session): Place {
  return { answered: progress?.answers ?? 0, toCome: learning + review + fresh, again: learning };
}
