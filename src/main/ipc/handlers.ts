// The contract's handlers: each hands its input to an operation and tells what moved.
import { readFileSync } from 'node:fs';
import { app, shell } from 'electron';
import { v7 as timeOrderedUuid } from 'uuid';
import type { CardId, DocumentId, NoteId } from '../../core/base/ids';
import { type Result, succeed } from '../../core/base/result';
import { CHANGE_KINDS, type ChangeKind } from '../../shared/contract/index';
import { now } from '../clock';
import type { DeckHost } from '../deckHost';
import { NOTICES } from '../files/appRoot';
import { runtimeSource } from '../files/runtimeSource';
import { readArticle } from '../operations/article';
import { buryCard, editCard, flagCard, suspendCard } from '../operations/cardActs';
import { readCardInfo } from '../operations/cardInfo';
import { applyCatchUp, previewCatchUp } from '../operations/catchUp';
import { changeSettings, readSettings } from '../operations/changeSettings';
import { readChoices } from '../operations/choices';
import { createCard } from '../operations/createCard';
import { readDistractors } from '../operations/distractors';
import { gradeCard } from '../operations/gradeCard';
import { readHistory, redo, undo } from '../operations/history';
import { readMinutes } from '../operations/minutes';
import { readLoad } from '../operations/load';
import { readMemory } from '../operations/memoryFigures';
import { readModel } from '../operations/modelFigures';
import { nextReview } from '../operations/nextReview';
import { readOverview } from '../operations/overview';
import { answerQuiz } from '../operations/quiz/answerQuiz';
import { beginQuiz } from '../operations/quiz/beginQuiz';
import { correctAnswer } from '../operations/quiz/correctAnswer';
import { readFigures } from '../operations/quiz/figuresPage';
import { leaveQuiz } from '../operations/quiz/leaveQuiz';
import { readOffer } from '../operations/quiz/quizOffer';
import { readSheet } from '../operations/quiz/quizSheet';
import { readQuiz } from '../operations/quiz/quizState';
import { readRecall } from '../operations/recall';
import { readRetention } from '../operations/retention';
import { beginSession, endSession, summariseSession } from '../operations/session';
import { undoTo } from '../operations/undoTo';
import { SCHEMA_VERSION } from '../store/migrate';
import { sqliteVersion } from '../store/open';
import type { WritableDb } from '../store/sql';
import { blockedRequests } from '../window/lockDown';
import { printPage, savePage } from '../window/printing';
import { stepZoom, zoomInForce } from '../window/zoom';
import type { Handlers } from './serve';

