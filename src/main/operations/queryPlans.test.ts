// Whatever the window or `due` asks must stay quick in a deck of any size: every statement finds its rows by an index,
// and none sorts what an index could hand over in order. What looks at all of something is listed here, with the reason.
import { describe, expect, it } from 'vitest';
import { type CardId, documentIdOf, type NoteId } from '../../core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import type { MarkOf } from '../../shared/contract/behind';
import type { ChannelName } from '../../shared/contract/index';
import { aDeckFile, aDeckOnDisk, MORNING, openFile } from '../store/deckSuite';
import { closeDeck } from '../store/open';
import { learningQueue, movedQueue, newCardsAfter, reviewQueue } from '../store/queues';
import type { WritableDb } from '../store/sql';
import { forgetNews } from '../store/bundledEdition';
import { waitingCards } from '../store/cards';
import { addSiblings } from './actsSuite';
import { addArticle } from './addArticle';
import { applyModel } from './applyModel';
import { readArticle } from './article';
import { readOutlook } from './articleOutlook';
import { anArticle, answer, nth } from './articleSuite';
import { readBehind } from './behindMark';
import { readArticleRetentions, setArticleRetention } from './articleRetention';
import { buryCard, editCard, flagCard, suspendCard } from './cardActs';
import { readCardInfo } from './cardInfo';
import { applyCatchUp, previewCatchUp } from './catchUp';
import { changeSettings, readSettings } from './changeSettings';
import { readChoices } from './choices';
import { createCard } from './createCard';
import { readDistractors } from './distractors';
import { dueCards } from './dueCards';
import { fitDeck } from './fitDeck';
import { gradeCard } from './gradeCard';
import { readHistory, redo, undo } from './history';
import { readInbox } from './inbox';
import { acceptClean, acceptDraft, editDraft, keepWarned, mendDraft, rejectDraft } from './inboxActs';
import { KeptMemories } from './keptMemories';
import { readMemory } from './memoryFigures';
import { readMinutes } from './minutes';
import { readModel } from './modelFigures';
import { readModelVersions } from './modelVersions';
import { nextReview } from './nextReview';
import { readOverview } from './overview';
import { answerQuiz } from './quiz/answerQuiz';
import { beginQuiz } from './quiz/beginQuiz';
import { correctAnswer } from './quiz/correctAnswer';
import { readFigures } from './quiz/figuresPage';
import { leaveQuiz } from './quiz/leaveQuiz';
import { readOffer } from './quiz/quizOffer';
import { readSheet } from './quiz/quizSheet';
import { readQuiz } from './quiz/quizState';
import { readRecall } from './recall';
import { previewReschedule, reschedule } from './reschedule';
import { readRetention } from './retention';
import { beginSession, endSession, summariseSession } from './session';
import { readWorkload, readYear } from './simulation';
import { undoTo } from './undoTo';

const LATER: LocalMoment = { at: asInstant(MORNING.at + 40 * MILLIS_PER_DAY), offsetMinutes: 0 };

/** A deck with cards in every queue, some overdue, with a session, on a connection that has prepared nothing yet. */
function aBusyDeck(): { db: WritableDb; cards: CardId[] } {
  const file = aDeckFile();
  const db = aDeckOnDisk(file);
  const cards = addSiblings(db);
  answer(db, nth(cards, 0), 'easy', MORNING);
  answer(db, nth(cards, 3), 'easy', MORNING);
  beginSession(db, LATER);
  answer(db, nth(cards, 3), 'again', LATER);
  const warned = { rule: 'has-anchor', message: 'It names nothing.', fix: 'Name something.' };
  const waits = anArticle({ name: 'Locks', cards: 4 });
  const drafts = waits.drafts.map((draft, index) => (index < 2 ? draft : { ...draft, warnings: [warned] }));
  addArticle(db, { ...waits, drafts }, 'none', LATER.at);
  flagCard(db, nth(cards, 1), 1, LATER);
  undo(db, LATER.at);
  closeDeck(db);
  return { db: openFile(file), cards };
}

interface Step {
  readonly statement: string;
  /** What SQLite says it does: a line for each table or index it visits, and each sorting. */
  readonly detail: string;
}

