// A quiz as the deck keeps it: what practice leaves alone, what counts, and how it goes on.
import { beforeAll, describe, expect, it } from 'vitest';
import { MILLIS_PER_DAY } from '../../../core/base/time';
import { askName } from '../../../core/quiz/asks';
import type { QuizState } from '../../../shared/contract/quiz';
import { aDeck } from '../../store/deckSuite';
import type { WritableDb } from '../../store/sql';
import { findCard } from '../../store/cards';
import { findQuiz } from '../../store/quizzes';
import { findSchedule } from '../../store/schedule';
import type { PreparedArticle } from '../bringArticle';
import { readRetention } from '../retention';
import { stateHash } from '../stateHash';
import { rebuildDerived } from '../derive';
import { undo } from '../history';
import { answerQuiz } from './answerQuiz';
import { beginQuiz } from './beginQuiz';
import { correctAnswer } from './correctAnswer';
import { leaveQuiz } from './leaveQuiz';
import { readOffer } from './quizOffer';
import { readSheet } from './quizSheet';
import { readQuiz } from './quizState';
import { aLearnedDeckOf, begun, bundledArticle, LATER, play, readCards, SETUP } from './quizSuite';

const ALL = { documents: null, seed: 'seed' };

let article: PreparedArticle;
beforeAll(() => {
  article = bundledArticle();
});
const aLearnedDeck = (): WritableDb => aLearnedDeckOf(article);

describe('a practice quiz', () => {
  it('leaves the deck as it was: its hash, its schedule and its figures', () => {
    const db = aLearnedDeck();
    const question = { documentId: null, span: 'all' } as const;
    const before = [stateHash(db), readRetention(db, question, LATER)];
    expect(play(db, begun(db))).toBe(0);
    expect([stateHash(db), readRetention(db, question, LATER)]).toEqual(before);
    rebuildDerived(db);
    expect(stateHash(db)).toBe(before[0]);
  });

  it('is the same for the same seed', () => {
    const [one, other] = [aLearnedDeck(), aLearnedDeck()];
    const drawn = [begun(one), begun(other)].map(
      ({ quizId }, index) => findQuiz([one, other][index] ?? one, quizId)?.questions,
    );
    expect(drawn[0]).toEqual(drawn[1]);
  });

  it('stands after each answer, is gone on with after another start, and asks what was missed once more', () => {
    const db = aLearnedDeck();
    const first = begun(db, { length: 10 });
    const nothing = { kind: 'nothing' } as const;
    const answered = answerQuiz(
      db,
      { quizId: first.quizId, turn: 0, given: nothing, thinkingMillis: 0, language: 'en' },
      LATER,
    );
    if (!answered.ok) throw new Error(answered.problem.message);
    expect(readQuiz(db, LATER)).toEqual(answered.value.state);
    expect(readOffer(db, ALL, LATER).unfinished).toMatchObject({ answered: 1, of: 10 });
    play(db, answered.value.state);
    expect(readQuiz(db, LATER)).toBeNull();
    const sheet = readSheet(db, first.quizId, LATER);
    if (!sheet.ok) throw new Error(sheet.problem.message);
    expect(sheet.value.rows.length).toBe(10);
    expect(sheet.value.rows[0]?.again).not.toBeNull();
    expect(sheet.value.figures.every(({ past }) => past.length > 0)).toBe(true);
  });

  it('leaves what was asked once more out of the figures of what a person knew, and a misread range can be put right', () => {
    const db = aLearnedDeck();
    let state = begun(db, { format: 'range', length: 'all' });
    const given = { kind: 'range', low: '1000', high: '1001' } as const;
    while (state.asked) {
      const turn = { quizId: state.quizId, turn: state.turn };
      const answered = answerQuiz(db, { ...turn, given, thinkingMillis: 1, language: 'en' }, LATER);
      if (!answered.ok) throw new Error(answered.problem.message);
      ({ state } = answered.value);
    }
    expect(state.again.length).toBe(state.questions);
    const before = readSheet(db, state.quizId, LATER);
    if (!before.ok) throw new Error(before.problem.message);
    expect(before.value.calibration).toMatchObject({ of: state.questions, hits: 0 });
    expect(before.value.figures.map(({ past }) => past.length)).toEqual(before.value.figures.map(() => 1));

    const other = begun(db, { format: 'range', length: 10 });
    const answered = answerQuiz(db, { quizId: other.quizId, turn: 0, given, thinkingMillis: 1, language: 'en' }, LATER);
    if (!answered.ok) throw new Error(answered.problem.message);
    const corrected = correctAnswer(db, { quizId: other.quizId, turn: 1, isRight: true }, LATER);
    expect(corrected).toMatchObject({ value: { marked: { mark: { outcome: 'right', estimate: { isHit: true } } } } });
    const after = readSheet(db, other.quizId, LATER);
    expect(after).toMatchObject({ value: { calibration: { of: state.questions + 1, hits: 1 } } });
  });

  it('refuses an answer to a question that was answered already, and one to no quiz', () => {
    const db = aLearnedDeck();
    const { quizId } = begun(db);
    const answer = { quizId, turn: 0, given: { kind: 'nothing' }, thinkingMillis: 0, language: 'en' } as const;
    expect(answerQuiz(db, answer, LATER).ok).toBe(true);
    expect(answerQuiz(db, answer, LATER)).toMatchObject({ problem: { code: 'quiz/stale' } });
    expect(answerQuiz(db, { ...answer, quizId: 'none' }, LATER)).toMatchObject({ problem: { code: 'quiz/unknown' } });
  });

  it('can be left, and what was answered stays', () => {
    const db = aLearnedDeck();
    const { quizId } = begun(db);
    answerQuiz(db, { quizId, turn: 0, given: { kind: 'nothing' }, thinkingMillis: 5, language: 'en' }, LATER);
    leaveQuiz(db, quizId, LATER);
    expect(readQuiz(db, LATER)).toBeNull();
    const sheet = readSheet(db, quizId, LATER);
    expect(sheet.ok && sheet.value.rows.filter(({ mark }) => mark !== null).length).toBe(1);
  });

  it('is as long as its offer says, of any kinds, format and length', () => {
    const db = aLearnedDeck();
    const { asks } = readOffer(db, ALL, LATER);
    for (const kinds of [['person', 'number', 'date'], ['number', 'date'], ['date']] as const) {
      for (const format of ['mixed', 'order', 'larger', 'who'] as const) {
        for (const length of [10, 20, 'all'] as const) {
          const said = asks[askName({ kinds, format, length })];
          if (said === undefined) continue;
          expect([kinds, format, length, begun(db, { kinds, format, length }).questions]).toEqual([
            kinds,
            format,
            length,
            said,
          ]);
        }
      }
    }
    expect(asks[askName({ kinds: ['person', 'number', 'date'], format: 'mixed', length: 'all' })]).toBeGreaterThan(15);
  });

  it('asks exactly those questions of another quiz that are asked again', () => {
    const db = aLearnedDeck();
    const first = begun(db);
    const questions = findQuiz(db, first.quizId)?.questions ?? [];
    const again = { quizId: first.quizId, questions: [3, 7, 11], areMisses: true };
    const state = beginQuiz(db, { id: 'the misses', seed: 'other', setup: SETUP, again }, LATER);
    expect(state).toMatchObject({ value: { questions: 3, isOfMisses: true } });
    const keys = findQuiz(db, 'the misses')?.questions.map(({ key }) => key);
    expect(keys).toEqual([3, 7, 11].map((index) => questions[index]?.key));
    const unknown = { quizId: 'none', questions: [0], areMisses: true };
    expect(beginQuiz(db, { id: 'q', seed: 's', setup: SETUP, again: unknown }, LATER)).toMatchObject({
      problem: { code: 'quiz/unknown' },
    });
  });

  it('says why where nothing can be asked', () => {
    const db = aDeck();
    const empty = beginQuiz(db, { id: 'q', seed: 's', setup: { ...SETUP, format: 'choice' } }, LATER);
    expect(empty).toMatchObject({ problem: { code: 'quiz/empty' } });
    expect(readOffer(db, ALL, LATER)).toMatchObject({ articles: [], unfinished: null });
  });
});