/** `moved` is told what an act moved. */
export function handlersFor(host: DeckHost, moved: (kinds: readonly ChangeKind[]) => void): Handlers {
  const withDeck = <Value>(work: (db: WritableDb) => Result<Value>): Result<Value> => host.use(work);
  /** An act of a person: what it moved is told. */
  const act = <Value>(kinds: readonly ChangeKind[], work: (db: WritableDb) => Result<Value>): Result<Value> => {
    const done = host.use(work);
    if (done.ok) moved(kinds);
    return done;
  };
  return {
    'app/status': () => succeed(host.status()),
    'app/retry': () => {
      const status = host.open();
      if (status.state === 'ready') moved(CHANGE_KINDS);
      return succeed(status);
    },
    'app/info': () => {
      const version = host.use((db) => succeed(sqliteVersion(db)));
      return succeed({
        name: app.getName(),
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        node: process.versions.node,
        sqlite: version.ok ? version.value : 'not open',
        schemaVersion: SCHEMA_VERSION,
        runtimeSource: runtimeSource(),
        dataFolder: host.folder,
        networkRequests: blockedRequests(),
      });
    },
    'app/notices': () => succeed(readFileSync(NOTICES, 'utf8')),
    'app/showDataFolder': async () => {
      await shell.openPath(host.folder);
      return succeed(null);
    },
    'deck/minutes': () => withDeck((db) => succeed(readMinutes(db, now()))),
    'app/print': ({ to, name }) => {
      if (to === 'pdf') return savePage(name);
      printPage();
      return succeed(null);
    },
    'app/zoom': () => succeed(zoomInForce()),
    'app/stepZoom': ({ by }) => succeed(stepZoom(by)),
    'deck/overview': () => withDeck((db) => succeed(readOverview(db, now()))),
    'deck/recall': () => withDeck((db) => succeed(readRecall(db, now()))),
    'article/read': ({ documentId }) => withDeck((db) => readArticle(db, documentId, now())),
    'card/info': ({ cardId }) => withDeck((db) => readCardInfo(db, cardId, now())),
    'card/suspend': ({ cardId, suspended }) => act(['cards'], (db) => suspendCard(db, cardId, suspended, now())),
    'card/bury': ({ cardId }) => act(['cards'], (db) => buryCard(db, cardId, now())),
    'card/flag': ({ cardId, flag }) => act(['cards'], (db) => flagCard(db, cardId, flag, now())),
    'card/edit': ({ cardId, ...words }) => act(['cards'], (db) => editCard(db, cardId, words, now())),
    'card/create': ({ documentId, ...own }) =>
      act(['cards'], (db) =>
        createCard(db, { ...own, documentId: documentId as DocumentId | null }, freshIds(), now()),
      ),
    'history/read': () => withDeck((db) => succeed({ ...readHistory(db), now: now().at })),
    'history/undo': () => act(CHANGE_KINDS, (db) => undo(db, now().at)),
    'history/redo': () => act(CHANGE_KINDS, (db) => redo(db, now().at)),
    'history/undoTo': ({ act: id }) => act(CHANGE_KINDS, (db) => undoTo(db, id, now().at)),
    'plan/preview': (budget) => withDeck((db) => previewCatchUp(db, budget, now())),
    'plan/apply': (budget) => act(['reviews'], (db) => applyCatchUp(db, budget, now())),
    'quiz/offer': ({ documents }) => withDeck((db) => succeed(readOffer(db, documents, now()))),
    'quiz/begin': ({ setup, seed }) => {
      const id = timeOrderedUuid();
      return withDeck((db) => beginQuiz(db, { id, seed: seed ?? id, setup }, now()));
    },
    'quiz/read': () => withDeck((db) => succeed(readQuiz(db, now()))),
    'quiz/answer': (answer) =>
      withDeck((db) => {
        const answered = answerQuiz(db, answer, now());
        // Practice moves nothing of the deck.
        if (answered.ok && answered.value.marked.counted) moved(['reviews']);
        return answered;
      }),
    'quiz/correct': (correction) =>
      withDeck((db) => {
        const corrected = correctAnswer(db, correction, now());
        if (corrected.ok && corrected.value.marked.counted) moved(['reviews']);
        return corrected;
      }),
    'quiz/leave': ({ quizId }) => withDeck((db) => leaveQuiz(db, quizId, now())),
    'quiz/sheet': ({ quizId }) => withDeck((db) => readSheet(db, quizId)),
    'quiz/figures': ({ documentId }) => withDeck((db) => readFigures(db, documentId, now())),
    'settings/read': () => withDeck((db) => succeed(readSettings(db))),
    'settings/load': () => withDeck((db) => succeed(readLoad(db, now()))),
    'settings/change': (changed) => act(['settings', 'reviews'], (db) => changeSettings(db, changed, now())),
    'retention/figures': (question) => withDeck((db) => readRetention(db, question, now())),
    'retention/memory': (question) => withDeck((db) => readMemory(db, question, now())),
    'retention/model': (question) => withDeck((db) => readModel(db, question)),
    'review/begin': () => withDeck((db) => succeed(beginSession(db, now()))),
    'review/end': () =>
      withDeck((db) => {
        endSession(db);
        return succeed(null);
      }),
    'review/summary': () => withDeck((db) => succeed(summariseSession(db, now()))),
    'review/choices': ({ cardId }) => withDeck((db) => readChoices(db, cardId)),
    'review/distractors': ({ cardId }) => withDeck((db) => readDistractors(db, cardId)),
    'review/next': ({ ahead }) => withDeck((db) => succeed(nextReview(db, now(), { ahead }))),
    'review/grade': (answer) =>
      withDeck((db) => {
        const graded = gradeCard(db, answer, now());
        if (!graded.ok) return graded;
        moved(['reviews']);
        const { intervalDays, dueAt } = graded.value;
        return succeed({
          cardId: answer.cardId,
          intervalDays,
          dueAt,
          next: nextReview(db, now(), { ahead: false }),
        });
      }),
  };
}

/** What a person makes has ids of its own, in order of time. */
const freshIds = (): { note: NoteId; card: CardId } => ({
  note: timeOrderedUuid() as NoteId,
  card: timeOrderedUuid() as CardId,
});
