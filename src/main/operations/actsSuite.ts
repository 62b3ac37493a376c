// For property tests: every act a person has, drawn by lot, and the deck it is done to.
import fc from 'fast-check';
import type { CardId, NoteId } from '../../core/base/ids';
import { cardIdOf, documentIdOf } from '../../core/base/ids';
import { type Result, succeed } from '../../core/base/result';
import { asInstant, type LocalMoment, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../core/base/time';
import type { CardDraft } from '../../core/generation/draft';
import { FLAGS } from '../../core/deck/flag';
import { GRADES } from '../../core/scheduling/grade';
import { ANSWER_MODES } from '../../shared/contract/review';
import { MORNING } from '../store/deckSuite';
import type { ReadableDb, WritableDb } from '../store/sql';
import { addArticle, furnishArticle } from './addArticle';
import { anArticle, nth } from './articleSuite';
import { ACCEPTED_AT_ONCE } from './bringArticle';
import { setArticleRetention } from './articleRetention';
import { buryCard, editCard, flagCard, suspendCard } from './cardActs';
import { DEFAULT_PRESET } from '../../core/scheduling/fsrs';
import { applyModel } from './applyModel';
import { applyCatchUp } from './catchUp';
import { changeSettings, type ChangedSettings } from './changeSettings';
import { createCard } from './createCard';
import { gradeCard } from './gradeCard';
import { nextReview } from './nextReview';
import { beginSession, endSession } from './session';
import { upgradeDeck } from './upgradeDeck';
import { reschedule } from './reschedule';

/** Five cards, of which the first three belong to one note: siblings move each other. */
export function addSiblings(db: WritableDb, at: LocalMoment = MORNING): CardId[] {
  const article = anArticle({ cards: 5 });
  const drafts = article.drafts.map(withSiblings);
  furnishArticle(db, { ...article, drafts }, at.at);
  return drafts.map((draft) => cardIdOf(article.fingerprint, draft.key));
}

const withSiblings = (draft: CardDraft, index: number): CardDraft =>
  index < 3 ? { ...draft, noteKey: 'bridges' } : draft;

const SETTINGS: readonly ChangedSettings[] = [
  { minutesPerDay: 30 },
  { minutesPerDay: 1, newCardsPerDay: 0 },
  { desiredRetention: 0.85 },
  { desiredRetention: 0.97, dayStartHour: 22 },
  { learningSteps: ['5m'] },
  { learningSteps: [] },
  { learningSteps: ['1m', '10m', '2d'], relearningSteps: ['10m', '1h'] },
  { restDays: [1, 7], evensDays: true },
  { lightDays: [2, 3], evensDays: true },
  { evensDays: false },
  { dayStartHour: 0 },
  { dayStartHour: 4 },
  { theme: 'dark', newCardsPerDay: 3, gradeButtons: 'two' },
  { keys: { 'app.undo': 'Ctrl+Backspace' }, letterKeys: false },
];

const card = fc.nat(7);
const words = fc.string({ minLength: 1, maxLength: 9 });

/** An act of any kind; on what stands there already some are refused, or change nothing. */
const anAct = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('grade' as const),
      card,
      grade: fc.constantFrom(...GRADES),
      mode: fc.constantFrom(...ANSWER_MODES),
      suggested: fc.option(fc.constantFrom(...GRADES)),
      typed: fc.option(words),
      thinkingMillis: fc.nat(90_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('suspend' as const), card, suspended: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('bury' as const), card }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('flag' as const), card, flag: fc.constantFrom(...FLAGS) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      card,
      words: fc.record({
        front: words,
        back: words,
        hint: fc.option(words),
        accepted: fc.array(words, { maxLength: 2 }),
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('create' as const), withSource: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('settings' as const), changed: fc.constantFrom(...SETTINGS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('weights' as const),
      parameters: fc.constantFrom(
        null,
        DEFAULT_PRESET.parameters.map((weight, index) => (index < 4 ? weight / 2 : weight)),
      ),
      reschedules: fc.boolean(),
      ofArticle: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reschedule' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('retention' as const), retention: fc.constantFrom(null, 0.8, 0.97) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('catchUp' as const), minutesPerDay: fc.integer({ min: 1, max: 20 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('edition' as const),
      cards: fc.uniqueArray(fc.nat(8), { maxLength: 8 }),
      reworded: fc.nat(8),
      type: fc.constantFrom('date' as const, 'event' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('import' as const),
      name: fc.constantFrom('Ferries', 'Locks'),
      accept: fc.constantFrom(...ACCEPTED_AT_ONCE),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('begin' as const, 'end' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('gradeNext' as const), grade: fc.constantFrom(...GRADES) }) },
);
export type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

/** What goes on: an act, a step through history, or the app closed and started again. */
const anEvent = fc.oneof(
  { weight: 10, arbitrary: anAct },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('step' as const),
      direction: fc.constantFrom('undo' as const, 'redo' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
);

/** How much later by the clock on the wall: minutes, days, or a clock set back. */
const aPause = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 90 }).map((minutes) => minutes * MILLIS_PER_MINUTE) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 30 }).map((days) => days * MILLIS_PER_DAY) },
  { weight: 1, arbitrary: fc.integer({ min: -400, max: 400 }).map((days) => days * MILLIS_PER_DAY) },
  { weight: 1, arbitrary: fc.integer({ min: -86_400, max: 0 }).map((seconds) => seconds * 1_000) },
);