/** How SQLite goes about every statement that `work` prepares. */
function plansOf(db: WritableDb, work: () => unknown): Step[] {
  const { connection } = db;
  const prepare = connection.prepare.bind(connection);
  const texts: string[] = [];
  connection.prepare = (text: string) => {
    texts.push(text);
    return prepare(text);
  };
  try {
    work();
  } finally {
    connection.prepare = prepare;
  }
  return texts.flatMap((text) => {
    const parameters = Array.from({ length: text.split('?').length - 1 }, () => null);
    const steps = prepare(`EXPLAIN QUERY PLAN ${text}`).all(...parameters) as { detail: string }[];
    return steps.map(({ detail }) => ({ statement: text, detail }));
  });
}

type Work = (db: WritableDb, cards: readonly CardId[]) => unknown;
/** Bringing an article takes as long as the article is; it walks over all of it, and over past acts. */
type DeckChannel = Exclude<ChannelName, `app/${string}` | `import/${string}` | 'model/cancel'>;

const first = (cards: readonly CardId[]): CardId => nth(cards, 0);
/** The last card in the Inbox, which carries a warning. */
const waiting = (db: WritableDb): CardId => nth(waitingCards(db).toReversed(), 0).id;
const words = { front: 'Which?', back: 'This', hint: null, accepted: [] };
const ids = { note: 'a note' as NoteId, card: 'a card' as CardId };
const article = documentIdOf(anArticle().fingerprint);

let quizzes = 0;

/** Begins a quiz on a card of the reader's own, since the bridges' knowledge is empty. Returns its id. */
function aQuiz(db: WritableDb): string {
  const id = `quiz ${(quizzes += 1)}`;
  const own = { ...words, front: 'When was the ferry sold?', back: '1911', documentId: null, quote: null };
  createCard(db, own, { note: `note of ${id}` as NoteId, card: `card of ${id}` as CardId }, LATER);
  const setup = { documents: null, kinds: ['date'], length: 10, format: 'date', mode: 'review' } as const;
  const begun = beginQuiz(db, { id, seed: 'a', setup: { ...setup, showsTime: false, only: null } }, LATER);
  if (!begun.ok) throw new Error(begun.problem.message);
  return id;
}

function anAnsweredQuiz(db: WritableDb): string {
  const quizId = aQuiz(db);
  const given = { kind: 'typed', text: '1' } as const;
  const answered = answerQuiz(db, { quizId, turn: 0, given, thinkingMillis: 0, language: 'en' }, LATER);
  if (!answered.ok) throw new Error(answered.problem.message);
  return quizId;
}

