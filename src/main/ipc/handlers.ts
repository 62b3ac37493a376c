// The contract's handlers: each hands its input to an operation and tells what moved.
import { readFileSync } from 'node:fs';
import { app, shell } from 'electron';
import { v7 as timeOrderedUuid } from 'uuid';
import type { CardId, DocumentId, NoteId } from '../../core/base/ids';
import { type Result, succeed } from '../../core/base/result';
import { type Answer, CHANGE_KINDS, type ChangeKind } from '../../shared/contract/index';
import { now } from '../clock';
import type { DeckHost } from '../deckHost';
import { NOTICES } from '../files/appRoot';
import { deckFile } from '../files/profileFolder';
import { runtimeSource } from '../files/runtimeSource';
import type { ImportDesk } from '../importer/importDesk';
import { readArticle } from '../operations/article';
import { readArticleRetentions, setArticleRetention } from '../operations/articleRetention';
import { buryCard, editCard, flagCard, suspendCard } from '../operations/cardActs';
import { readCardInfo } from '../operations/cardInfo';
import { readSettings } from '../operations/changeSettings';
import { readChoices } from '../operations/choices';
import { createCard } from '../operations/createCard';
import { readDistractors } from '../operations/distractors';
import { gradeCard } from '../operations/gradeCard';
import { readHistory } from '../operations/history';
import { readMinutes } from '../operations/minutes';
import { readInbox } from '../operations/inbox';
import { acceptDraft, editDraft, keepWarned, mendDraft, rejectDraft } from '../operations/inboxActs';
import { readModelVersions } from '../operations/modelVersions';
import { nextReview } from '../operations/nextReview';
import { readOverview } from '../operations/overview';
import { answerQuiz } from '../operations/quiz/answerQuiz';
import { correctAnswer } from '../operations/quiz/correctAnswer';
import { leaveQuiz } from '../operations/quiz/leaveQuiz';
import { readQuiz } from '../operations/quiz/quizState';
import { readRetention } from '../operations/retention';
import { beginSession, endSession, summariseSession } from '../operations/session';
import { forgetNews } from '../store/bundledEdition';
import { SCHEMA_VERSION } from '../store/migrate';
import { sqliteVersion } from '../store/open';
import type { ReadableDb, WritableDb } from '../store/sql';
import { blockedRequests } from '../window/lockDown';
import { printPage, savePage } from '../window/printing';
import { saveFigure } from '../window/saveFigure';
import { stepZoom, zoomInForce } from '../window/zoom';
import type { FitRunner } from '../optimiser/fitRunner';
import type { LongRunner } from '../worker/longRunner';
import type { Given, LongChannel } from '../worker/longWork';
import { importHandlers } from './importHandlers';
import type { Handlers } from './serve';

