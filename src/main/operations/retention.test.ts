// The figures read from sums, against counting the log and the cards by hand.
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../core/base/ids';
import { addDays, formatStudyDay, type LocalMoment, type StudyDay, studyDayOf } from '../../core/base/time';
import { DEFAULT_PRESET, recallAt } from '../../core/scheduling/fsrs';
import { gradeNumber } from '../../core/scheduling/grade';
import type { RetentionFigures } from '../../shared/contract/retention';
import { findDocument, documentHeads } from '../store/documents';
import { aDeck } from '../store/deckSuite';
import { noteRanges } from '../store/notes';
import { logOfNotes } from '../store/reviewLog';
import { allSchedules, learnedCards } from '../store/schedule';
import type { ReadableDb } from '../store/sql';
import { addCards, nth } from './articleSuite';
import { readMemory } from './memoryFigures';
import { readRetention, type RetentionQuestion } from './retention';
import { after, aStudiedDeck } from './studiedSuite';

function figures(db: ReadableDb, now: LocalMoment, question: Partial<RetentionQuestion> = {}): RetentionFigures {
  const read = readRetention(db, { documentId: null, span: 'quarter', ...question }, now);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

interface Counted {
  readonly day: number;
  readonly document: number | null;
  readonly grade: number;
  readonly maturity: 'young' | 'mature';
}

const wholeLog = (db: ReadableDb) => [...noteRanges(db)].flatMap((notes) => logOfNotes(db, notes));

/** First reviews of a study day, counted from the log the plain way. */
function countedReviews(db: ReadableDb): Counted[] {
  const documents = new Map([...allSchedules(db)].map(({ card, document }) => [card, document]));
  const seen = new Set<string>();
  const intervals = new Map<number, number>();
  const counted: Counted[] = [];
  for (const { card, phase, grade, intervalDays, ...moment } of wholeLog(db)) {
    const day = studyDayOf(moment, DEFAULT_PRESET.dayStartHour);
    const key = `${card}/${day}`;
    if (phase === 'review' && !seen.has(key)) {
      const maturity = (intervals.get(card) ?? 0) >= 21 ? 'mature' : 'young';
      counted.push({ day, document: documents.get(card) ?? null, grade: gradeNumber(grade), maturity });
      seen.add(key);
    }
    intervals.set(card, intervalDays);
  }
  return counted;
}

describe('figures of memory', () => {
  const { db } = aStudiedDeck();
  const now = after(69, 400);
  const today = studyDayOf(now, 4);
  const reviews = countedReviews(db);
  const passOf = (some: readonly Counted[]) => some.filter(({ grade }) => grade > 1).length;

  it.each(['month', 'quarter', 'year', 'all'] as const)('rates of the %s are those of the log', (span) => {
    const { steps, rates, span: days } = figures(db, now, { span });
    expect(reviews.length).toBeGreaterThan(100);
    const within = reviews.filter(({ day }) => formatStudyDay(day as StudyDay) >= days.from);
    expect([rates.all.pass, rates.all.fail]).toEqual([passOf(within), within.length - passOf(within)]);
    for (const maturity of ['young', 'mature'] as const) {
      const some = within.filter((review) => review.maturity === maturity);
      expect([rates[maturity].pass, rates[maturity].fail]).toEqual([passOf(some), some.length - passOf(some)]);
    }
    expect(steps.reduce((sum, { rate }) => sum + rate.pass + rate.fail, 0)).toBe(within.length);
    for (const { from, to, rate, grades } of steps) {
      const some = within.filter(({ day }) => {
        const date = formatStudyDay(day as StudyDay);
        return date >= from && date <= to;
      });
      expect(grades).toEqual([1, 2, 3, 4].map((grade) => some.filter((review) => review.grade === grade).length));
      expect([rate.pass, rate.fail]).toEqual([passOf(some), some.length - passOf(some)]);
      // Weeks begin on Monday.
      expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1);
    }
    expect(steps.at(-1)?.to).toBe(formatStudyDay(today));
  });

  it('of one article are its own', () => {
    const heads = documentHeads(db);
    const [one, two] = heads.map(({ id }) => figures(db, now, { documentId: id, span: 'all' }));
    const whole = figures(db, now, { span: 'all' });
    const own = reviews.filter(({ document }) => document === heads[0]?.number);
    expect(one?.rates.all).toMatchObject({ pass: passOf(own), fail: own.length - passOf(own) });
    expect((one?.answers ?? 0) + (two?.answers ?? 0)).toBe(whole.answers);
    const cardsOf = ({ overdue, days }: RetentionFigures['forecast']) =>
      days.reduce((sum, { young, mature, steps }) => sum + young + mature + steps, overdue);
    expect(cardsOf(one?.forecast ?? whole.forecast) + cardsOf(two?.forecast ?? whole.forecast)).toBe(
      cardsOf(whole.forecast),
    );
    expect(findDocument(db, nth(heads, 0).id)?.title).toBe('One');
  });

  it('of each article and kind are what its own cards and answers say', () => {
    const read = readMemory(db, { documentId: null, span: 'all' }, now);
    if (!read.ok) throw new Error(read.problem.message);
    const { groups } = read.value;
    const learned = [...learnedCards(db)].map((card) => ({ ...card, chance: recallAt(DEFAULT_PRESET, card, now.at) }));
    const sumOf = (some: typeof learned) => some.reduce((sum, { chance }) => sum + chance, 0);
    for (const { id, number } of documentHeads(db)) {
      const own = learned.filter(({ document }) => document === number);
      const answered = reviews.filter(({ document }) => document === number);
      const article = groups.find(({ by, documentId }) => by === 'article' && documentId === id);
      expect(article).toMatchObject({
        of: own.length,
        rate: { pass: passOf(answered), fail: answered.length - passOf(answered) },
      });
      expect(article?.expected).toBeCloseTo(sumOf(own), 9);
      const spread = 1.96 * Math.sqrt(own.reduce((sum, { chance }) => sum + chance * (1 - chance), 0));
      expect(article?.low).toBeCloseTo(Math.max(0, sumOf(own) - spread), 3);
    }
    // Every card of the suite asks for a date.
    const kind = groups.find(({ by }) => by === 'kind');
    expect(kind).toMatchObject({ id: 'date', of: learned.length });
    expect(kind?.expected).toBeCloseTo(sumOf(learned), 9);
    expect((kind?.rate?.pass ?? 0) + (kind?.rate?.fail ?? 0)).toBe(reviews.length);
  });

  it('the forecast holds every card that comes up, what is overdue apart', () => {
    const { overdue, days } = figures(db, now).forecast;
    const cards = [...allSchedules(db)].filter(({ queue }) => queue === 'review');
    expect(overdue).toBe(cards.filter(({ askDay }) => askDay < today).length);
    expect(overdue).toBeGreaterThan(0);
    expect(days).toHaveLength(365);
    days.forEach(({ day, young, mature }, ahead) => {
      const own = cards.filter(({ askDay }) => askDay === today + ahead);
      expect(day).toBe(formatStudyDay(addDays(today, ahead)));
      expect(mature).toBe(own.filter(({ due }) => (due?.intervalDays ?? 0) >= 21).length);
      expect(young + mature).toBe(own.length);
    });
    expect(days.some(({ mature }) => mature > 0)).toBe(true);
  });

  it('every answer stands on its day, with its time', () => {
    const { activity, answers, since } = figures(db, now);
    const log = wholeLog(db);
    expect(answers).toBe(log.length);
    expect(activity.reduce((sum, day) => sum + day.answers, 0)).toBe(log.length);
    expect(activity.reduce((sum, { millis }) => sum + millis, 0)).toBe(
      log.reduce((sum, { thinkingMillis }) => sum + thinkingMillis, 0),
    );
    expect(activity[0]?.day).toBe(since);
  });

  it('the fixed periods are those of stats, and over nothing there is nothing', () => {
    const { trueRetention } = figures(db, now);
    const all = reviews.length;
    expect(trueRetention.all.all.pass + trueRetention.all.all.fail).toBe(all);
    const empty = aDeck();
    addCards(empty);
    const nothing = figures(empty, now);
    expect(nothing).toMatchObject({ answers: 0, since: null, activity: [], forecast: { overdue: 0 } });
    expect(nothing.rates.all).toEqual({ pass: 0, fail: 0, rate: null, low: null, high: null });
    expect(figures(empty, now, { span: 'all' }).steps).toHaveLength(1);
  });

  it('an article that is gone is a problem', () => {
    expect(readRetention(db, { documentId: 'gone' as DocumentId, span: 'all' }, now)).toMatchObject({
      ok: false,
      problem: { code: 'document/unknown' },
    });
  });
});
