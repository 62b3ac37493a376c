// Every figure of Memory, of an article and of its cards, of one log at one moment, against an independent script (golden/figures.py): its answers are
// given one act at a time, in two zones, over a change of clocks, with a clock that was slow for an evening; some are taken
// back. The figures are asked as they were kept along the way, from what a thread keeps, and after a rebuild.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardIdOf, documentIdOf } from '../../core/base/ids';
import { asInstant, type LocalMoment } from '../../core/base/time';
import { BANDS } from '../../core/retention/band';
import type { Argument, Entity, Importance } from '../../core/knowledge/model';
import { gradeOfNumber, GRADES } from '../../core/scheduling/grade';
import { aDeck, MORNING } from '../store/deckSuite';
import type { WritableDb } from '../store/sql';
import { furnishArticle } from './addArticle';
import { readArticle } from './article';
import { readOutlook } from './articleOutlook';
import { anArticle, answer, nth } from './articleSuite';
import { readCardInfo } from './cardInfo';
import { rebuildDerived } from './derive';
import { undo } from './history';
import { KeptMemories } from './keptMemories';
import { readMemory } from './memoryFigures';
import { readModel } from './modelFigures';
import { readRetention } from './retention';
import { readStats } from './stats';
import { readWorkload, readYear } from './simulation';

interface Golden {
  readonly now: number;
  readonly offsetMinutes: number;
  readonly answers: number;
  readonly risk: { readonly cards: number; readonly first: readonly { readonly card: number }[] };
  readonly article: { readonly stopped: Readonly<Record<string, readonly number[]>> };
  readonly [figure: string]: unknown;
}

/** A year of many lives: what is exact, and of what chance decides the mean and how far one life is from it. */
interface GoldenYear {
  readonly facts: number;
  readonly knownNow: number;
  readonly untouched: number;
  readonly lives: number;
  readonly points: readonly { readonly retention: number; readonly mean: Lived; readonly spread: Lived }[];
}
interface Lived {
  readonly minutesPerDay: number;
  readonly reviewsPerDay: number;
  readonly known: number;
}
/** Cards the app simulates, for which it lives a deck several times. */
const MOST_SIMULATED = 2_000;

const read = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');
const { year, ...golden } = JSON.parse(read('figures.json')) as Golden & { readonly year: GoldenYear };
const now: LocalMoment = { at: asInstant(golden.now), offsetMinutes: golden.offsetMinutes };

/** As the script has them: who is spoken of in every so many cards, and how much that matters; the parts arguments join. */
const PEOPLE: readonly (readonly [name: string, importance: Importance, every: number])[][] = [
  [
    ['Ada Lind', 3, 7],
    ['Bo Falk', 1, 11],
  ],
  [
    ['Ada Lind', 3, 5],
    ['Cyr Holm', 2, 9],
  ],
];
const ARGUMENTS: readonly Readonly<Record<string, readonly number[]>>[] = [
  { ferries: [0, 1, 2], tolls: [3, 4, 13], dues: [5, 40] },
  { ice: [1, 5, 8, 11], gales: [3] },
];
const NOWHERE = { evidence: [], originParagraphs: [] };
const AN_ARGUMENT: Omit<Argument, 'id' | 'premises' | 'counters'> = {
  kind: 'reasons',
  holder: null,
  importance: 2,
  claim: null,
  head: null,
  conclusion: 'Ferries pay',
  assumption: null,
  analogy: null,
  originParagraphs: [],
};

const ARTICLES = [anArticle({ name: 'Osk', cards: 60 }), anArticle({ name: 'Tar', cards: 40 })].map(
  (article, index) => ({
    ...article,
    knowledge: {
      ...article.knowledge,
      entities: nth(PEOPLE, index).map(([name, importance]): Entity => {
        return { ...NOWHERE, id: name, kind: 'person', name, aliases: [], role: null, importance };
      }),
      arguments: Object.entries(nth(ARGUMENTS, index)).map(([id, [first = 0, ...parts]]): Argument => {
        const premises = [{ fact: `part-${first}`, role: 'reason' as const }];
        return {
          ...AN_ARGUMENT,
          id,
          premises,
          counters: parts.map((part) => ({ fact: `part-${part}`, role: 'rebuttal' as const })),
        };
      }),
    },
    drafts: article.drafts.map((draft, place) => ({
      ...draft,
      type: (60 * index + place) % 3 === 0 ? ('number' as const) : ('date' as const),
      from: [
        `part-${Math.floor(place / 2)}`,
        ...nth(PEOPLE, index).flatMap(([name, , every]) => (place % every === 0 ? [name] : [])),
      ],
    })),
  }),
);
const IDS = ARTICLES.flatMap(({ fingerprint, drafts }) => drafts.map(({ key }) => cardIdOf(fingerprint, key)));
const SECOND = documentIdOf(nth(ARTICLES, 1).fingerprint);

