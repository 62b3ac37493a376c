// Studying the misses of a quiz: exactly the cards behind them, each once, as what they are: due, new, or before their day.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CardId } from '../../../core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY, MILLIS_PER_MINUTE } from '../../../core/base/time';
import { previewAnswers } from '../../../core/scheduling/fsrs';
import type { StudyScope } from '../../../shared/contract/scope';
import { cardOfNumber, findCard, numberOfCard } from '../../store/cards';
import { aDeckFile, aDeckOnDisk, openFile } from '../../store/deckSuite';
import { closeDeck } from '../../store/open';
import { currentPreset } from '../../store/presets';
import { findQuiz } from '../../store/quizzes';
import { findSchedule } from '../../store/schedule';
import { currentSession } from '../../store/session';
import type { ReadableDb, WritableDb } from '../../store/sql';
import { addArticle } from '../addArticle';
import { answer, nth } from '../articleSuite';
import type { PreparedArticle } from '../bringArticle';
import { buryCard, suspendCard } from '../cardActs';
import { dueCards } from '../dueCards';
import { rebuildDerived } from '../derive';
import { undo } from '../history';
import { nextReview } from '../nextReview';
import { readOverview } from '../overview';
import { beginSession, summariseSession } from '../session';
import { stateHash } from '../stateHash';
import { verifyDeck } from '../verifyDeck';
import { missedCards } from './missedCards';
import { readSheet } from './quizSheet';
import { aLearnedDeckOf, begun, bundledArticle, LATER, play, readCards } from './quizSuite';

let article: PreparedArticle;
beforeAll(() => {
  article = bundledArticle();
});

/** By the day of the quiz some of its cards are due, some were reviewed two days ago and are not, and some are new. */
function aDeckInUse(): WritableDb {
  const db = aLearnedDeckOf(article);
  const earlier = { ...LATER, at: asInstant(LATER.at - 2 * MILLIS_PER_DAY) };
  for (const [index, card] of readCards(db).slice(0, 30).entries())
    if (index % 2 === 0) answer(db, card, 'easy', earlier);
  return db;
}

const after = (minutes: number): LocalMoment => ({
  at: asInstant(LATER.at + minutes * MILLIS_PER_MINUTE),
  offsetMinutes: 0,
});

/** A quiz of which every second question was missed, and the scope of its misses. */
function aMissedQuiz(db: WritableDb, at = LATER): { scope: StudyScope; cards: readonly CardId[] } {
  const state = begun(db, { length: 'all' }, at);
  play(db, state);
  const quiz = findQuiz(db, state.quizId);
  if (!quiz) throw new Error('The quiz is gone.');
  const cards = missedCards(db, quiz, at).cards.map((card) => cardOfNumber(db, card).id);
  return { scope: { kind: 'misses', quizId: state.quizId }, cards };
}

const readinessIn = (db: ReadableDb, id: CardId): string => {
  const schedule = findSchedule(db, numberOfCard(db, id));
  if (!schedule?.due) return 'new';
  return schedule.due.day > Math.floor(LATER.at / MILLIS_PER_DAY) ? 'early' : 'due';
};

/** Answers the whole session well; the cards in the order they were asked, and what was said of each. */
function study(db: WritableDb, scope: StudyScope, at = LATER): { id: CardId; plannedFor: string | null }[] {
  const seen: { id: CardId; plannedFor: string | null }[] = [];
  for (;;) {
    const next = nextReview(db, at, { ahead: true, scope });
    if (next.kind !== 'item') return seen;
    seen.push({ id: next.item.cardId, plannedFor: next.item.plannedFor });
    answer(db, next.item.cardId, 'easy', at);
  }
}