describe('a quiz that counts', () => {
  const schedules = (db: WritableDb) =>
    new Map(
      readCards(db).map((id) => {
        const card = findCard(db, id);
        return [id, card && findSchedule(db, card.number)] as const;
      }),
    );

  it('changes due cards alone, and only those that were recalled freely', () => {
    const db = aLearnedDeck();
    const before = schedules(db);
    const state = begun(db, { mode: 'review' });
    const questions = findQuiz(db, state.quizId)?.questions ?? [];
    const counted = play(db, state);
    expect(counted).toBeGreaterThan(0);
    const after = schedules(db);
    const moved = [...after].filter(([id, schedule]) => schedule?.memory?.reps !== before.get(id)?.memory?.reps);
    expect(moved.length).toBe(counted);
    const typed = new Set(questions.flatMap((question) => ('cardId' in question ? [question.cardId as string] : [])));
    for (const [id] of moved) {
      const schedule = before.get(id);
      expect([id, schedule?.queue, typed.has(id)]).toEqual([id, 'review', true]);
      expect(schedule?.askDay).toBeLessThanOrEqual(Math.floor(LATER.at / MILLIS_PER_DAY));
    }
  });

  it('can be overruled: the review is kept anew as the person says', () => {
    const db = aLearnedDeck();
    const state = begun(db, { mode: 'review', kinds: ['number'], format: 'number' });
    let now: QuizState = state;
    let counted = null;
    while (now.asked && !counted) {
      const given = { kind: 'typed', text: 'something else' } as const;
      const answered = answerQuiz(
        db,
        { quizId: now.quizId, turn: now.turn, given, thinkingMillis: 5, language: 'en' },
        LATER,
      );
      if (!answered.ok) throw new Error(answered.problem.message);
      ({ counted } = answered.value.marked);
      now = answered.value.state;
    }
    if (!counted) throw new Error('No number was due.');
    const corrected = correctAnswer(db, { quizId: now.quizId, turn: now.turn, isRight: true }, LATER);
    if (!corrected.ok) throw new Error(corrected.problem.message);
    expect(counted).toMatchObject({ grade: 'again' });
    expect(corrected.value.marked).toMatchObject({ counted: { grade: 'good' }, mark: { outcome: 'right' } });
    const card = findCard(db, counted.cardId);
    expect(card && findSchedule(db, card.number)?.memory).toMatchObject({ lapses: 0 });
    // The review is the last act, so undo takes it back.
    const before = card && findSchedule(db, card.number)?.memory?.reps;
    expect(undo(db, LATER.at).ok).toBe(true);
    expect(card && findSchedule(db, card.number)?.memory?.reps).toBe((before ?? 0) - 1);
  });
});
