// What may take long in a large deck, by its channel: walks over all cards, and acts after which everything is derived anew.
// It runs in a thread of its own (index.ts), so that the window never waits for it. Whatever is not here takes some
// milliseconds in a deck of any size (`npm run bench -- freeze`), and runs where the window's own connection is.
import { v7 as timeOrderedUuid } from 'uuid';
import { succeed } from '../../core/base/result';
import type { Density } from '../../core/generation/density';
import type { LocalMoment } from '../../core/base/time';
import type { Answer, ChannelName, Input } from '../../shared/contract/index';
import { readOutlook } from '../operations/articleOutlook';
import { applyModel } from '../operations/applyModel';
import type { PreparedArticle } from '../operations/bringArticle';
import { readBehind } from '../operations/behindMark';
import { applyCatchUp, previewCatchUp } from '../operations/catchUp';
import { changeSettings } from '../operations/changeSettings';
import { redo, undo } from '../operations/history';
import { keepArticle } from '../operations/importArticle';
import { acceptClean } from '../operations/inboxActs';
import type { KeptMemories } from '../operations/keptMemories';
import { readMemory } from '../operations/memoryFigures';
import { readModel } from '../operations/modelFigures';
import { beginQuiz } from '../operations/quiz/beginQuiz';
import { readFigures } from '../operations/quiz/figuresPage';
import { readOffer } from '../operations/quiz/quizOffer';
import { readSheet } from '../operations/quiz/quizSheet';
import { readRecall } from '../operations/recall';
import { previewReschedule, reschedule } from '../operations/reschedule';
import { readWorkload, readYear } from '../operations/simulation';
import { undoTo } from '../operations/undoTo';
import type { ReadableDb, WritableDb } from '../store/sql';

/** What the thread is handed where that is not what the window asked: the article lies with main. */
interface Handed {
  readonly 'import/keep': { readonly article: PreparedArticle; readonly density: Density; readonly beside: boolean };
}
export type Given<Name extends ChannelName> = Name extends keyof Handed ? Handed[Name] : Input<Name>;

/** `kept`: what the thread keeps of the deck between two questions. */
type Work<Db> = {
  readonly [Name in ChannelName]?: (
    db: Db,
    given: Given<Name>,
    moment: LocalMoment,
    kept: KeptMemories,
  ) => Answer<Name>;
};

/** Only reads: any number may wait while an act runs, and they see the deck as it was before or after it. */
export const LONG_READS = {
  'article/outlook': (db, { documentId }, moment) => readOutlook(db, documentId, moment),
  'deck/recall': (db, _, moment) => succeed(readRecall(db, moment)),
  'model/moves': (db, _, moment) => succeed(previewReschedule(db, moment)),
  'plan/preview': (db, budget, moment) => previewCatchUp(db, budget, moment),
  'quiz/figures': (db, { documentId }, moment) => readFigures(db, documentId, moment),
  'quiz/offer': (db, asked, moment) => succeed(readOffer(db, asked, moment)),
  'quiz/sheet': (db, { quizId }, moment) => readSheet(db, quizId, moment),
  'retention/behind': (db, question, moment) => readBehind(db, question, moment),
  'retention/memory': (db, question, moment, kept) => readMemory(db, question, moment, kept),
  'retention/model': (db, question) => readModel(db, question),
  'simulation/workload': (db, question, moment, kept) => readWorkload(db, question, moment, kept),
  'simulation/year': (db, question, moment, kept) => readYear(db, question, moment, kept),
} satisfies Work<ReadableDb>;

/**
 * Acts of a person. What they take back or change may be the day start, and then every card is derived anew; a long article has a
 * thousand cards to bring and to accept at once.
 */
export const LONG_ACTS = {
  'history/undo': (db, { within }, moment) => undo(db, moment.at, within),
  'history/redo': (db, { within }, moment) => redo(db, moment.at, within),
  'history/undoTo': (db, { act }, moment) => undoTo(db, act, moment.at),
  'import/keep': (db, { article, ...options }, moment) => keepArticle(db, article, options, moment.at),
  'inbox/acceptClean': (db, { except }, moment) => acceptClean(db, moment, except),
  'model/apply': (db, model, moment) => applyModel(db, model, moment),
  'model/reschedule': (db, _, moment) => reschedule(db, moment),
  'plan/apply': (db, budget, moment) => applyCatchUp(db, budget, moment),
  // Drawn from what is known of many articles.
  'quiz/begin': (db, { setup, seed, again }, moment) => {
    const id = timeOrderedUuid();
    return beginQuiz(db, { id, seed: seed ?? id, setup, again }, moment);
  },
  'settings/change': (db, changed, moment) => changeSettings(db, changed, moment),
} satisfies Work<WritableDb>;

export type LongRead = keyof typeof LONG_READS;
export type LongAct = keyof typeof LONG_ACTS;
export type LongChannel = LongRead | LongAct;

export const isLongAct = (channel: LongChannel): channel is LongAct => Object.hasOwn(LONG_ACTS, channel);
