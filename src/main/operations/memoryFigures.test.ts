// The figures that walk over the cards, and those of the model, against counting by hand.
import { describe, expect, it } from 'vitest';
import { type CardId, cardIdOf, type DocumentId } from '../../core/base/ids';
import { asInstant, type LocalMoment, MILLIS_PER_DAY } from '../../core/base/time';
import { type Argument, type Entity, type Fact, type Importance, UNWORDED } from '../../core/knowledge/model';
import { evaluate } from '../../core/retention/evaluate';
import { CHANCE_BORDERS } from '../../core/retention/predictionBins';
import { predictions, datedAnswers } from '../../core/retention/predictions';
import { DEFAULT_PRESET, recallAt } from '../../core/scheduling/fsrs';
import { GRADES } from '../../core/scheduling/grade';
import type { MemoryFigures } from '../../shared/contract/retention';
import { aDeck, MORNING } from '../store/deckSuite';
import { documentHeads } from '../store/documents';
import { noteRanges } from '../store/notes';
import { logOfNotes } from '../store/reviewLog';
import { allSchedules, learnedCards } from '../store/schedule';
import type { WritableDb } from '../store/sql';
import { addArticle } from './addArticle';
import { addCards, anArticle, answer, nth, random } from './articleSuite';
import { suspendCard } from './cardActs';
import { listCards } from './listCards';
import { readMemory } from './memoryFigures';
import { readModel } from './modelFigures';

const after = (days: number, minutes = 0): LocalMoment => ({
  ...MORNING,
  at: asInstant(MORNING.at + days * MILLIS_PER_DAY + minutes * 60_000),
});