const AN_OFFSET = fc.constantFrom(-720, -300, 0, 330, 660, 840);

/** A life with the deck: what happens, after which pause, in which zone. */
export const aLife = fc.array(fc.record({ what: anEvent, pause: aPause, offsetMinutes: AN_OFFSET }), {
  minLength: 1,
  maxLength: 24,
});

/** The moment after a pause; the year stays one that clocks show. */
export const later = (at: LocalMoment, pause: number, offsetMinutes: number): LocalMoment => ({
  at: asInstant(Math.max(0, at.at + pause)),
  offsetMinutes,
});

/** Ids counted up, as fresh ones would be. */
const freshIds = (db: ReadableDb): { note: NoteId; card: CardId } => {
  const count = db.connection.prepare('SELECT count(*) FROM cards').pluck().get() as number;
  const id = `00000000-0000-7000-8000-${String(count + 1).padStart(12, '0')}`;
  return { note: `1${id.slice(1)}` as NoteId, card: `2${id.slice(1)}` as CardId };
};

/** Does an act. `cards` are those of the article; later numbers stand for cards written since, where there are any. */
export function doAct(db: WritableDb, cards: readonly CardId[], act: Act, at: LocalMoment): Result<unknown> {
  const id = 'card' in act ? cardOf(db, cards, act.card) : nth(cards, 0);
  switch (act.kind) {
    case 'grade': {
      const { grade, mode, suggested, typed, thinkingMillis } = act;
      return gradeCard(db, { cardId: id, grade, thinkingMillis, reps: null, mode, suggested, typed }, at);
    }
    case 'gradeNext': {
      const next = nextReview(db, at, { ahead: true });
      if (next.kind !== 'item') return { ok: false, problem: { code: 'nothing', message: 'Nothing is asked.' } };
      const { cardId, reps } = next.item;
      return gradeCard(db, { cardId, grade: act.grade, thinkingMillis: 5_000, reps }, at);
    }
    case 'suspend':
      return suspendCard(db, id, act.suspended, at);
    case 'bury':
      return buryCard(db, id, at);
    case 'flag':
      return flagCard(db, id, act.flag, at);
    case 'edit':
      return editCard(db, id, act.words, at);
    case 'create': {
      const article = db.connection.prepare('SELECT id FROM documents').pluck().get() as never;
      const [documentId, quote] = act.withSource
        ? [article, 'Bridge 2 over the Osk was opened in 1802.']
        : [null, null];
      const own = { front: 'mine', back: 'yes', hint: '', accepted: ['yes indeed'], documentId, quote };
      return createCard(db, own, freshIds(db), at);
    }
    case 'settings':
      return changeSettings(db, act.changed, at);
    case 'weights':
      return applyModel(db, { ...act, documentId: act.ofArticle ? documentIdOf(anArticle().fingerprint) : null }, at);
    case 'reschedule':
      return reschedule(db, at);
    case 'retention': {
      const documentId = documentIdOf(anArticle().fingerprint);
      return setArticleRetention(db, { documentId, retention: act.retention }, at);
    }
    case 'catchUp':
      return applyCatchUp(db, { minutesPerDay: act.minutesPerDay }, at);
    case 'edition': {
      const bridges = anArticle({ cards: 9 });
      const drafts = act.cards.map((index): CardDraft => {
        const draft = nth(bridges.drafts, index);
        return index === act.reworded ? { ...draft, type: act.type, front: `${draft.front} (${act.type})` } : draft;
      });
      const article = { ...bridges, drafts: drafts.map((draft) => withSiblings(draft, draft.rank - 1)) };
      return upgradeDeck(db, { digest: JSON.stringify(act), articles: () => succeed([article]) }, at.at);
    }
    case 'import':
      return addArticle(db, anArticle({ name: act.name, cards: 2 }), act.accept, at.at);
    case 'begin':
      return { ok: true, value: beginSession(db, at) };
    case 'end':
      endSession(db);
      return { ok: true, value: null };
  }
}

function cardOf(db: ReadableDb, cards: readonly CardId[], number: number): CardId {
  const known = cards[number];
  if (known) return known;
  const own = db.connection
    .prepare(`SELECT id FROM cards WHERE rule = 'own' AND removed = 0 ORDER BY number`)
    .pluck()
    .all();
  return (own[number - cards.length] as CardId | undefined) ?? nth(cards, number % cards.length);
}