/** Every channel of the contract that asks the deck: a new one does not compile until it stands here. */
const CHANNELS: Readonly<Record<DeckChannel, Work>> = {
  'article/outlook': (db) => readOutlook(db, article, LATER),
  'article/read': (db) => readArticle(db, article, LATER),
  'card/bury': (db, cards) => buryCard(db, first(cards), LATER),
  'card/create': (db) =>
    createCard(db, { ...words, documentId: article, quote: 'Bridge 2 over the Osk was opened in 1802.' }, ids, LATER),
  'card/edit': (db, cards) => editCard(db, first(cards), words, LATER),
  'card/flag': (db, cards) => flagCard(db, first(cards), 2, LATER),
  'card/info': (db, cards) => readCardInfo(db, first(cards), LATER),
  'card/suspend': (db, cards) => suspendCard(db, first(cards), true, LATER),
  'deck/minutes': (db) => readMinutes(db, LATER),
  'deck/overview': (db) => readOverview(db, LATER),
  'deck/recall': (db) => readRecall(db, LATER),
  'deck/newsRead': (db) => forgetNews(db),
  'inbox/accept': (db) => acceptDraft(db, waiting(db), { ...words, front: 'Mine?' }, LATER),
  'inbox/acceptClean': (db) => acceptClean(db, LATER),
  'inbox/edit': (db) => editDraft(db, waiting(db), words, LATER),
  'inbox/keep': (db) => keepWarned(db, waiting(db), 'has-anchor', LATER),
  'inbox/mend': (db) => mendDraft(db, waiting(db), 'has-anchor', LATER),
  'inbox/read': (db) => readInbox(db, LATER),
  'inbox/reject': (db) => rejectDraft(db, waiting(db), 'trivial', LATER),
  'history/read': (db) => readHistory(db),
  'history/redo': (db) => redo(db, LATER.at),
  'history/undo': (db) => [undo(db, LATER.at), undo(db, LATER.at)],
  'history/undoTo': (db) => undoTo(db, nth(readHistory(db).acts, 1).id, LATER.at),
  'model/apply': (db) => [
    applyModel(db, { documentId: null, parameters: null, reschedules: true }, LATER),
    undo(db, LATER.at),
  ],
  'model/fit': (db) => [fitDeck(db, LATER, () => undefined), fitDeck(db, LATER, () => undefined, article)],
  'model/moves': (db) => previewReschedule(db, LATER),
  'model/versions': (db) => readModelVersions(db),
  'model/reschedule': (db) => reschedule(db, LATER),
  'plan/apply': (db) => [applyCatchUp(db, { minutesPerDay: 15 }, LATER), undo(db, LATER.at)],
  'plan/preview': (db) => previewCatchUp(db, { minutesPerDay: 15 }, LATER),
  'quiz/answer': (db) => anAnsweredQuiz(db),
  'quiz/begin': (db) => aQuiz(db),
  'quiz/correct': (db) => correctAnswer(db, { quizId: anAnsweredQuiz(db), turn: 1, isRight: true }, LATER),
  'quiz/figures': (db) => readFigures(db, article, LATER),
  'quiz/leave': (db) => leaveQuiz(db, aQuiz(db), LATER),
  'quiz/offer': (db) => readOffer(db, { documents: null, seed: 's' }, LATER),
  'quiz/read': (db) => [aQuiz(db), readQuiz(db, LATER)],
  'quiz/sheet': (db) => readSheet(db, anAnsweredQuiz(db), LATER),
  'retention/behind': (db) =>
    (
      [
        { of: 'answers', from: '2026-03-02', to: '2026-03-02', type: null, grade: null },
        { of: 'recollections', from: '2025-03-02', to: '2026-03-02', maturity: 'all', grades: [1] },
        { of: 'coming', from: '2026-04-11', to: '2026-04-11', part: 'all' },
        { of: 'overdue' },
        { of: 'risk' },
      ] satisfies MarkOf[]
    ).flatMap((mark) => [null, article].map((documentId) => readBehind(db, { documentId, at: LATER.at, mark }, LATER))),
  'retention/figures': (db) => [
    readRetention(db, { documentId: null, span: 'all' }, LATER),
    readRetention(db, { documentId: article, span: 'quarter' }, LATER),
  ],
  'retention/memory': (db, cards) => {
    const kept = new KeptMemories();
    readMemory(db, { documentId: article, span: 'quarter' }, LATER, kept);
    readMemory(db, { documentId: null, span: 'all' }, LATER, kept);
    // What is kept then takes in the one answer.
    answer(db, first(cards), 'good', LATER);
    return readMemory(db, { documentId: null, span: 'all' }, LATER, kept);
  },
  'retention/model': (db) => [
    readModel(db, { documentId: null, firstGrade: 0 }),
    readModel(db, { documentId: article, firstGrade: 3 }),
  ],
  'review/begin': (db) => [
    beginSession(db, LATER, { kind: 'misses', quizId: anAnsweredQuiz(db) }),
    beginSession(db, LATER),
  ],
  'review/choices': (db, cards) => readChoices(db, first(cards)),
  'review/distractors': (db, cards) => readDistractors(db, first(cards)),
  'review/end': (db) => endSession(db),
  'review/grade': (db, cards) =>
    gradeCard(db, { cardId: first(cards), grade: 'good', thinkingMillis: 0, reps: null }, LATER),
  'review/next': (db) => [
    nextReview(db, LATER, { ahead: true }),
    nextReview(db, LATER, { ahead: true, scope: { kind: 'misses', quizId: anAnsweredQuiz(db) } }),
  ],
  'review/summary': (db) => summariseSession(db, LATER),
  'settings/change': (db) => changeSettings(db, { dayStartHour: 0, theme: 'dark' }, LATER),
  'settings/retentions': (db) => readArticleRetentions(db),
  'settings/setRetention': (db) => setArticleRetention(db, { documentId: article, retention: 0.95 }, LATER),
  'settings/read': (db) => readSettings(db),
  'simulation/workload': (db) => [
    readWorkload(db, { documentId: null, retentions: [0.9], newCardsPerDay: 20 }, LATER),
    setArticleRetention(db, { documentId: article, retention: 0.95 }, LATER),
    readWorkload(db, { documentId: null, retentions: [0.9], newCardsPerDay: null }, LATER),
    readWorkload(db, { documentId: article, retentions: [0.9], newCardsPerDay: 20 }, LATER),
    readMinutes(db, LATER),
    undo(db, LATER.at),
  ],
  'simulation/year': (db) => readYear(db, { desiredRetention: 0.9, newCardsPerDay: 20, minutesPerDay: 15 }, LATER),
};