describe('studying the misses of a quiz', () => {
  it('asks exactly the cards behind them, each once, and no other card, be it due', () => {
    const db = aDeckInUse();
    const { scope, cards } = aMissedQuiz(db);
    expect(cards.length).toBeGreaterThan(5);
    expect(beginSession(db, LATER, scope).isResumed).toBe(false);
    const kinds = new Map(cards.map((id) => [id, readinessIn(db, id)]));
    expect(new Set(kinds.values())).toEqual(new Set(['due', 'early', 'new']));
    const seen = study(db, scope);
    expect(seen.map(({ id }) => id)).toEqual(cards);
    for (const { id, plannedFor } of seen) expect([id, plannedFor !== null]).toEqual([id, kinds.get(id) === 'early']);
    expect(nextReview(db, LATER, { ahead: true, scope })).toMatchObject({
      kind: 'done',
      progress: { done: cards.length, total: cards.length, leftMillis: 0 },
    });
    expect(dueCards(db, LATER).length).toBeGreaterThan(0);
    expect(summariseSession(db, LATER)).toMatchObject({ scope: 'misses', cards: cards.length });
    expect(verifyDeck(db)).toEqual({ ok: true, problems: [] });
  });

  it('stands behind each miss: the card that asks the same, or those that ask for what was missed', () => {
    const db = aDeckInUse();
    const state = begun(db, { length: 'all' });
    play(db, state);
    const quiz = findQuiz(db, state.quizId);
    if (!quiz) throw new Error('The quiz is gone.');
    const { cards } = missedCards(db, quiz, LATER);
    const missed = quiz.questions.filter((_question, index) => index % 2 === 1);
    for (const question of missed) {
      if ('cardId' in question && question.cardId !== null)
        expect(cards).toContain(findCard(db, question.cardId)?.number);
    }
    const sheet = readSheet(db, state.quizId, LATER);
    if (!sheet.ok) throw new Error(sheet.problem.message);
    const { due, unseen, early, later, aside } = sheet.value.misses;
    expect(due + unseen + early + later + aside).toBe(cards.length);
  });

  it('reviews a card before its day as FSRS does, by the days that passed', () => {
    const db = aDeckInUse();
    const { scope, cards } = aMissedQuiz(db);
    beginSession(db, LATER, scope);
    const early = cards.find((id) => readinessIn(db, id) === 'early');
    const number = early === undefined ? 0 : numberOfCard(db, early);
    const memory = findSchedule(db, number)?.memory;
    if (early === undefined || !memory) throw new Error('No card would be early.');
    const day = currentSession(db)?.day;
    const expected = previewAnswers(currentPreset(db), memory, { at: LATER.at, day: day as never }).good;
    const onItsDay = previewAnswers(currentPreset(db), memory, {
      at: findSchedule(db, number)?.due?.at as never,
      day: findSchedule(db, number)?.due?.day as never,
    }).good;
    answer(db, early, 'good', LATER);
    expect(findSchedule(db, number)?.memory).toEqual(expected.memory);
    expect(expected.memory.stability).toBeGreaterThan(memory.stability);
    expect(expected.memory.stability).toBeLessThan(onItsDay.memory.stability);
    rebuildDerived(db);
    expect(findSchedule(db, number)?.memory).toEqual(expected.memory);
  });

  it('asks a forgotten card again within the session, and waits for its step', () => {
    const db = aDeckInUse();
    const { scope, cards } = aMissedQuiz(db);
    beginSession(db, LATER, scope);
    answer(db, nth(cards, 0), 'again', LATER);
    for (const id of cards.slice(1)) answer(db, id, 'easy', LATER);
    expect(nextReview(db, LATER, { ahead: false, scope })).toMatchObject({
      kind: 'waiting',
      remaining: { learning: 1 },
    });
    expect(nextReview(db, after(11), { ahead: false, scope })).toMatchObject({ item: { cardId: cards[0] } });
  });

  it('goes on after a restart with the cards it began with, at the card on the table, and is offered', () => {
    const file = aDeckFile();
    const first = aDeckOnDisk(file);
    addArticle(first, article, 'all', asInstant(LATER.at - MILLIS_PER_DAY));
    const { scope, cards } = aMissedQuiz(first);
    const begun = beginSession(first, LATER, scope);
    answer(first, nth(cards, 0), 'easy', LATER);
    closeDeck(first);

    const db = openFile(file);
    expect(readOverview(db, after(1)).interrupted).toMatchObject({ scope, title: 'Won’t Get Fooled Again' });
    expect(beginSession(db, after(1), scope)).toEqual({ startedAt: begun.startedAt, isResumed: true });
    expect(nextReview(db, after(1), { ahead: false, scope })).toMatchObject({ item: { cardId: cards[1] } });
    // A session of all that is due is another one, and what is due does not change by it.
    expect(beginSession(db, after(2)).isResumed).toBe(false);
    expect(nextReview(db, after(2), { ahead: false, scope })).toMatchObject({ kind: 'item' });
  });

  it('takes an answer back: the card stands on the table again, and the deck is as it was', () => {
    const db = aDeckInUse();
    const { scope, cards } = aMissedQuiz(db);
    beginSession(db, LATER, scope);
    const before = stateHash(db);
    for (const id of cards.slice(0, 3)) answer(db, id, 'easy', LATER);
    expect(undo(db, after(1).at).ok).toBe(true);
    expect(nextReview(db, after(1), { ahead: false, scope })).toMatchObject({
      item: { cardId: cards[2] },
      progress: { answers: 2 },
    });
    undo(db, after(2).at);
    undo(db, after(3).at);
    expect(stateHash(db)).toBe(before);
    expect(
      study(db, scope, after(4))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...cards].sort());
  });

  it('leaves out what the person put away, and asks nothing of it on the same day once it was studied', () => {
    const db = aDeckInUse();
    const { scope, cards } = aMissedQuiz(db);
    const quizId = scope.kind === 'misses' ? scope.quizId : '';
    // A question that was recalled freely names its card, whatever becomes of that.
    const named = (findQuiz(db, quizId)?.questions ?? []).flatMap((question) =>
      'cardId' in question && question.cardId !== null && cards.includes(question.cardId) ? [question.cardId] : [],
    );
    buryCard(db, nth(named, 0), LATER);
    suspendCard(db, nth(named, 1), true, LATER);
    beginSession(db, LATER, scope);
    expect(study(db, scope).map(({ id }) => id)).toEqual(cards.filter((id) => !named.slice(0, 2).includes(id)));
    const sheet = readSheet(db, quizId, LATER);
    expect(sheet).toMatchObject({
      value: { misses: { due: 0, unseen: 0, early: 0, later: cards.length - 2, aside: 2 } },
    });
    expect(beginSession(db, after(5), scope).isResumed).toBe(false);
    expect(nextReview(db, after(5), { ahead: false, scope }).kind).toBe('done');
  });

  it('has nothing to ask of a quiz that is not in the deck, or of one without a miss', () => {
    const db = aDeckInUse();
    for (const scope of [
      { kind: 'misses', quizId: 'gone' },
      { kind: 'misses', quizId: begun(db).quizId },
    ] as const) {
      beginSession(db, LATER, scope);
      expect(nextReview(db, LATER, { ahead: true, scope }).kind).toBe('done');
    }
  });
});