/** `moved` is told what an act moved. */
export function handlersFor(
  host: DeckHost,
  runner: LongRunner,
  fits: FitRunner,
  desk: ImportDesk,
  moved: (kinds: readonly ChangeKind[]) => void,
): Handlers {
  const withDeck = <Value>(work: (db: ReadableDb) => Result<Value>): Result<Value> => host.use(work);
  /** Writes once nobody else does: while an act is done in the thread, SQLite would let this one stand still. */
  const writing = async <Value>(work: (db: WritableDb) => Result<Value>): Promise<Result<Value>> => {
    if (runner.isActing) await runner.settled();
    return host.use(work);
  };
  /** An act of a person: what it moved is told. */
  const act = async <Value>(
    kinds: readonly ChangeKind[],
    work: (db: WritableDb) => Result<Value>,
  ): Promise<Result<Value>> => {
    const done = await writing(work);
    if (done.ok) moved(kinds);
    return done;
  };
  /** What may take long is done in its thread; see main/worker. */
  const long =
    <Name extends LongChannel>(channel: Name, kinds: readonly ChangeKind[] = []) =>
    async (given: Given<Name>): Promise<Answer<Name>> => {
      const open = host.use(() => succeed(null));
      if (!open.ok) return open;
      const done = (await runner.run(deckFile(host.folder), channel, given, now())) as Answer<Name>;
      if (done.ok && kinds.length > 0) moved(kinds);
      return done;
    };
  return {
    'app/status': () => succeed(host.status()),
    'app/retry': async () => {
      const status = await host.start();
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
    'app/print': ({ to, name }) => (to === 'pdf' ? savePage(name) : printPage()),
    'app/saveFigure': saveFigure,
    'app/zoom': () => succeed(zoomInForce()),
    'app/stepZoom': ({ by }) => succeed(stepZoom(by)),
    'deck/overview': () => withDeck((db) => succeed(readOverview(db, now()))),
    'article/outlook': long('article/outlook'),
    'deck/recall': long('deck/recall'),
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
    'deck/newsRead': () =>
      act(['documents'], (db) => {
        forgetNews(db);
        return succeed(null);
      }),
    ...importHandlers(desk, writing, long('import/keep', ['documents', 'cards'])),
    'inbox/read': () => withDeck((db) => succeed(readInbox(db, now()))),
    'inbox/accept': ({ cardId, words }) => act(['cards'], (db) => acceptDraft(db, cardId, words, now())),
    'inbox/acceptClean': long('inbox/acceptClean', ['cards']),
    'inbox/reject': ({ cardId, reason }) => act(['cards'], (db) => rejectDraft(db, cardId, reason, now())),
    'inbox/edit': ({ cardId, words }) => act(['cards'], (db) => editDraft(db, cardId, words, now())),
    'inbox/mend': ({ cardId, rule }) => act(['cards'], (db) => mendDraft(db, cardId, rule, now())),
    'inbox/keep': ({ cardId, rule }) => act(['cards'], (db) => keepWarned(db, cardId, rule, now())),
    'history/read': () => withDeck((db) => succeed({ ...readHistory(db), now: now().at })),
    'history/undo': long('history/undo', CHANGE_KINDS),
    'history/redo': long('history/redo', CHANGE_KINDS),
    'history/undoTo': long('history/undoTo', CHANGE_KINDS),
    'model/fit': async ({ documentId }) => {
      const open = host.use(() => succeed(null));
      return open.ok ? fits.run(deckFile(host.folder), now(), documentId) : open;
    },
    'model/cancel': () => {
      fits.cancel();
      return succeed(null);
    },
    'model/apply': long('model/apply', ['settings', 'reviews']),
    'model/versions': () => withDeck((db) => succeed(readModelVersions(db))),
    'model/moves': long('model/moves'),
    'model/reschedule': long('model/reschedule', ['reviews']),
    'plan/preview': long('plan/preview'),
    'plan/apply': long('plan/apply', ['reviews']),
    'quiz/offer': long('quiz/offer'),
    'quiz/begin': long('quiz/begin'),
    'quiz/read': () => withDeck((db) => succeed(readQuiz(db, now()))),
    'quiz/answer': async (answer) => {
      const answered = await writing((db) => answerQuiz(db, answer, now()));
      // Practice moves nothing of the deck.
      if (answered.ok && answered.value.marked.counted) moved(['reviews']);
      return answered;
    },
    'quiz/correct': async (correction) => {
      const corrected = await writing((db) => correctAnswer(db, correction, now()));
      if (corrected.ok && corrected.value.marked.counted) moved(['reviews']);
      return corrected;
    },
    'quiz/leave': ({ quizId }) => writing((db) => leaveQuiz(db, quizId, now())),
    'quiz/sheet': long('quiz/sheet'),
    'quiz/figures': long('quiz/figures'),
    'settings/read': () => withDeck((db) => succeed(readSettings(db))),
    'settings/retentions': () => withDeck((db) => succeed(readArticleRetentions(db))),
    'settings/setRetention': (wish) => act(['settings', 'reviews'], (db) => setArticleRetention(db, wish, now())),
    'settings/change': long('settings/change', ['settings', 'reviews']),
    'simulation/workload': long('simulation/workload'),
    'simulation/year': long('simulation/year'),
    'retention/behind': long('retention/behind'),
    'retention/figures': (question) => withDeck((db) => readRetention(db, question, now())),
    'retention/memory': long('retention/memory'),
    'retention/model': long('retention/model'),
    'review/begin': ({ scope }) => writing((db) => succeed(beginSession(db, now(), scope))),
    'review/end': () =>
      writing((db) => {
        endSession(db);
        return succeed(null);
      }),
    'review/summary': () => withDeck((db) => succeed(summariseSession(db, now()))),
    'review/choices': ({ cardId }) => withDeck((db) => readChoices(db, cardId)),
    'review/distractors': ({ cardId }) => withDeck((db) => readDistractors(db, cardId)),
    'review/next': (asking) => withDeck((db) => succeed(nextReview(db, now(), asking))),
    'review/grade': ({ scope, ...answer }) =>
      writing((db) => {
        const graded = gradeCard(db, answer, now());
        if (!graded.ok) return graded;
        moved(['reviews']);
        const { intervalDays, dueAt } = graded.value;
        return succeed({
          cardId: answer.cardId,
          intervalDays,
          dueAt,
          next: nextReview(db, now(), { ahead: false, scope }),
        });
      }),
  };
}

/** What a person makes has ids of its own, in order of time. */
const freshIds = (): { note: NoteId; card: CardId } => ({
  note: timeOrderedUuid() as NoteId,
  card: timeOrderedUuid() as CardId,
});