const WORK: Readonly<Record<string, Work>> = {
  ...CHANNELS,
  'deck due': (db) => dueCards(db, LATER),
};

interface Exception {
  readonly step: RegExp;
  /** Part of the statement it is allowed in; left out: in any. */
  readonly in?: string;
  readonly because: string;
}

const EXCEPTIONS: readonly Exception[] = [
  { step: /^SCAN bundled_edition$/, because: 'one row for good' },
  { step: /^SCAN e$/, in: 'FROM bundled_edition e', because: 'one row for good' },
  {
    step: /^SCAN cards USING INDEX cards_waiting$/,
    because: 'the index holds the Inbox alone, in its order: as long as what waits, however large the deck',
  },
  { step: /^SCAN (settings|devices|event_clock|study_session)\b/, because: 'it has a handful of rows for good' },
  { step: /^SCAN (CONSTANT ROW|\(subquery-\d+\)|a$)/, because: 'rows already found' },
  { step: /^SCAN [fm] VIRTUAL TABLE/, because: 'a list inside of one row' },
  {
    step: /^USE TEMP B-TREE FOR ORDER BY$/,
    in: 'INTERSECT',
    because: 'the facts of one article and those its cards ask, each list read once',
  },
  { step: /^SCAN presets$/, in: 'ORDER BY version', because: 'a row for each change of weights or steps' },
  { step: /^SCAN documents$/, in: 'ORDER BY number', because: 'the list of all articles' },
  { step: /^SCAN d$/, in: 'derived_documents d', because: 'a row for each article of the list' },
  { step: /^SCAN derived_documents$/, in: 'covered', because: 'a row for each article of the list' },
  {
    step: /^SCAN derived_days$/,
    in: 'coalesce(sum(answers), 0)',
    because: 'five rows a day: ten years of daily study take a millisecond',
  },
  {
    step: /^SCAN (derived_schedule|s) USING (COVERING )?INDEX derived_schedule_(new|learning)\b/,
    because: 'the index holds the cards of one queue, in its order, and reading stops at the first that fits',
  },
  { step: /^SCAN derived_schedule$/, in: 'stability IS NOT NULL', because: 'likely recall is a sum over all cards' },
  { step: /^USE TEMP B-TREE FOR ORDER BY$/, in: 'UNION ALL', because: 'two short lists, each in order, are merged' },
  {
    step: /^SCAN review_log USING COVERING INDEX review_log_of_card$/,
    in: 'GROUP BY card',
    because: 'what folds the whole log counts it first',
  },
  { step: /^SCAN u\b/, in: 'FROM derived_undone u CROSS JOIN', because: 'and asks once for what was taken back' },
  {
    step: /^SCAN derived_days$/,
    in: 'SELECT day, stage, grade, answers, thinking_millis',
    because: 'a day that begins at another hour moves the sums of every day',
  },
  {
    step: /^SCAN derived_predictions\b/,
    in: 'ORDER BY document, facet, first_grade, bin',
    because: 'other steps make another memory of every card, and that foretells otherwise',
  },

  { step: /^USE TEMP B-TREE FOR GROUP BY$/, in: 'GROUP BY stage', because: 'a month or a year of days, by stage' },
  { step: /^SCAN s$/, in: 'AS siblings', because: 'a sample is drawn from all cards, off the window’s thread' },
  {
    step: /^USE TEMP B-TREE FOR (GROUP|ORDER) BY$/,
    in: 'derived_answers WHERE document',
    because: 'the days of one article, a few rows each',
  },
  {
    step: /^SCAN s$/,
    in: 'AS madeFrom',
    because: 'the figures of memory walk over all cards, off the window’s thread',
  },
  {
    step: /^USE TEMP B-TREE FOR GROUP BY$/,
    in: 'GROUP BY document, type',
    because: 'the figures of memory add up a span of days, off the window’s thread',
  },
  { step: /^USE TEMP B-TREE FOR GROUP BY$/, in: 'GROUP BY grade', because: 'the same, into four sums' },
  {
    step: /^(SCAN derived_predictions|USE TEMP B-TREE FOR GROUP BY)$/,
    in: 'FROM derived_predictions GROUP BY',
    because: 'a few hundred bins an article, off the window’s thread',
  },
  { step: /^SCAN quizzes USING INDEX quizzes_open$/, because: 'the index holds the one quiz that is not over' },
  {
    step: /^SCAN practice_log USING INDEX practice_log_ranges$/,
    because: 'the index holds range estimates alone, and calibration is over all of them',
  },
  {
    step: /^USE TEMP B-TREE FOR DISTINCT$/,
    in: 'r.reviewed_at BETWEEN',
    because: 'the notes answered within a month, each told once',
  },
  { step: /^SCAN r$/, in: 'ORDER BY number', because: 'a fit learns from every answer, in a process of its own' },
  { step: /^USE TEMP B-TREE FOR count\(DISTINCT\)$/, in: 'study_session', because: 'the cards of one session' },
];