function aStudiedDeck(): WritableDb {
  const db = aDeck();
  for (const article of ARTICLES) furnishArticle(db, article, MORNING.at);
  for (const line of read('figures.csv').trim().split('\n').slice(1)) {
    const [card = NaN, at = NaN, offsetMinutes = NaN, grade = NaN, millis = NaN, undone] = line.split(',').map(Number);
    const moment = { at: asInstant(at), offsetMinutes };
    answer(db, nth(IDS, card), gradeOfNumber(grade) ?? 'again', moment, millis);
    if (undone === 1) expect(undo(db, moment.at).ok).toBe(true);
  }
  return db;
}

function valueOf<Value>(read: { ok: true; value: Value } | { ok: false; problem: { message: string } }): Value {
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const counts = (bins: readonly { readonly n: number }[]): number[] => bins.map(({ n }) => n);
const without = <Name extends string, Value extends Record<Name, unknown>>(name: Name, value: Value) => {
  const { [name]: _, ...rest } = value;
  return rest;
};

/** What the app says, in the words of the script. */
function figuresOf(db: WritableDb, kept?: KeptMemories): Golden {
  const everywhere = { documentId: null, span: 'all' } as const;
  const { trueRetention, steps, forecast, activity, ...rest } = valueOf(readRetention(db, everywhere, now));
  const memory = valueOf(readMemory(db, everywhere, now, kept));
  const stats = readStats(db, now);
  expect(stats.trueRetention).toEqual(trueRetention);
  expect(stats.recall).toEqual(memory.recall);
  const people = memory.groups.filter(({ by }) => by === 'person');
  const groupOf = (wanted: string) => {
    const { of, expected, low, high, rate } = nth(
      memory.groups.filter(({ name }) => name === wanted),
      0,
    );
    return { of, expected, low, high, rate };
  };
  const modelOf = (documentId: typeof SECOND | null) => {
    const [all, afterGood] = ([0, 3] as const).map((firstGrade) => valueOf(readModel(db, { documentId, firstGrade })));
    if (!all || !afterGood) throw new Error('no model');
    const bins = (some: typeof all.curve) => some.map((bin) => without('bin', bin));
    return {
      ...all,
      calibration: bins(all.calibration),
      curve: bins(all.curve),
      curveAfterGood: bins(afterGood.curve),
    };
  };
  const gradesTaken = new Map<number, unknown>(memory.times.grades.map(({ grade, ...times }) => [grade, times]));
  const kindsTaken = new Map<string, unknown>(memory.times.kinds.map(({ type, ...times }) => [type, times]));
  return {
    now: rest.now,
    offsetMinutes: now.offsetMinutes,
    today: rest.today,
    answers: rest.answers,
    since: rest.since,
    trueRetention,
    weeks: steps.map(({ from, to, rate, grades }) => ({ from, to, rate, grades })),
    forecast: { overdue: forecast.overdue, days: forecast.days.map((day) => without('day', day)) },
    activity,
    recall: memory.recall,
    deviation: memory.deviation,
    groups: { first: groupOf('Osk'), second: groupOf('Tar'), number: groupOf('number'), date: groupOf('date') },
    people: Object.fromEntries(
      people.map(({ name, of, expected, low, high }) => [name, { of, expected, low, high }] as const),
    ),
    arguments: Object.fromEntries(
      memory.arguments.map(({ id, links, learned, cards, chance }) => [id, { links, learned, cards, chance }] as const),
    ),
    stability: { n: counts(memory.stability.bins), median: memory.stability.median },
    difficulty: counts(memory.difficulty),
    retrievability: counts(memory.retrievability),
    risk: {
      cards: memory.risk.cards,
      first: memory.risk.first.map(({ cardId, now: chance, then }) => ({
        card: IDS.indexOf(cardId),
        now: chance,
        then,
      })),
    },
    clock: memory.clock,
    times: {
      all: memory.times.all,
      kinds: { number: kindsTaken.get('number'), date: kindsTaken.get('date') },
      grades: [1, 2, 3, 4].map((grade) => gradesTaken.get(grade)),
    },
    model: modelOf(null),
    modelOfSecond: modelOf(SECOND),
    article: secondArticle(db),
    cards: Object.fromEntries(
      IDS.flatMap((id, card) => {
        const { memory, dueDay, previews } = valueOf(readCardInfo(db, id, now));
        const intervals = GRADES.map((grade) => previews[grade].intervalDays);
        return memory ? [[card, { ...memory, dueDay, previews: intervals }]] : [];
      }),
    ),
    dueByDay: stats.forecast,
  };
}

function secondArticle(db: WritableDb) {
  const { learned, recall, passages } = valueOf(readArticle(db, SECOND, now));
  const standings = passages.map(({ standing }) => standing);
  const ofBand = (wanted: string) => standings.filter((one) => one.state === 'learned' && one.band === wanted).length;
  // The slider is drawn from three decimals.
  const outlook = valueOf(readOutlook(db, SECOND, now)).cards.map(({ cardId, stopped }) => {
    const card = IDS.indexOf(cardId);
    const exact = golden.article.stopped[card] ?? [];
    const ours = [0, 30, 90].map((day) => stopped[day]);
    expect(ours).toEqual(exact.map((chance) => Math.round(chance * 1000) / 1000));
    return [card, exact] as const;
  });
  return { learned, recall, bands: BANDS.map(ofBand), stopped: Object.fromEntries(outlook) };
}

/** Figures are the same to six digits: the app rounds chances and stabilities to eight decimals, the script does not. */
function expectSame(ours: unknown, theirs: unknown, place: string): void {
  if (typeof theirs === 'number' && !Number.isInteger(theirs)) {
    expect(Math.abs((ours as number) - theirs), `${place}: ${String(ours)} for ${theirs}`).toBeLessThan(
      2e-6 * Math.max(1, Math.abs(theirs)),
    );
  } else if (typeof theirs === 'object' && theirs !== null) {
    expect(Object.keys(ours as object).sort(), place).toEqual(Object.keys(theirs).sort());
    for (const [name, value] of Object.entries(theirs)) {
      expectSame((ours as Record<string, unknown>)[name], value, `${place}.${name}`);
    }
  } else expect(ours, place).toEqual(theirs);
}

describe('every figure', () => {
  const db = aStudiedDeck();

  it('is what an independent script works out from the same answers', () => {
    expect(golden.answers).toBeGreaterThan(900);
    expectSame(figuresOf(db), golden, 'figures');
  });

  it('of the year ahead is what the script finds in lives of its own, as far as chance allows', () => {
    const retentions = year.points.map(({ retention }) => retention);
    const asked = { documentId: null, retentions, newCardsPerDay: null };
    const { facts, knownNow, untouched, points } = valueOf(readWorkload(db, asked, now));
    expect(facts).toBeCloseTo(year.facts, 6);
    expect(knownNow.expected).toBeCloseTo(year.knownNow, 4);
    expect(untouched.expected).toBeCloseTo(year.untouched, 4);
    // Week by week it is the same year, where its minutes are no limit.
    const within = { desiredRetention: 0.9, newCardsPerDay: 20, minutesPerDay: 600 };
    const { days } = valueOf(readYear(db, within, now));
    const average = (of: (day: (typeof days)[number]) => number) =>
      days.reduce((sum, day) => sum + of(day), 0) / days.length;
    const lived = [
      ...points.map(({ retention, minutesPerDay, reviewsPerDay, known }) => {
        return { retention, minutesPerDay, reviewsPerDay, known: known.expected };
      }),
      {
        retention: within.desiredRetention,
        minutesPerDay: average(({ minutes }) => minutes),
        reviewsPerDay: average(({ reviews }) => reviews),
        known: days.at(-1)?.known.expected ?? NaN,
      },
    ];
    expect(days).toHaveLength(365);
    const ours = MOST_SIMULATED / year.facts;
    for (const { retention, ...found } of lived) {
      const { mean, spread } = nth(
        year.points.filter((point) => point.retention === retention),
        0,
      );
      for (const figure of ['minutesPerDay', 'reviewsPerDay', 'known'] as const) {
        const error = spread[figure] * Math.sqrt(1 / ours + 1 / year.lives);
        const told = `${figure} at ${retention}: ${found[figure]} for ${mean[figure]} ± ${error}`;
        expect(Math.abs(found[figure] - mean[figure]), told).toBeLessThan(3 * error);
      }
    }
  });

  it('is the same from what is kept, and after everything was derived anew', () => {
    const before = figuresOf(db);
    const kept = new KeptMemories();
    expect(figuresOf(db, kept)).toEqual(before);
    expect(figuresOf(db, kept)).toEqual(before);
    rebuildDerived(db);
    expect(figuresOf(db)).toEqual(before);
  });
});
