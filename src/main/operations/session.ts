// A study session: begun, gone on with after an interruption, and told at its end from the log.
import type { LocalMoment } from '../../core/base/time';
import { addDays, studyDayOf } from '../../core/base/time';
import { estimateMillis } from '../../core/scheduling/budget';
import type { SessionSummary, SummaryCard } from '../../shared/contract/review';
import type { StudyScope } from '../../shared/contract/scope';
import { cardOfNumber } from '../store/cards';
import { documentOfNumber, type StoredDocument } from '../store/documents';
import { currentPreset } from '../store/presets';
import { cardsOn, queueLengths } from '../store/queues';
import { lastReview, logAfter, type ReviewLogEntry } from '../store/reviewLog';
import { findSchedule } from '../store/schedule';
import { currentSession, leaveSession, startSession, type StudySession } from '../store/session';
import { inSnapshot, inTransaction, type ReadableDb, type WritableDb } from '../store/sql';
import { chooseNext } from './onTable';
import type { When } from './readyCards';
import { isSameScope, namedScope, nextStep, scopeOf } from './scope';
import { placeOf } from './source';
import { paceBefore, shareLetGo } from './today';

const MOST_WEAK = 5;
const MILLIS_PER_MINUTE = 60_000;

/**
 * Begins a session, by itself of all that is due. One of the same study day and the same scope is gone on with if it was
 * interrupted.
 */
export function beginSession(db: WritableDb, moment: LocalMoment, wanted?: StudyScope) {
  return inTransaction(db, () => {
    const scope = scopeOf(db, wanted, moment);
    const day = studyDayOf(moment, currentPreset(db).dayStartHour);
    const before = interruptedSession(db, { moment, day });
    if (before && isSameScope(before.scope, scope)) return { startedAt: before.startedAt, isResumed: true };
    startSession(db, { startedAt: moment.at, day, afterReview: lastReview(db), scope });
    chooseNext(db, moment);
    return { startedAt: moment.at, isResumed: false };
  });
}

/** Ends the session: the next one begins anew. What was answered stays in the log. */
export const endSession = (db: WritableDb): void => inTransaction(db, () => leaveSession(db));

/** The session of a study day that was interrupted: with a card on the table, or while a learning step was waited for. */
export function interruptedSession(db: ReadableDb, when: When): StudySession | null {
  const session = currentSession(db);
  if (session?.day !== when.day || session.hasEnded) return null;
  return session.asked !== null || nextStep(db, session.scope, when) !== null ? session : null;
}

/** What the answers since the session began add up to; answers taken back are no part of it. */
export function summariseSession(db: ReadableDb, moment: LocalMoment): SessionSummary {
  return inSnapshot(db, () => {
    const session = currentSession(db);
    const log = session ? logAfter(db, session.afterReview) : [];
    const firsts = new Map<number, ReviewLogEntry>();
    for (const entry of log) if (!firsts.has(entry.card)) firsts.set(entry.card, entry);
    const seen = [...firsts.values()].filter(({ phase }) => phase !== 'new');
    const isForgotten = ({ grade }: ReviewLogEntry) => grade === 'again';
    const forgotten = seen.filter(isForgotten);
    const documents = new Map<number, StoredDocument>();
    return {
      scope: (session && namedScope(db, session.scope)?.scope.kind) ?? 'all',
      cards: firsts.size,
      answers: log.length,
      recalled: seen.length - forgotten.length,
      forgotten: forgotten.length,
      introduced: firsts.size - seen.length,
      introducedForgotten: new Set(
        log.filter((entry) => isForgotten(entry) && firsts.get(entry.card)?.phase === 'new').map(({ card }) => card),
      ).size,
      spentMillis: log.reduce((sum, { thinkingMillis }) => sum + thinkingMillis, 0),
      weakest: weakestOf(db, [...firsts.values()], documents),
      places: placesOf(db, [...firsts.values()], documents),
      ...comingOf(db, moment),
    };
  });
}

type Documents = Map<number, StoredDocument>;

function told(db: ReadableDb, number: number, documents: Documents) {
  const card = cardOfNumber(db, number);
  let document = card.document === null ? null : (documents.get(card.document) ?? null);
  if (card.document !== null && !document)
    documents.set(card.document, (document = documentOfNumber(db, card.document)));
  return { card, place: placeOf(card, document) };
}

/** Forgotten cards first, then those remembered barely, then by how soon they fade. */
function weakestOf(db: ReadableDb, firsts: readonly ReviewLogEntry[], documents: Documents): SummaryCard[] {
  const order = { again: 0, hard: 1, good: 2, easy: 2 } as const;
  return firsts
    .filter(({ grade }) => grade === 'again' || grade === 'hard')
    .map((entry) => ({ entry, stability: findSchedule(db, entry.card)?.memory?.stability ?? 0 }))
    .sort((a, b) => order[a.entry.grade] - order[b.entry.grade] || a.stability - b.stability)
    .slice(0, MOST_WEAK)
    .map(({ entry, stability }) => {
      const { card, place } = told(db, entry.card, documents);
      return { cardId: card.id, front: card.front, ...place, stability };
    });
}

function placesOf(db: ReadableDb, firsts: readonly ReviewLogEntry[], documents: Documents): SessionSummary['places'] {
  const places = new Map<string, { section: string | null; paragraph: number; recalled: number; forgotten: number }>();
  for (const { card: number, grade, phase } of firsts) {
    if (phase === 'new') continue;
    const { card, place } = told(db, number, documents);
    if (place.paragraph === null) continue;
    const key = `${card.document}/${place.paragraph}`;
    const counts = places.get(key) ?? { section: place.section, paragraph: place.paragraph, recalled: 0, forgotten: 0 };
    if (grade === 'again') counts.forgotten += 1;
    else counts.recalled += 1;
    places.set(key, counts);
  }
  return [...places.values()].sort(
    (a, b) => b.recalled + b.forgotten - (a.recalled + a.forgotten) || a.paragraph - b.paragraph,
  );
}

/** What still comes back today, and what tomorrow asks besides. */
function comingOf(db: ReadableDb, moment: LocalMoment): Pick<SessionSummary, 'stepsToday' | 'tomorrow'> {
  const preset = currentPreset(db);
  const today = studyDayOf(moment, preset.dayStartHour);
  const day = addDays(today, 1);
  const cards = cardsOn(db, day);
  const millis = estimateMillis({ learning: 0, review: cards, new: 0 }, paceBefore(db, day, preset), shareLetGo(db));
  return {
    stepsToday: queueLengths(db, today).learning,
    tomorrow: { cards, minutes: Math.ceil(millis / MILLIS_PER_MINUTE) },
  };
}