function figures(db: WritableDb, now: LocalMoment, documentId: Parameters<typeof readMemory>[1]['documentId'] = null) {
  const read = readMemory(db, { documentId, span: 'all' }, now);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const total = (bins: readonly { readonly n: number }[]): number => bins.reduce((sum, { n }) => sum + n, 0);

/** An article of four facts, two of which a person is named in, and an argument that joins two others. */
function addKnownArticle(db: WritableDb): CardId[] {
  const article = anArticle({ name: 'Known', cards: 4 });
  const fact = (number: number, importance: Importance, about: string[]): Fact => ({
    ...{ id: `bridge-${number}`, type: 'date', statement: `Bridge ${number} was opened.`, holder: null },
    ...{ modality: 'asserted', importance, about, quantity: null, date: null, ...UNWORDED },
    ...{ evidence: [], originParagraphs: [] },
  });
  const mason: Entity = {
    ...{ id: 'mason', kind: 'person', name: 'I. Mason', aliases: [], role: null, importance: 2 },
    ...{ evidence: [], originParagraphs: [] },
  };
  const argument: Argument = {
    ...{ id: 'why', kind: 'reasons', holder: null, conclusion: 'The river was crossed.', originParagraphs: [] },
    premises: [{ fact: 'bridge-3', role: 'reason' }],
    counters: [{ fact: 'bridge-4', role: 'concession' }],
    ...{ importance: 2, claim: null, head: null, assumption: null, analogy: null },
  };
  const knowledge = {
    ...article.knowledge,
    entities: [mason],
    facts: [fact(1, 1, ['mason']), { ...fact(2, 3, []), holder: 'mason' }, fact(3, 2, []), fact(4, 2, [])],
    arguments: [argument],
  };
  const added = addArticle(db, { ...article, knowledge }, 'all', MORNING.at);
  if (!added.ok) throw new Error(added.problem.message);
  return article.drafts.map(({ key }) => cardIdOf(article.fingerprint, key));
}

describe('people and arguments', () => {
  const recallNow = (db: WritableDb, now: LocalMoment) =>
    [...learnedCards(db)].map((card) => recallAt(DEFAULT_PRESET, card, now.at));

  it('a person is recalled with every card that speaks of them', () => {
    const db = aDeck();
    const cards = addKnownArticle(db);
    cards.slice(0, 3).forEach((card) => answer(db, card, 'easy', MORNING));
    const now = after(30);
    const [one = 0, two = 0] = recallNow(db, now);
    const person = figures(db, now).groups.find(({ by }) => by === 'person');
    expect(person).toMatchObject({ id: 'mason', name: 'I. Mason', of: 2, rate: null });
    expect(person?.expected).toBeCloseTo(one + two, 9);
  });

  it('an argument is known only when each of its facts is recalled', () => {
    const db = aDeck();
    const cards = addKnownArticle(db);
    const now = after(30);
    const argument = () => figures(db, now).arguments[0];
    answer(db, nth(cards, 0), 'easy', MORNING);
    expect(argument()).toMatchObject({
      id: 'why',
      conclusion: 'The river was crossed.',
      links: 2,
      learned: 0,
      chance: null,
    });
    answer(db, nth(cards, 2), 'easy', MORNING);
    expect(argument()).toMatchObject({ links: 2, learned: 1, chance: 0 });
    answer(db, nth(cards, 3), 'good', MORNING);
    const [, three = 0, four = 0] = recallNow(db, now);
    expect(argument()).toMatchObject({ links: 2, learned: 2 });
    expect(argument()?.chance).toBeCloseTo(three * four, 9);
  });

  it('what matters more is told first, though it fades no faster', () => {
    const db = aDeck();
    const cards = addKnownArticle(db);
    cards.forEach((card) => answer(db, card, 'easy', MORNING));
    const [first] = figures(db, after(30)).risk.first;
    expect(first?.cardId).toBe(nth(cards, 1));
  });
});

describe('the walk over the cards', () => {
  const db = aDeck();
  const cards = addCards(db, { cards: 30 });
  const chance = random(3);
  cards.slice(0, 24).forEach((card, index) => {
    answer(db, card, 'easy', after(index));
    if (index % 3 > 0) answer(db, card, GRADES[chance(4)] ?? 'good', after(index + 6 + chance(9)));
  });
  suspendCard(db, nth(cards, 2), true, after(40));
  const now = after(40, 90);
  const memory: MemoryFigures = figures(db, now);
  const learned = [...learnedCards(db)].map((card) => ({
    ...card,
    now: recallAt(DEFAULT_PRESET, card, now.at),
    then: recallAt(DEFAULT_PRESET, card, asInstant(now.at + 7 * MILLIS_PER_DAY)),
  }));

  it('adds up what is likely recalled', () => {
    const expected = learned.reduce((sum, card) => sum + card.now, 0);
    expect(memory.recall).toMatchObject({ of: 24 });
    expect(memory.recall.expected).toBeCloseTo(expected, 9);
    expect(memory.deviation).toBeCloseTo(
      Math.sqrt(learned.reduce((sum, card) => sum + card.now * (1 - card.now), 0)),
      9,
    );
    const [article] = memory.groups.filter(({ by }) => by === 'article');
    expect(article).toMatchObject({ of: 24, name: 'The bridges of Osk' });
    expect(memory.groups.find(({ by }) => by === 'kind')).toMatchObject({ of: 24, id: 'date' });
  });

  it('counts every learned card once in each distribution', () => {
    expect([memory.stability.bins, memory.difficulty, memory.retrievability].map(total)).toEqual([24, 24, 24]);
    for (const { from, to, n } of memory.retrievability) {
      expect(n).toBe(learned.filter((card) => card.now >= from && (card.now < to || to === 1)).length);
    }
    for (const { from, to, n } of memory.stability.bins) {
      expect(n).toBe(learned.filter(({ stability }) => stability >= from && stability < to).length);
    }
    const sorted = learned.map(({ stability }) => stability).sort((a, b) => a - b);
    expect(memory.stability.median).toBeCloseTo(((sorted[11] ?? 0) + (sorted[12] ?? 0)) / 2, 9);
    for (const { from, to, n } of memory.difficulty) {
      const difficulties = [...allSchedules(db)].flatMap((row) => (row.memory ? [row.memory.difficulty] : []));
      expect(n).toBe(difficulties.filter((value) => value >= from && (value < to || to === 10)).length);
    }
  });

  it('finds what will have faded in a week: none that is suspended, the weightiest first', () => {
    const atRisk = learned.filter((card) => card.suspended === 0 && card.then < 0.9);
    expect(memory.risk.cards).toBe(atRisk.length);
    expect(atRisk.length).toBeGreaterThan(6);
    expect(learned.filter((card) => card.suspended === 1 && card.then < 0.9)).toHaveLength(1);
    const weakest = [...atRisk].sort((a, b) => a.then - b.then).slice(0, 6);
    expect(memory.risk.first.map(({ then }) => then)).toEqual(weakest.map(({ then }) => then));
    expect(memory.risk.first[0]).toMatchObject({ type: 'date', section: null });
    expect(listCards(db).map(({ cardId }) => cardId)).toContain(memory.risk.first[0]?.cardId);
  });

  it('says how long answers took, by kind and by grade: the middle one, and the middle half', () => {
    const deck = aDeck();
    const own = addCards(deck, { cards: 5 });
    for (const [index, millis] of [3_000, 9_000, 4_000, 20_000, 6_000].entries()) {
      answer(deck, nth(own, index), index < 2 ? 'again' : 'easy', after(1, index), millis);
    }
    const { times } = figures(deck, after(2));
    // 3, 4, 6, 9, 20 s; those forgotten 3 and 9, the others 4, 6 and 20.
    const all = { low: 4_000, median: 6_000, high: 9_000 };
    expect(times).toEqual({
      ...{ timed: 5, all },
      kinds: [{ type: 'date', answers: 5, quartiles: all }],
      grades: [
        { grade: 1, answers: 2, quartiles: { low: 4_500, median: 6_000, high: 7_500 } },
        { grade: 4, answers: 3, quartiles: { low: 5_000, median: 6_000, high: 13_000 } },
      ],
    });
    // Of another time there are none.
    const later = readMemory(deck, { documentId: null, span: 'month' }, after(200));
    expect(later).toMatchObject({ value: { times: { timed: 0, all: null, kinds: [], grades: [] } } });
  });

  it('counts answers of a clock that was set back, and of a time to come', () => {
    const deck = aDeck();
    const [one, two, three] = addCards(deck, { cards: 3 });
    answer(deck, one ?? nth(cards, 0), 'good', after(10));
    answer(deck, two ?? nth(cards, 0), 'good', after(2));
    answer(deck, three ?? nth(cards, 0), 'good', after(3));
    expect(figures(deck, after(11)).clock).toEqual({ backwards: 1, ahead: 0 });
    expect(figures(deck, after(5)).clock).toEqual({ backwards: 1, ahead: 1 });
  });

  it('says nothing over nothing, and that an article is gone', () => {
    const empty = aDeck();
    addCards(empty);
    expect(figures(empty, now)).toMatchObject({
      recall: { of: 0, expected: null },
      deviation: null,
      groups: [],
      stability: { median: null },
      risk: { cards: 0, first: [] },
    });
    expect(readMemory(db, { documentId: 'gone' as DocumentId, span: 'all' }, now)).toMatchObject({
      problem: { code: 'document/unknown' },
    });
  });
});

describe('the figures of the model', () => {
  const db = aDeck();
  const cards = [...addCards(db, { name: 'One', cards: 20 }), ...addCards(db, { name: 'Two', cards: 10 })];
  const chance = random(8);
  for (let day = 0; day < 80; day += 1) {
    for (const card of cards) {
      if (chance(5) === 0) answer(db, card, GRADES[Math.min(3, chance(9))] ?? 'good', after(day, chance(500)));
    }
  }
  const log = [...noteRanges(db)]
    .flatMap((notes) => logOfNotes(db, notes))
    .map((entry) => ({ ...entry, cardId: String(entry.card) }));
  const model = readModel(db, { documentId: null, firstGrade: 0 });
  if (!model.ok) throw new Error(model.problem.message);
  const { value: read } = model;

  it('are those of evaluating the log', () => {
    const evaluation = evaluate(DEFAULT_PRESET, log);
    expect(read.scored).toBe(evaluation.scored);
    expect(read.scored).toBeGreaterThan(300);
    expect(read.logLoss).toBeCloseTo(evaluation.logLoss ?? 0, 5);
    expect(read.rmseBins).toBeCloseTo(evaluation.rmseBins ?? 0, 5);
    expect(read.recalled / read.scored).toBeCloseTo(evaluation.retention ?? 0, 9);
    const share = read.recalled / read.scored;
    expect(read.averageLoss).toBeCloseTo(-(share * Math.log(share) + (1 - share) * Math.log(1 - share)), 9);
  });

  it('lay each scored answer into one bin of calibration and one of the curve', () => {
    const scored = [...predictions(DEFAULT_PRESET, datedAnswers(log, DEFAULT_PRESET.dayStartHour))];
    expect([total(read.calibration), total(read.curve)]).toEqual([scored.length, scored.length]);
    for (const { from, to, n, predicted, observed, bin, low, high } of read.calibration) {
      const some = scored.filter((one) => one.chance >= from && (one.chance < to || to === 1));
      expect([n, CHANCE_BORDERS[bin]]).toEqual([some.length, from]);
      expect(predicted).toBeCloseTo(some.reduce((sum, one) => sum + one.chance, 0) / n, 5);
      expect(observed).toBeCloseTo(some.filter(({ recalled }) => recalled).length / n, 9);
      expect(low <= observed && observed <= high).toBe(true);
    }
    for (const { from, to, n } of read.curve) {
      expect(n).toBe(scored.filter(({ elapsedDays }) => elapsedDays >= from && elapsedDays < to).length);
    }
    const grades = ([1, 2, 3, 4] as const).map((firstGrade) => {
      const narrowed = readModel(db, { documentId: null, firstGrade });
      return narrowed.ok ? total(narrowed.value.curve) : NaN;
    });
    expect(grades.reduce((sum, n) => sum + n, 0)).toBe(scored.length);
  });

  it('of one article are its own, and of nothing there are none', () => {
    const [one, two] = documentHeads(db).map(({ id }) => {
      const part = readModel(db, { documentId: id, firstGrade: 0 });
      return part.ok ? part.value.scored : NaN;
    });
    expect((one ?? 0) + (two ?? 0)).toBe(read.scored);
    const none = readModel(aDeck(), { documentId: null, firstGrade: 0 });
    expect(none).toMatchObject({
      ok: true,
      value: {
        scored: 0,
        predicted: null,
        logLoss: null,
        averageLoss: null,
        rmseBins: null,
        calibration: [],
        curve: [],
      },
    });
  });
});
