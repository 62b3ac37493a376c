// Whatever a mark of a plot counts, as many stand behind it: for every mark of every figure of a studied deck.
import { describe, expect, it } from 'vitest';
import { formatStudyDay, studyDayOf } from '../../core/base/time';
import type { DocumentId } from '../../core/base/ids';
import type { Behind, MarkOf } from '../../shared/contract/behind';
import { documentHeads } from '../store/documents';
import { answer, nth } from './articleSuite';
import { readBehind } from './behindMark';
import { suspendCard } from './cardActs';
import { readMemory } from './memoryFigures';
import { readModel } from './modelFigures';
import { readRetention } from './retention';
import { after, aStudiedDeck } from './studiedSuite';

const { db, cards } = aStudiedDeck();
const now = after(69, 400);
suspendCard(db, nth(cards, 3), true, now);
// Some steps are left over, and one card was answered twice on one day.
answer(db, nth(cards, 0), 'again', after(69, 380));

const scopes = [null, ...documentHeads(db).map(({ id }) => id)];

function behind(mark: MarkOf, documentId: DocumentId | null): Behind {
  const read = readBehind(db, { documentId, at: now.at, mark }, now);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function valueOf<Value>(read: { ok: true; value: Value } | { ok: false; problem: { message: string } }): Value {
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

describe.each(scopes)('behind every mark of %s', (documentId) => {
  const total = (mark: MarkOf): number => behind(mark, documentId).total;
  const figures = valueOf(readRetention(db, { documentId, span: 'quarter' }, now));
  const memory = valueOf(readMemory(db, { documentId, span: 'quarter' }, now));

  it('of true retention stand its answers, by maturity and by grade', () => {
    for (const { from, to, rate, grades } of figures.steps) {
      const mark = { of: 'recollections', from, to, maturity: 'all' } as const;
      expect(total({ ...mark, grades: [1, 2, 3, 4] })).toBe(rate.pass + rate.fail);
      expect(total({ ...mark, grades: [1] })).toBe(rate.fail);
      grades.forEach((n, index) => {
        expect(total({ ...mark, grades: [(index + 1) as 1] })).toBe(n);
      });
    }
    const { from, to } = figures.span;
    for (const maturity of ['young', 'mature'] as const) {
      const { pass, fail } = figures.rates[maturity];
      const mark = { of: 'recollections', from, to, maturity } as const;
      expect(total({ ...mark, grades: [2, 3, 4] })).toBe(pass);
      expect(total({ ...mark, grades: [1] })).toBe(fail);
    }
  });

  it('of a day stand all its answers', () => {
    expect(figures.activity.length).toBeGreaterThan(10);
    for (const { day, answers } of figures.activity) {
      expect(total({ of: 'answers', from: day, to: day, type: null, grade: null })).toBe(answers);
    }
    for (const { type, answers } of memory.times.kinds) {
      expect(total({ of: 'answers', ...figures.span, type, grade: null })).toBe(answers);
    }
    for (const { grade, answers } of memory.times.grades) {
      expect(total({ of: 'answers', ...figures.span, type: null, grade })).toBe(answers);
    }
  });

  it('of the forecast stand the cards that come up', () => {
    const { overdue, days } = figures.forecast;
    expect(total({ of: 'overdue' })).toBe(overdue);
    for (const { day, young, mature, steps } of days.slice(0, 40)) {
      expect(total({ of: 'coming', from: day, to: day, part: 'young' })).toBe(young);
      expect(total({ of: 'coming', from: day, to: day, part: 'mature' })).toBe(mature);
      expect(total({ of: 'coming', from: day, to: day, part: 'steps' })).toBe(steps);
      expect(total({ of: 'coming', from: day, to: day, part: 'all' })).toBe(young + mature + steps);
    }
    for (let first = 0; first < days.length; first += 7) {
      const week = days.slice(first, first + 7);
      const [from, to] = [week[0]?.day ?? '', week.at(-1)?.day ?? ''];
      const cards = week.reduce((sum, { young, mature, steps }) => sum + young + mature + steps, 0);
      expect(total({ of: 'coming', from, to, part: 'all' })).toBe(cards);
    }
  });

  it('of distributions, groups and what is at risk stand the cards counted', () => {
    for (const { from, to, n } of memory.stability.bins) expect(total({ of: 'stability', from, to })).toBe(n);
    for (const { from, to, n } of memory.difficulty) expect(total({ of: 'difficulty', from, to })).toBe(n);
    for (const { from, to, n } of memory.retrievability) expect(total({ of: 'retrievability', from, to })).toBe(n);
    expect(total({ of: 'risk' })).toBe(memory.risk.cards);
    for (const group of memory.groups) {
      const mark: MarkOf =
        group.by === 'kind'
          ? { of: 'kind', type: 'date' }
          : group.by === 'person'
            ? { of: 'person', name: group.name }
            : { of: 'article', documentId: group.documentId };
      expect(total(mark)).toBe(group.of);
    }
  });

  it('of an argument stand the cards of its links', () => {
    for (const { documentId: id, id: argument, cards: n } of memory.arguments) {
      expect(total({ of: 'argument', documentId: id, id: argument })).toBe(n);
    }
  });

  it('of the model stand the answers it foretold', () => {
    for (const firstGrade of [0, 3] as const) {
      const model = valueOf(readModel(db, { documentId, firstGrade }));
      for (const { bin, n } of model.calibration) {
        expect(total({ of: 'predictions', facet: 'chance', bin, firstGrade: 0 })).toBe(n);
      }
      for (const { bin, n } of model.curve) {
        expect(total({ of: 'predictions', facet: 'days', bin, firstGrade })).toBe(n);
      }
    }
  });
});

describe('the rows', () => {
  it('are the newest answers, each with its card', () => {
    const { unit, rows } = behind(
      { of: 'answers', from: '2026-03-02', to: '2026-06-01', type: null, grade: null },
      null,
    );
    expect(unit).toBe('answer');
    const times = rows.map((row) => row.answer?.at ?? 0);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(rows[0]).toMatchObject({ cardId: nth(cards, 0), answer: { grade: 'again' }, paragraph: 1 });
    expect(rows.length).toBeLessThanOrEqual(200);
  });

  it('are the least remembered cards first', () => {
    const { unit, rows } = behind({ of: 'risk' }, null);
    expect(unit).toBe('card');
    const chances = rows.map(({ recall }) => recall ?? 0);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(rows.every(({ dueDay }) => dueDay !== null)).toBe(true);
  });

  it('an article that is gone is a problem; a day without answers has none', () => {
    const mark = { of: 'risk' } as const;
    expect(readBehind(db, { documentId: 'gone' as DocumentId, at: now.at, mark }, now)).toMatchObject({ ok: false });
    const later = formatStudyDay((studyDayOf(now, 4) + 3) as never);
    expect(behind({ of: 'answers', from: later, to: later, type: null, grade: null }, null)).toMatchObject({
      total: 0,
      rows: [],
    });
  });
});