const isAllowed = ({ statement, detail }: Step): boolean =>
  EXCEPTIONS.some((exception) => exception.step.test(detail) && statement.includes(exception.in ?? ''));

const costly = (steps: readonly Step[]): Step[] =>
  steps.filter((step) => /^SCAN|TEMP B-TREE|AUTOMATIC/.test(step.detail) && !isAllowed(step));

describe('every statement', () => {
  it.each(Object.entries(WORK))('of %s finds its rows by an index', (_, work) => {
    const { db, cards } = aBusyDeck();
    const steps = plansOf(db, () => work(db, cards));
    expect(steps.length).toBeGreaterThan(0);
    expect(costly(steps)).toEqual([]);
  });

  it('needs each of the exceptions', () => {
    const steps = Object.values(WORK).flatMap((work) => {
      const { db, cards } = aBusyDeck();
      return plansOf(db, () => work(db, cards));
    });
    const unused = EXCEPTIONS.filter(
      (exception) =>
        !steps.some(({ statement, detail }) => exception.step.test(detail) && statement.includes(exception.in ?? '')),
    );
    expect(unused.map(({ step, because }) => [step.source, because])).toEqual([]);
  });

  it.each(['derived_schedule_review', 'review_log_of_card', 'cards_of_note', 'derived_schedule_siblings'])(
    'would show a scan or a sort without the index %s',
    (index) => {
      const { db, cards } = aBusyDeck();
      db.connection.exec(`DROP INDEX ${index}`);
      const steps = plansOf(db, () => Object.values(WORK).forEach((work) => work(db, cards)));
      expect(costly(steps)).not.toEqual([]);
    },
  );
});

describe('a queue', () => {
  const day = Math.floor(LATER.at / MILLIS_PER_DAY) as never;
  it.each([
    ['learning', (db: WritableDb) => learningQueue(db, LATER.at, day)],
    ['review', (db: WritableDb) => reviewQueue(db, day)],
    ['turns', (db: WritableDb) => newCardsAfter(db, day, null, { position: 0, card: 0 })],
    ['moved', (db: WritableDb) => movedQueue(db, day)],
  ] as const)('of %s cards is read in its order, from an index of its own', (name, queue) => {
    const { db } = aBusyDeck();
    const steps = plansOf(db, () => [...queue(db)]).map(({ detail }) => detail);
    expect(steps).toEqual([expect.stringMatching(new RegExp(`INDEX derived_schedule_${name}\\b`))]);
  });
});
